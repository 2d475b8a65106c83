// Makes a chosen photograph small enough to be sent: drawn smaller, as JPEG, until it fits.

/** Letters of base64; the server takes no more than twice as many. */
const MOST_LETTERS = 1_000_000;

/** Longest sides in pixels: a picture is printed half a page wide at most. */
const SIDES = [1600, 1200, 800, 500];
const QUALITY = 0.85;

/** Base64 of a JPEG; undefined where the browser cannot read the file as a picture. */
export async function shrunkPicture(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file).catch(() => undefined);
  if (!picture) return undefined;
  const drawn = SIDES.map((side) => drawnTo(picture, side));
  return drawn.find((base64) => base64.length <= MOST_LETTERS) ?? drawn[drawn.length - 1];
}

/** Never enlarged; what is transparent becomes white. */
function drawnTo(picture: ImageBitmap, side: number): string {
  const scale = Math.min(1, side / Math.max(picture.width, picture.height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(picture.width * scale));
  canvas.height = Math.max(1, Math.round(picture.height * scale));
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('The browser draws nothing.');
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/jpeg', QUALITY).split(',')[1] ?? '';
}
