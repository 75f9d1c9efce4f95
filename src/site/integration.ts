/** What a catalogue adds to an Astro site: search over what was built, or over what the dev server renders. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { countOf } from "../diagnostics/summary.ts";
import { contentStorePlugin } from "./content-store.ts";
import { catalogueAddresses } from "./addresses.ts";
import { passingOn } from "./prerender.ts";
import { headersFile, headersText } from "./headers-file.ts";
import { writeWorker } from "./offline/write-worker.ts";
import { devIndex } from "./search/dev-index.ts";
import { siteIndex, type IndexSiteResult } from "./search/index-site.ts";
import { namedPages } from "./search/named-pages.ts";
import type { Session } from "./session.ts";
import { tidyMemory } from "./tidy-memory.ts";

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
  const index = siteIndex();
  return {
    name: "contract-atlas",
    hooks: {
      "astro:config:setup": ({ command, config, updateConfig, addMiddleware }) => {
        if (command === "build")
          addMiddleware({
            order: "pre",
            entrypoint: new URL("src/site/brief-errors.ts", config.root),
          });
        const folder = command === "dev" ? new URL(".astro/", config.root) : config.cacheDir;
        updateConfig({ vite: { plugins: [contentStorePlugin(folder)] } });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        tidyMemory();
        setPrerenderer((prerenderer) => passingOn({ prerenderer, session, onPage: index.page }));
      },
      "astro:server:setup": ({ server, logger }) => {
        const search = devIndex({
          base: settings.base,
          origin: () => {
            const address = server.httpServer?.address();
            const port =
              typeof address === "object" && address ? address.port : server.config.server.port;
            return `http://localhost:${port}`;
          },
          pages: async () => catalogueAddresses((await session.workspace()).catalogue),
          names: async () => namedPages((await session.workspace()).catalogue),
          log: (message) => logger.info(message),
        });
        server.middlewares.use(search.middleware);
        session.onRefresh(search.invalidate);
      },
      "astro:server:done": () => session.drawer.close(),
      "astro:build:done": async ({ dir, pages, logger }) => {
        onStage?.(`Made ${countOf(pages.length, "page")}`);
        await session.drawer.close();
        await session.bodies.tidy();
        const directory = fileURLToPath(dir);
        await writeFile(join(directory, headersFile), headersText(settings.base));
        const indexed = await index.finish({
          directory,
          names: namedPages((await session.workspace()).catalogue),
          log: (message) => logger.info(message),
        });
        await writeWorker({ directory, base: settings.base, offline: settings.offline });
        onStage?.(`Indexed ${countOf(indexed.pages, "page")}`);
        onIndexed?.(indexed);
      },
    },
  };
}
