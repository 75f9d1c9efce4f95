import type { Command } from "commander";
import * as shared from "../command.ts";
import { Failure } from "../failure.ts";
import { holdsSite } from "../out-folder.ts";
import { settle } from "../settings.ts";

interface PreviewOptions {
  out?: string;
  base?: string;
  port: number;
}

export function addPreview(program: Command, { terminal }: shared.Context): void {
  const command = program
    .command("preview")
    .summary("serve a built site, to see it as readers will")
    .description("Serves a site written by `build`, on this machine only. Stop it with Ctrl+C.")
    .addOption(shared.outOption("folder the site was written to"))
    .addOption(shared.baseOption())
    .addOption(shared.portOption(4321))
    .action(async ({ port, ...options }: PreviewOptions) => {
      const settings = await settle(options);
      const { out } = settings;
      if (!(await holdsSite(out))) {
        throw new Failure(
          `There is no built site in ${out}.`,
          "Run `contract-atlas build` first, or name the folder with `--out`.",
        );
      }
      const { startPreview } = await import("../../site/run.ts");
      await startPreview({
        ...settings,
        port,
        log: (message) => terminal.err(`${message}\n`),
      });
    });
  shared.withVersion(command);
  shared.examples(command, [
    ["contract-atlas preview", "./dist on http://localhost:4321"],
    ["contract-atlas preview --out public --port 8080", "another folder, another port"],
  ]);
}
