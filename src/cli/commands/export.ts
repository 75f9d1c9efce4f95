import { Option, type Command } from "commander";
import { catalogueSchema } from "../../catalogue/schema.ts";
import { configurationJsonSchema } from "../../configuration/json-schema.ts";
import { registryJsonSchema } from "../../exports/json-schema.ts";
import { hasErrors } from "../../diagnostics/summary.ts";
import { examples, withFolder, withVersion, type Context } from "./command.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { readContracts } from "../files/read-contracts.ts";
import { reportErrors } from "../report/report.ts";
import { settle } from "../settings/settings.ts";

const schemas: Readonly<Record<string, () => object>> = {
  "config-schema": configurationJsonSchema,
  "systems-schema": registryJsonSchema,
};

export function addExport(program: Command, { terminal, finish }: Context): void {
  const command = program
    .command("export")
    .summary("print the catalogue's model for other programs")
    .description(
      "Prints everything read from the contracts as one JSON document on stdout.\n" +
        "With errors it still prints what could be read, lists them on stderr and exits with 1; but nothing where a " +
        "contract holds what looks like a secret.",
    )
    .addOption(
      new Option(
        "--format <format>",
        "`json`: the model; without reading contracts the JSON Schema of the configuration file, `config-schema`, or of systems.yaml, `systems-schema`",
      )
        .choices(["json", ...Object.keys(schemas)])
        .default("json"),
    )
    .action(async (folder: string | undefined, { format }: { format: string }) => {
      const schema = schemas[format];
      if (schema) return terminal.out(`${JSON.stringify(schema(), undefined, 2)}\n`);
      const workspace = await readContracts(await settle({ folder }, terminal), terminal);
      if (workspace.findings.some(({ rule }) => rule === "secret")) {
        terminal.err(reportErrors(workspace, terminal.errHasColour));
        terminal.err("Nothing was printed: what looks like a secret would be in it.\n");
        return finish(exitCode.errors);
      }
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
    [
      "contract-atlas export --format systems-schema > systems.schema.json",
      "for editors that complete systems.yaml",
    ],
    ["contract-atlas export | jq -r '.systems[].name'", "the names of all systems"],
  ]);
}
