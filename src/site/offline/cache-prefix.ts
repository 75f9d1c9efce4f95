/** What the names of all caches of a site begin with; other sites of the same origin have other bases. */
export function cachePrefix(base: string): string {
  return `contract-atlas ${base} `;
}
