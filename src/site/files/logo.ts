/** The picture beside the catalogue's name. */
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { APIContext } from "astro";
import { contentType } from "../hosting/content-type.ts";
import { currentSession } from "../session/session.ts";

/** Address of the picture below the site's base. */
export function logoPath(path: string): string {
  return `logo.${typeOf(path)}`;
}

/**
 * What a route of `[logo]` needs to serve the picture, if it is of this type. Each type has a route of its own: the dev
 * server wants a slash at the end of an address unless its route's name ends as a file's does.
 */
export function served(type: "svg" | "png" | "webp") {
  return {
    getStaticPaths() {
      const { logo } = currentSession().settings;
      if (logo === undefined || typeOf(logo) !== type) return [];
      return [{ params: { logo: "logo" }, props: { path: logo } }];
    },
    GET: async ({ props }: APIContext<{ path: string }>): Promise<Response> =>
      new Response(new Uint8Array(await readFile(props.path)), {
        headers: { "Content-Type": contentType(props.path.toLowerCase()) },
      }),
  };
}

function typeOf(path: string): string {
  return extname(path).slice(1).toLowerCase();
}
