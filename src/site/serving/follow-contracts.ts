/** While a site is served: whatever changes in the contracts, and in the runbooks that link to them, is read again. */
import { afterSettling } from "../../workspace/after-settling.ts";
import { runbookPlaces } from "../../workspace/linking-texts.ts";
import { watchAll } from "../../workspace/watch.ts";
import type { Session } from "../session/session.ts";

interface Following {
  /** Runs while no page is made. */
  alone: (change: () => Promise<void>) => Promise<void>;
  /** Drops what was made of a file's text. */
  forget: (path: string) => void;
  /** Fills the site's collection anew. */
  reload: () => Promise<void>;
  log: (message: string) => void;
}

/** @returns ends it */
export function followContracts(
  { settings, refresh, workspace }: Session,
  { alone, forget, reload, log }: Following,
): Promise<() => Promise<void>> {
  const changed = new Set<string>();
  const readAnew = async (): Promise<void> => {
    for (const path of changed) forget(path);
    changed.clear();
    refresh();
    try {
      await workspace();
    } catch {
      // Pages say why nothing can be read; what they had stays until something can.
      return;
    }
    await reload().catch((error: unknown) =>
      log(error instanceof Error ? error.message : `${error}`),
    );
  };
  const readLater = afterSettling(() => alone(readAnew));
  return watchAll([settings.folder, ...runbookPlaces(settings.runbooks, settings.from)], {
    onChange(path) {
      changed.add(path);
      void readLater();
    },
    onError: (reason) => log(`Something can't be watched: ${reason}`),
  });
}
