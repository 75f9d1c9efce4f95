/** Makes the pages of a build a few at a time, as each waits for the disk, and gives them to the search index on their way there. */
import type { AstroPrerenderer } from "astro";
import type { Session } from "../session/session.ts";
import { tidyGrownMemory, tidyMemory } from "../process/tidy-memory.ts";
import { turns } from "../concurrency/turns.ts";
import { untilAll } from "../concurrency/until-all.ts";

/** How many pages are under way at once. */
export const pagesAtOnce = 4;

export interface Prerendering {
  prerenderer: AstroPrerenderer;
  session: Session;
  /** The paths of pages that are made first, in this order, before any other is begun; below the site's base, not encoded. */
  order?: readonly string[];
  /** Told before the first page. */
  onBegin?: () => void;
  /** Told of each HTML page, in the order in which Astro began them; `path` is below the site's base, not encoded. */
  onPage: (path: string, html: Buffer) => Promise<void>;
}

export function passingOn({
  prerenderer,
  session,
  order = [],
  onBegin,
  onPage,
}: Prerendering): AstroPrerenderer {
  const inTurn = turns();
  const turnOf = new Map(order.map((path, turn) => [withoutSlashes(path), turn]));
  /** What waits for the pages that are made first, by which everything is in the search index, goes on with others then. */
  const first = untilAll();
  return {
    ...prerenderer,
    async setup() {
      tidyMemory();
      onBegin?.();
      await prerenderer.setup?.();
    },
    async getStaticPaths() {
      const turn = ({ pathname }: { pathname: string }): number =>
        turnOf.get(withoutSlashes(pathname)) ?? order.length;
      const paths = (await prerenderer.getStaticPaths()).toSorted((a, b) => turn(a) - turn(b));
      const ahead = paths.filter((path) => turn(path) < order.length);
      // Of two with one address, Astro makes one.
      first.expect(new Set(ahead.map(turn)).size);
      return paths;
    },
    async render(request, options) {
      if (session.failed) return never();
      const path = new URL(request.url).pathname.slice(session.settings.base.length);
      const isFirst = turnOf.has(withoutSlashes(decodeURIComponent(path)));
      if (!isFirst) await first.done;
      const take = inTurn();
      tidyGrownMemory();
      let html: Buffer<ArrayBuffer> | undefined;
      try {
        const rendered = await prerenderer.render(request, options);
        const response = rendered instanceof Response ? rendered : rendered.response;
        if (!response.headers.get("content-type")?.startsWith("text/html")) return rendered;
        const bytes = await response.arrayBuffer();
        html = Buffer.from(bytes);
        // Astro asks for the same bytes; another response would copy them.
        return Object.assign(response, { arrayBuffer: () => Promise.resolve(bytes) });
      } catch (error) {
        if (session.failed) return never();
        session.failed = { path, reason: reasonOf(error) };
        throw error;
      } finally {
        const page = html;
        await take(async () => page !== undefined && onPage(decodeURIComponent(path), page));
        if (isFirst) first.one();
      }
    },
  };
}

function withoutSlashes(path: string): string {
  return path.replace(/^\/|\/$/g, "");
}

/** The build has failed; pages beside and after the one that did it are neither made nor told of. */
function never(): Promise<never> {
  return new Promise(() => {});
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
