/** In pixels: the narrowest phone's frame shows it in a readable size, and the widest has no more room. */
const widestForPhones = 440;

/** Whether a picture goes on beyond a phone's frame even where it is shown as small as can be read. */
export function isWide(svg: string): boolean {
  return Number(/^<svg[^>]* width="(\d+)"/.exec(svg)?.[1]) > widestForPhones;
}
