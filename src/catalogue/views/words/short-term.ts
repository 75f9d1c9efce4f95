/** As long as identifiers commonly are: on the narrowest phone that still is less than a line. */
const longest = 28;

export function isShortTerm(text: string): boolean {
  return text.length <= longest;
}
