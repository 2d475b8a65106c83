// A name that nothing has yet: the wanted one, or the same with the first number that is free.

export function unusedName(name: string, isUsed: (candidate: string) => boolean): string {
  for (let number = 2, candidate = name; ; number++) {
    if (!isUsed(candidate)) return candidate;
    candidate = `${name} (${number})`;
  }
}
