/** Starts a site's session: the folder to read, the drawer for its diagrams. */
import { join } from "node:path";
import { diskCache } from "../kept/disk-cache.ts";
import { createDrawer } from "../diagrams/renderer/drawer.ts";
import { loadWorkspace, type Workspace } from "../workspace/workspace.ts";
import { loadContracts } from "./astro/loader.ts";
import { readBacklinks } from "./backlinks.ts";
import { cacheHome } from "../kept/cache-home.ts";
import { keptMemory } from "../kept/kept-memory.ts";
import { once } from "./once.ts";
import { setSession, type Session } from "./session.ts";
import { filesFrom, type SiteSettings } from "./settings.ts";

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
  const backlinks = once(async () => readBacklinks(settings)(await workspace.get()));
  const session: Session = {
    settings,
    workspace: workspace.get,
    loadContracts: (context) => loadContracts(session, context),
    backlinks: backlinks.get,
    refresh() {
      given = undefined;
      workspace.forget();
      backlinks.forget();
      for (const listener of listeners) listener();
    },
    onRefresh: (listener) => void listeners.add(listener),
    drawer: createDrawer({ cacheFolder: join(cacheHome(), "diagrams") }),
    bodies: diskCache(join(cacheHome(), "bodies"), ".body"),
  };
  setSession(session);
  return session;
}
