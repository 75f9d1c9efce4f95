/**
 * A page that is being opened while a contract changes listens too late to hear that it is to look again. So every page
 * says which state it was made from as soon as it listens, and is sent to look where that has passed.
 */
import { statSync } from "node:fs";
import type { Session } from "../session/session.ts";
import type { Setup } from "./setup.ts";

/** Told by a page once it listens. */
const shown = "contract-atlas:shown";

/** Reaches a page's scripts with every answer, be it a page of the site or an error's. */
const header = "Server-Timing";
const metric = "state";

/** In milliseconds; who hasn't left by then has thought better of it. */
const longestLeaving = 10_000;

/**
 * Runs in each page that is served. A page that somebody is leaving isn't loaded again, which would keep them: the path of
 * another page is what Vite takes for a reload that isn't this page's.
 */
export const sayWhatIsShown = `
  const [page] = performance.getEntriesByType("navigation");
  const state = page?.serverTiming.find(({ name }) => name === ${JSON.stringify(metric)});
  if (state) import.meta.hot?.send(${JSON.stringify(shown)}, state.description);
  let left = -Infinity;
  globalThis.navigation?.addEventListener("navigate", ({ destination, downloadRequest, navigationType }) => {
    const isLeaving = !destination.sameDocument && downloadRequest === null;
    if (isLeaving && navigationType !== "reload") left = performance.now();
  });
  import.meta.hot?.on("vite:beforeFullReload", (told) => {
    if (performance.now() - left < ${longestLeaving}) told.path = "/left.html";
  });
`;

/** @param store The file where Astro keeps what was loaded. */
export function reloadStalePages(session: Session, { server }: Setup, store: string): void {
  let readings = 0;
  session.onRefresh(() => (readings += 1));
  const state = (): string =>
    `${readings}-${statSync(store, { throwIfNoEntry: false })?.mtimeMs ?? 0}`;
  server.middlewares.use((_request, response, next) => {
    response.setHeader(header, `${metric};desc="${state()}"`);
    next();
  });
  server.ws.on(shown, (made, client) => {
    if (made !== state()) client.send({ type: "full-reload" });
  });
  reloadNobody(server.ws);
}

/** Vite keeps a reload that nobody was there to hear for the next reader, whose page is newer than that. */
function reloadNobody(channel: Setup["server"]["ws"]): void {
  const send = channel.send.bind(channel);
  const isReload = (told: unknown): boolean =>
    typeof told === "object" && told !== null && "type" in told && told.type === "full-reload";
  channel.send = (told: never, ...more: []) => {
    if (channel.clients.size > 0 || !isReload(told)) send(told, ...more);
  };
}
