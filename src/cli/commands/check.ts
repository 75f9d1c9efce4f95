import { Option, type Command } from "commander";
import { hasErrors } from "../../diagnostics/summary.ts";
import { examples, withFolder, withVersion, type Context } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { readContracts } from "../read-contracts.ts";
import { settle } from "../settings.ts";
import { report, reportFormats, type ReportFormat } from "../report.ts";

export function addCheck(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command("check")
    .summary("check contracts and say what is wrong, where and why")
    .description(
      "Reads every contract of a folder and reports what is wrong, missing or worth knowing.\n" +
        "Exits with 1 if there are errors; warnings and infos don't fail.",
    )
    .addOption(
      new Option("--format <format>", "how to report: `pretty` for people, `json` for programs")
        .choices(reportFormats)
        .default("pretty"),
    )
    .action(async (folder: string | undefined, { format }: { format: ReportFormat }) => {
      const workspace = await readContracts(await settle({ folder }), terminal);
      terminal.out(report(workspace, format, terminal.outHasColour));
      finish(hasErrors(workspace.findings) ? exitCode.errors : exitCode.clean);
    });
  withVersion(withFolder(command));
  examples(command, [
    ["contract-atlas check", "the contracts in ./contracts"],
    ["contract-atlas check docs/contracts", "those of another folder"],
    ["contract-atlas check --format json > findings.json", "for another program"],
  ]);
}
