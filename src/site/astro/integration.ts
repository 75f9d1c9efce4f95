/** What a catalogue adds to an Astro site: search over what was built, or over what the dev server renders. */
import { readdirSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { countOf } from "../../diagnostics/count-of.ts";
import { contentStorePlugin } from "../collection/content-store.ts";
import { writeForms } from "../files/contract-forms.ts";
import { followServed, searchServed } from "../serving/site.ts";
import { reloadStalePages, sayWhatIsShown } from "../serving/stale-pages.ts";
import { passingOn } from "../making/prerender.ts";
import { headersFile, headersText } from "../hosting/headers-file.ts";
import { writeWorker } from "../offline/write-worker.ts";
import { beginning } from "../making/beginning.ts";
import type { IndexSiteResult } from "../search/index/index-site.ts";
import { isUndrawn, writeMermaid } from "../files/readers-mermaid.ts";
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

function lazily<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function bundledFiles(directory: string): string[] {
  return readdirSync(join(directory, "_astro")).toSorted();
}
