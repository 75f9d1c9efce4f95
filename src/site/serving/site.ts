/** What a site has while it is served: search over what the server renders, and contracts that are followed. */
import { catalogueAddresses } from "./addresses.ts";
import { followContracts } from "./follow-contracts.ts";
import { fillCollection } from "./fill-collection.ts";
import { openGate } from "./gate.ts";
import { devIndex } from "./dev-index.ts";
import { namedPages } from "../search/names/named-pages.ts";
import type { Session } from "../session/session.ts";
import type { Setup } from "./setup.ts";

export function searchServed(session: Session, { server, logger }: Setup): void {
  const search = devIndex({
    base: session.settings.base,
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
}

/** @returns ends it */
export function followServed(
  session: Session,
  { server, logger, refreshContent }: Setup,
): Promise<() => Promise<void>> {
  const gate = openGate();
  server.middlewares.use(gate.middleware);
  let hasFailed = false;
  // Pages say what is wrong, and what was mended; a collection that is as it was sends nobody to look.
  const look = (): void => server.ws.send({ type: "full-reload" });
  return followContracts(session, {
    alone: gate.alone,
    // Contracts lie outside the site's own folder, which is all that the server watches.
    forget(path) {
      for (const { moduleGraph } of Object.values(server.environments))
        moduleGraph.onFileChange(path);
    },
    async reload() {
      try {
        await fillCollection(session, refreshContent);
        if (hasFailed) look();
        hasFailed = false;
      } catch (error) {
        hasFailed = true;
        look();
        throw error;
      }
    },
    log: (message) => logger.error(message),
  });
}
