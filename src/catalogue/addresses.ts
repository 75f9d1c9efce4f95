/** Addresses as the manifest writes them: below the site's base, percent-decoded, pages with a slash at the end. */

export function contractPath(id: string): string {
  return `contracts/${id}/`;
}

export function systemPath(id: string): string {
  return `systems/${id}/`;
}

export function resourcePath(id: string): string {
  return `resources/${id}/`;
}

export function formatPath(id: string): string {
  return `formats/${id}/`;
}

export function ownerPath(id: string): string {
  return `owners/${id}/`;
}

/** A business domain's part of the map. */
export function domainPath(id: string): string {
  return `map/${id}/`;
}

/** `retail/till-ledger.md` → `retail/till-ledger`. */
export function withoutExtension(file: string): string {
  return file.replace(/\.mdx?$/i, "");
}

/** The forms of a contract besides its page: as its author wrote it, as its model, as a badge. */
export const contractForms = {
  text: (id: string) => `contracts/${id}.md`,
  model: (id: string) => `contracts/${id}.json`,
  badge: (id: string) => `badges/${id}.svg`,
} as const;

export function contractFiles(id: string): string[] {
  return Object.values(contractForms).map((fileOf) => fileOf(id));
}

export function encodedPath(path: string): string {
  return path.split("/").map(encodeURIComponent).join("/");
}

/** The whole address where the origin is known, else the path from the root of the site's host. */
export function addressOf(
  { site, base }: { site?: string | undefined; base: string },
  path: string,
  anchor?: string,
): string {
  const encoded = `${base}${encodedPath(path)}`;
  const hash = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  return `${site === undefined ? "" : new URL(site).origin}${encoded}${hash}`;
}
