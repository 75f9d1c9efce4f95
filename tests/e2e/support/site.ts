/** The built site under test: at the root of its host or, where `E2E_BASE` says so, under a path. */
import { root } from "./root.ts";

/** With a slash at both ends. */
export const base = process.env["E2E_BASE"] ?? "/";

/** Its folder. */
export const dist = `${root}/${base === "/" ? "dist" : ".cache/under-base"}`;

/** A link's or page's address without host and base, anchor included; `undefined` where it leads out of the site. */
export function placeOf(address: string): string | undefined {
  const { pathname, hash } = new URL(address, "http://localhost");
  return pathname.startsWith(base) ? `${pathname.slice(base.length)}${hash}` : undefined;
}
