// A number written with as many decimals as are asked for.

/** Digits that a double surely holds; those beyond are noise of binary fractions. */
const CERTAIN_DIGITS = 15;

/** In ASCII digits, rounded half-up; with all its own decimals where no number of places is given. */
export function decimalOf(value: number, places: number | undefined): string {
  if (places === undefined) return String(Number(value.toPrecision(CERTAIN_DIGITS)));
  const shifted = Number((Math.abs(value) * 10 ** places).toPrecision(CERTAIN_DIGITS));
  const rounded = Math.round(shifted) / 10 ** places;
  return (value < 0 ? -rounded : rounded).toFixed(places);
}
