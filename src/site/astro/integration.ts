/** What a catalogue adds to an Astro site: search over what was built, or over what the dev server renders. */
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { countOf } from "../../diagnostics/count-of.ts";
import { contentStorePlugin } from "./content-store.ts";
import { cataloguePaths } from "../recall/catalogue-pages.ts";
import { recalledIndex } from "../search/kept-index.ts";
import type { Recall } from "../session/recalled.ts";
import { writeForms } from "../contract-forms.ts";
import { followServed, searchServed } from "../served/site.ts";
import { reloadStalePages, sayWhatIsShown } from "../served/stale-pages.ts";
import { passingOn } from "../build/prerender.ts";
import { guidePath } from "../settings/guide.ts";
import { headersFile, headersText } from "../hosting/headers-file.ts";
import { writeWorker } from "../offline/write-worker.ts";
import {
  type BegunIndex,
  siteIndex,
  type IndexSiteResult,
  type SiteIndex,
} from "../search/index-site.ts";
import { namedPages } from "../search/named-pages.ts";
import { isUndrawn, writeMermaid } from "../readers-mermaid.ts";
import type { Session } from "../session/session.ts";
import { tidyMemory } from "../process/tidy-memory.ts";

/** Told when a part of a build is done, in a line for people. */
export type OnStage = (done: string) => void;

export interface Listeners {
  onStage?: OnStage | undefined;
  /** Told what the search knows, once it does. */
  onIndexed?: ((result: IndexSiteResult) => void) | undefined;
}

export function atlasIntegration(
  session: Session,
  { onStage, onIndexed }: Listeners = {},
): AstroIntegration {
  const { settings } = session;
  let undrawn = false;
  let isServed = false;
  /** Where Astro keeps what was loaded. */
  let store = "";
  let unfollow: (() => Promise<void>) | undefined;
  const begun = lazily(() => beginning(session));
  return {
    name: "contract-atlas",
    hooks: {
      "astro:config:setup": ({ command, config, injectScript, updateConfig }) => {
        isServed = command === "dev";
        // What goes wrong is told of where the pages are made.
        if (command === "build") begun().catch(() => undefined);
        const folder = isServed ? new URL(".astro/", config.root) : config.cacheDir;
        store = fileURLToPath(new URL("data-store.json", folder));
        updateConfig({ vite: { plugins: [contentStorePlugin(store)] } });
        if (isServed) injectScript("page", sayWhatIsShown);
      },
      "astro:build:start": async ({ setPrerenderer }) => {
        tidyMemory();
        const { recall, index, order } = await begun();
        setPrerenderer((prerenderer) =>
          passingOn({
            prerenderer,
            session,
            order,
            onBegin: () => recall?.requireFit(bundledFiles(settings.out)),
            async onPage(path, html) {
              undrawn ||= isUndrawn(html);
              recall?.keep(path, html);
              await index.page(path, html);
            },
          }),
        );
      },
      "astro:server:setup": async (setup) => {
        searchServed(session, setup);
        // A build has a server, too, which nobody ends.
        if (!isServed) return;
        reloadStalePages(session, setup, store);
        unfollow = await followServed(session, setup);
      },
      "astro:server:done": async () => {
        await unfollow?.();
        await session.drawer.close();
      },
      "astro:build:done": async ({ dir, pages, logger }) => {
        const { recall, index } = await begun();
        if (!recall?.index) await recall?.write(settings.out);
        onStage?.(`Made ${countOf(pages.length, "page")}, ${recall?.pages ?? 0} known from before`);
        await session.drawer.close();
        await session.bodies.tidy();
        const directory = fileURLToPath(dir);
        const bundled = bundledFiles(directory);
        if (undrawn) await writeMermaid(directory);
        await writeForms(directory);
        await writeFile(join(directory, headersFile), headersText(settings.base));
        const indexed = await index.finish();
        recall?.keepIndex(directory, indexed);
        await recall?.finish(bundled);
        logger.info(`Search: ${indexed.pages} pages indexed.`);
        await writeWorker({ directory, base: settings.base, offline: settings.offline });
        onStage?.(`Indexed ${countOf(indexed.pages, "page")}${recall?.index ? ", as before" : ""}`);
        onIndexed?.(indexed);
      },
    },
  };
}

interface Beginning {
  recall: Recall | undefined;
  index: SiteIndex;
  /** Of the pages in the index. */
  order: string[];
}

/**
 * Where something has changed, the index is begun at once and grows as pages are found to be known; where nothing has,
 * it is most likely known as well. Pages that are known are written while something else is waited for: for Astro, which
 * bundles, or for an index that has to be written.
 */
async function beginning(session: Session): Promise<Beginning> {
  const { settings, looking } = session;
  const { catalogue } = await session.workspace();
  const order = [...cataloguePaths(catalogue), ...settings.guide.map(guidePath)];
  const opened: { recall?: Recall | undefined } = {};
  const newIndex = (begun?: BegunIndex): SiteIndex =>
    siteIndex({
      order,
      known: (path) => looking?.read(path),
      begun,
      directory: settings.out,
      names: namedPages(catalogue),
      onText: (path, text) => opened.recall?.keepText(path, text),
    });
  const begun = (await looking?.hasChanged())
    ? newIndex(await looking?.indexAhead(order))
    : undefined;
  if (begun) looking?.onMore(begun.more);
  const recall = (opened.recall = await session.recall);
  const index = begun ?? (recall?.index ? recalledIndex(recall.index, settings.out) : newIndex());
  if (recall?.index) await recall.write(settings.out);
  return { recall, index, order };
}

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function bundledFiles(directory: string): string[] {
  return readdirSync(join(directory, "_astro")).toSorted();
}
