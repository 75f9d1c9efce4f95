import type { Command } from "commander";
import { NoFreePort } from "../../site/hosting/no-free-port.ts";
import { countOf } from "../../diagnostics/count-of.ts";
import * as shared from "./command.ts";
import { tellConfigurationChanges } from "../settings/configuration-changes.ts";
import { explain } from "../terminal/explain.ts";
import { readContracts } from "../files/read-contracts.ts";
import { requireFolderForMdx } from "../files/require-folder-for-mdx.ts";
import { settle } from "../settings/settings.ts";

interface DevOptions {
  port: number;
  title?: string;
}

export function addDev(program: Command, { terminal }: shared.Context): void {
  const command = program
    .command("dev")
    .summary("serve the catalogue while you write, reloading as files change")
    .description(
      "Serves the catalogue on this machine only and shows each change as you save it. Stop it with Ctrl+C.",
    )
    .addOption(shared.portOption(4321))
    .addOption(shared.titleOption())
    .action(async (folder: string | undefined, { port, title }: DevOptions) => {
      const settings = await settle({ folder, title }, terminal);
      const workspace = await readContracts(settings, terminal);
      await requireFolderForMdx(settings.folder, workspace.documents);
      terminal.stage(`Read ${countOf(workspace.documents.length, "contract")}, starting …`);
      const { startDev } = await import("../../site/dev/start-dev.ts");
      // Where Astro's errors came up is nothing to a writer of contracts.
      if (!process.env["CONTRACT_ATLAS_DEBUG"]) Error.stackTraceLimit = 0;
      try {
        await startDev({
          ...settings,
          workspace,
          port,
          log: (message) => terminal.err(`${message}\n`),
        });
        await tellConfigurationChanges(terminal, { willRead: folder === undefined });
      } catch (error) {
        // What had been started already would keep the process.
        process.exit(explain(inWords(error, port), terminal));
      }
    });
  shared.withVersion(shared.withFolder(command));
  shared.examples(command, [
    ["contract-atlas dev", "./contracts on http://localhost:4321"],
    ["contract-atlas dev docs --port 8080", "another folder, another port"],
  ]);
}

function inWords(error: unknown, port: number): unknown {
  return String(error).includes("No available ports") ? new NoFreePort(port) : error;
}
