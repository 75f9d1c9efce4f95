/**
 * Search in the dev server: the index is made in memory from the pages as the server itself renders them, at the
 * first request for it, and again after `invalidate()`.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { once } from "./once.ts";
import { contentType } from "./content-type.ts";
import { indexFolder, pagefindOptions } from "./pagefind-options.ts";

export interface DevIndexOptions {
  /** The site's base path, with a slash at both ends. */
  base: string;
  /** Where the dev server answers, e.g. `http://localhost:4321`; asked at each run, once it listens. */
  origin: () => string;
  /** The pages to index, as paths below the origin that include the base. */
  pages: () => string[] | Promise<string[]>;
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

type Files = Map<string, Uint8Array>;

/** How many pages are asked for at once: the dev server renders in one thread. */
const parallel = 4;

export function devIndex(options: DevIndexOptions): DevIndex {
  const prefix = `${options.base}${indexFolder}/`;
  const files = once(() => makeIndex(options));
  return {
    invalidate: files.forget,
    middleware(request, response, next) {
      const path = (request.url ?? "").replace(/[?#].*$/s, "");
      // A dev server may or may not have taken the base off before it calls.
      const name = [prefix, `/${indexFolder}/`].find((start) => path.startsWith(start));
      if (name === undefined) return next();
      files.get().then((made) => send(response, path.slice(name.length), made), next);
    },
  };
}

function send(response: ServerResponse, name: string, files: Files): void {
  const content = files.get(name);
  response.statusCode = content ? 200 : 404;
  response.setHeader("content-type", contentType(name));
  response.setHeader("cache-control", "no-store");
  response.end(content);
}

async function makeIndex({ base, origin, pages, log }: DevIndexOptions): Promise<Files> {
  const { createIndex } = await import("pagefind");
  const { index, errors } = await createIndex(pagefindOptions);
  if (!index) throw new Error(["The search index could not be started.", ...errors].join("\n"));
  try {
    const queue = [...(await pages())];
    let indexed = 0;
    const work = async (): Promise<void> => {
      for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
        const answer = await fetch(new URL(path, origin()));
        // A page that doesn't render is the author's to see in the page itself, not a reason to have no search.
        if (!answer.ok) log?.(`Search: ${path} answered ${answer.status} and is left out.`);
        else {
          // The component adds the base to every address it finds.
          await index.addHTMLFile({
            url: `/${path.slice(base.length)}`,
            content: await answer.text(),
          });
          indexed += 1;
        }
      }
    };
    await Promise.all(Array.from({ length: parallel }, work));
    const made = await index.getFiles();
    if (made.errors.length > 0)
      throw new Error(["The search index could not be made.", ...made.errors].join("\n"));
    log?.(`Search: ${indexed} pages indexed.`);
    return new Map(made.files.map(({ path, content }) => [path, content]));
  } finally {
    await index.deleteIndex();
  }
}
