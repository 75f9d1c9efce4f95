/** A configuration is read when a command starts. One that goes on says where that is no longer what the file says. */
import { basename, join } from "node:path";
import { configurationNames } from "../../configuration/find.ts";
import { loadConfiguration } from "../../configuration/load.ts";
import { afterSettling } from "../../workspace/after-settling.ts";
import { watchAll } from "../../workspace/watch.ts";
import { explain } from "../terminal/explain.ts";
import type { Terminal } from "../terminal/terminal.ts";
import { faultsOf } from "./faults-of-settings.ts";

/** @param willRead whether the next start will read the folder that the configuration names */
export async function tellConfigurationChanges(
  terminal: Terminal,
  { willRead }: { willRead: boolean },
): Promise<void> {
  const here = process.cwd();
  let changed = "";
  let changes = 0;
  const tell = afterSettling(async () => {
    changes += 1;
    try {
      await loadConfiguration(here, (sound) => faultsOf(sound, { willRead }), changes);
      terminal.err(
        `${changed} has changed, and holds from the next start on: stop with Ctrl+C, and start again.\n`,
      );
    } catch (error) {
      terminal.err(
        `${changed} has changed and is not valid: this goes on as it was started, and the next start would fail.\n`,
      );
      explain(error, terminal);
    }
  });
  await watchAll(
    configurationNames.map((name) => join(here, name)),
    {
      onChange(path) {
        changed = basename(path);
        void tell();
      },
      // Whoever can't be told goes on as before.
      onError: () => undefined,
    },
  );
}
