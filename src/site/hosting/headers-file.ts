/**
 * `_headers`, which Netlify, Cloudflare Pages and others read from the root of a site: the policy for every file, and
 * how long what has a digest in its name may be kept.
 */
import { indexFolder } from "../search/index/index-folder.ts";
import { securityHeaders } from "./security-policy.ts";

export const headersFile = "_headers";

/** Folders below the base in which a name never gets another content. */
export const unchangingFolders = [
  "_astro",
  `${indexFolder}/fragment`,
  `${indexFolder}/index`,
  `${indexFolder}/filter`,
];

/** `base` has a slash at both ends. */
export function headersText(base: string): string {
  const forEver = { "Cache-Control": "public, max-age=31536000, immutable" };
  return [
    rule(`${base}*`, securityHeaders),
    ...unchangingFolders.map((folder) => rule(`${base}${folder}/*`, forEver)),
  ].join("\n");
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join("")}`;
}
