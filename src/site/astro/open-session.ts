/** Starts a site's session: the folder to read, the drawer for its diagrams. */
import { join } from "node:path";
import { createDrawer } from "../../diagrams/renderer/drawer.ts";
import { loadWorkspace, type Workspace } from "../../workspace/workspace.ts";
import { loadBuiltEntries } from "../collection/built-entries.ts";
import { loadServedEntries } from "../collection/served-entries.ts";
import { readBacklinks } from "../../workspace/backlinks.ts";
import { cacheHome } from "../../kept/cache-home.ts";
import { keptMemory } from "../../kept/kept-memory.ts";
import { once } from "../concurrency/once.ts";
import { setSession, type Session } from "../session/session.ts";
import { keptBodies } from "../bodies/kept-bodies.ts";
import { renderingFacts } from "../bodies/rendering-facts.ts";
import { filesFrom, type SiteSettings } from "../settings/settings.ts";

/** @param read The catalogue, where it has been read already; read again where that named files otherwise than pages do. */
export function openSession(settings: SiteSettings, read?: Workspace): Session {
  const from = filesFrom(settings);
  let given = settings.from === from ? read : undefined;
  const memory = read?.memory ?? keptMemory(settings.folder, settings.vocabulary);
  const listeners = new Set<() => void>();
  const workspace = once(
    async () =>
      given ??
      loadWorkspace({
        folder: settings.folder,
        from,
        levels: settings.levels,
        domains: settings.domains,
        vocabulary: settings.vocabulary,
        memory,
      }),
  );
  const backlinks = once(async () => readBacklinks(await workspace.get(), settings));
  const session: Session = {
    settings,
    renderingFacts: once(() => renderingFacts(settings)).get,
    workspace: workspace.get,
    documents: async () => (await workspace.get()).documents,
    async loadContracts(context) {
      await (context.watcher ? loadServedEntries : loadBuiltEntries)(session, context);
      session.fillings += 1;
    },
    fillings: 0,
    backlinks: backlinks.get,
    refresh() {
      given = undefined;
      workspace.forget();
      backlinks.forget();
      for (const listener of listeners) listener();
    },
    onRefresh: (listener) => void listeners.add(listener),
    drawer: createDrawer({ cacheFolder: join(cacheHome(), "diagrams") }),
    shown: new Map(),
    bodies: keptBodies(),
  };
  setSession(session);
  return session;
}
