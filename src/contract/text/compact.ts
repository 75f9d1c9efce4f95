/** The object without its undefined values; undefined where nothing is left. */
export function compact<T extends object>(
  value: T,
): { [K in keyof T]: Exclude<T[K], undefined> } | undefined {
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return entries.length > 0
    ? (Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> })
    : undefined;
}
