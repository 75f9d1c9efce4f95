/** The picture beside the catalogue's name. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";

export const logoTypes: Readonly<Record<string, string>> = {
  svg: "image/svg+xml",
  png: "image/png",
  webp: "image/webp",
};

export function typeOfLogo(path: string): string {
  return extname(path).slice(1).toLowerCase();
}

/** Address of the picture below the site's base. */
export function logoPath(path: string): string {
  return `logo.${typeOfLogo(path)}`;
}

export async function readLogo(path: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(path));
}
