/**
 * Search in the dev server: the index is made in memory from the pages as the server itself renders them, at the
 * first request for it, and again after `invalidate()`.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { contentType } from "../hosting/content-type.ts";
import type { IndexFiles } from "../search/index/growing-index.ts";
import { indexFolder } from "../search/index/index-folder.ts";
import { indexText } from "../search/index/index-text.ts";
import { makeIndex } from "../search/index/make-index.ts";
import type { NamedPage } from "../search/names/named-pages.ts";
import { once } from "../concurrency/once.ts";

export interface DevIndexOptions {
  /** The site's base path, with a slash at both ends. */
  base: string;
  /** Where the dev server answers, e.g. `http://localhost:4321`; asked at each run, once it listens. */
  origin: () => string;
  /** The pages to index, as paths below the origin that include the base. */
  pages: () => string[] | Promise<string[]>;
  /** What pages are called. */
  names: () => NamedPage[] | Promise<NamedPage[]>;
  log?: ((message: string) => void) | undefined;
}

export interface DevIndex {
  middleware: (
    request: IncomingMessage,
    response: ServerResponse,
    next: (error?: unknown) => void,
  ) => void;
  invalidate: () => void;
}

export function devIndex(options: DevIndexOptions): DevIndex {
  const prefixes = [`${options.base}${indexFolder}/`, `/${indexFolder}/`];
  const files = once(() => indexOf(options));
  return {
    invalidate: files.forget,
    middleware(request, response, next) {
      const path = (request.url ?? "").replace(/[?#].*$/s, "");
      // A dev server may or may not have taken the base off before it calls.
      const prefix = prefixes.find((start) => path.startsWith(start));
      if (prefix === undefined) return next();
      files.get().then((made) => send(response, path.slice(prefix.length), made), next);
    },
  };
}

function send(response: ServerResponse, name: string, files: IndexFiles): void {
  const content = files.get(name);
  response.statusCode = content ? 200 : 404;
  response.setHeader("content-type", contentType(name));
  response.setHeader("cache-control", "no-store");
  response.end(content);
}

async function indexOf({ base, origin, pages, names, log }: DevIndexOptions): Promise<IndexFiles> {
  const from = origin();
  let count = 0;
  const asked = (await pages()).map((path) => async () => {
    const answer = await fetch(new URL(path, from));
    if (!answer.ok) {
      // A page that doesn't render is the author's to see in the page itself, not a reason to have no search.
      log?.(`Search: ${path} answered ${answer.status} and is left out.`);
      return undefined;
    }
    count += 1;
    return { url: `/${path.slice(base.length)}`, text: indexText(await answer.text()) };
  });
  const files = await makeIndex({ pages: asked, names: await names() });
  log?.(`Search: ${count} pages indexed.`);
  return files;
}
