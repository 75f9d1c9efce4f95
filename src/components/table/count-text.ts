/** `26 contracts`, `3 of 26 contracts`, `1 contract`. @param of what they are, in the plural */
export function countText(shown: number, all: number, of: string): string {
  const [some, every] = [shown, all].map((count) => count.toLocaleString("en-GB"));
  const things = all === 1 ? of.replace(/s$/, "") : of;
  return shown === all ? `${every} ${things}` : `${some} of ${every} ${things}`;
}
