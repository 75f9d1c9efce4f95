/** A configuration is read when a command starts. One that goes on says where that is no longer what the file says. */
import { basename, join } from "node:path";
import { configurationNames } from "../../configuration/find.ts";
import { afterSettling } from "../../workspace/after-settling.ts";
import { watchAll } from "../../workspace/watch.ts";
import type { Terminal } from "../terminal/terminal.ts";

export async function tellConfigurationChanges(terminal: Terminal): Promise<void> {
  const here = process.cwd();
  let changed = "";
  const tell = afterSettling(async () =>
    terminal.err(
      `${changed} has changed, and holds from the next start on: stop with Ctrl+C, and start again.\n`,
    ),
  );
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
