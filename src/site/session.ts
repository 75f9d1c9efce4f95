/**
 * One site, one process: Astro loads the content loader, the pages and the integration as separate module
 * graphs, so what they share hangs on a global symbol rather than on a module variable.
 */
import { loadWorkspace, type Workspace } from "../workspace.ts";
import type { SiteSettings } from "./settings.ts";

export interface Session {
  settings: SiteSettings;
  /** The catalogue as last read. */
  workspace(): Promise<Workspace>;
  /** Reads the folder again; the next `workspace()` returns the new state. */
  refresh(): void;
  /** Told after every refresh. */
  onRefresh(listener: () => void): void;
}

const key = Symbol.for("contract-atlas.session");
const holder = globalThis as { [key]?: Session };

export function openSession(settings: SiteSettings): Session {
  let current: Promise<Workspace> | undefined;
  const listeners = new Set<() => void>();
  const session: Session = {
    settings,
    workspace: () => (current ??= loadWorkspace({ folder: settings.folder })),
    refresh() {
      current = undefined;
      for (const listener of listeners) listener();
    },
    onRefresh: (listener) => void listeners.add(listener),
  };
  holder[key] = session;
  return session;
}

export function currentSession(): Session {
  const session = holder[key];
  if (!session) {
    throw new Error(
      "No catalogue is open. The site is built by `contract-atlas build` or through the integration in astro.config.mjs.",
    );
  }
  return session;
}
