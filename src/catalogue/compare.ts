const collator = new Intl.Collator("en");

/** Names as people look for them, small and capital letters together: the same whatever a machine's locale is. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Plain code-unit order: the same on every machine, whatever its locale. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
