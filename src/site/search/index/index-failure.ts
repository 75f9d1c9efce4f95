/** What Pagefind says of an index that it can't make. */
export function indexFailure(what: string, errors: readonly string[] = []): Error {
  return new Error([`The search index ${what}.`, ...errors].join("\n"));
}
