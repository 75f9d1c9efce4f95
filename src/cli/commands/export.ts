import { Option, type Command } from "commander";
import { catalogueSchema } from "../../catalogue/schema.ts";
import { configurationJsonSchema } from "../../configuration/json-schema.ts";
import { hasErrors } from "../../diagnostics/summary.ts";
import { examples, withFolder, withVersion, type Context } from "../command.ts";
import { exitCode } from "../exit-code.ts";
import { readContracts } from "../read-contracts.ts";
import { reportErrors } from "../report.ts";
import { settle } from "../settings.ts";

export function addExport(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command("export")
    .summary("print the catalogue's model for other programs")
    .description(
      "Prints everything read from the contracts as one JSON document on stdout.\n" +
        "With errors it still prints what could be read, lists them on stderr and exits with 1.",
    )
    .addOption(
      new Option(
        "--format <format>",
        "`json`: the model; `config-schema`: the JSON Schema of the configuration file, without reading contracts",
      )
        .choices(["json", "config-schema"])
        .default("json"),
    )
    .action(async (folder: string | undefined, { format }: { format: string }) => {
      if (format === "config-schema") {
        terminal.out(`${JSON.stringify(configurationJsonSchema(), undefined, 2)}\n`);
        return;
      }
      const workspace = await readContracts(await settle({ folder }), terminal);
      const catalogue = catalogueSchema.parse(workspace.catalogue);
      terminal.out(`${JSON.stringify(catalogue, undefined, 2)}\n`);
      if (!hasErrors(workspace.findings)) return;
      terminal.err(reportErrors(workspace, terminal.errHasColour));
      finish(exitCode.errors);
    });
  withVersion(withFolder(command));
  examples(command, [
    ["contract-atlas export > catalogue.json", "the contracts in ./contracts"],
    [
      "contract-atlas export --format config-schema > config.schema.json",
      "for editors that complete the configuration",
    ],
    ["contract-atlas export | jq -r '.systems[].name'", "the names of all systems"],
  ]);
}
