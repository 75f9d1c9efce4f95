import type { Command } from "commander";
import { countFindings, countOf, hasErrors, listCounts } from "../../diagnostics/summary.ts";
import * as shared from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { requireSafeOut } from "../out-folder.ts";
import { readContracts } from "../read-contracts.ts";
import { reportErrors } from "../report.ts";
import { settle, type Given } from "../settings.ts";

export function addBuild(program: Command, { terminal, finish }: shared.Context): void {
  const command = program
    .command("build")
    .summary("write the catalogue as a static site")
    .description(
      "Checks the contracts, then writes the catalogue as a static site that any web server can serve.\n" +
        "With errors nothing is written and the exit code is 1.",
    )
    .addOption(shared.outOption("folder the site is written to; emptied first"))
    .addOption(shared.siteOption())
    .addOption(shared.baseOption())
    .addOption(shared.titleOption())
    .action(async (given: string | undefined, options: Omit<Given, "folder">) => {
      const settings = await settle({ ...options, folder: given });
      const { folder, out } = settings;
      const workspace = await readContracts(settings, terminal);
      if (hasErrors(workspace.findings)) {
        terminal.err(reportErrors(workspace, terminal.errHasColour));
        terminal.err(`Nothing was written to ${out}.\n`);
        finish(exitCode.errors);
        return;
      }
      await requireSafeOut(out, folder);
      const { buildSite } = await import("../../site/run.ts");
      const drawing = await buildSite({ ...settings, log: (message) => terminal.status(message) });
      const contracts = countOf(workspace.documents.length, "contract");
      const { drawn, cached } = drawing;
      const diagrams = drawn + cached > 0 ? `; diagrams: ${drawn} drawn, ${cached} as before` : "";
      terminal.out(`Built ${contracts} into ${out}${diagrams}\n`);
      for (const notice of drawing.notices) terminal.err(`${notice}\n`);
      const counts = listCounts(countFindings(workspace.findings));
      if (counts !== "") terminal.err(`${counts}: \`contract-atlas check ${folder}\` lists them\n`);
    });
  shared.withVersion(shared.withFolder(command));
  shared.examples(command, [
    ["contract-atlas build", "./contracts into ./dist"],
    ["contract-atlas build docs --out public", "other folders"],
    ["contract-atlas build --site https://example.com --base /contracts/", "below another site"],
  ]);
}
