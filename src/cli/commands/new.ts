import type { Command } from "commander";
import { join, relative, resolve, sep } from "node:path";
import { slugOf } from "../../contract/text/slug.ts";
import { dayOf } from "../../workspace/day-of.ts";
import { asCalled } from "../terminal/called-as.ts";
import * as shared from "./command.ts";
import { Failure } from "../terminal/failure.ts";
import { askForNames } from "../new/ask.ts";
import { fillTemplate } from "../new/fill-template.ts";
import { whoAmI } from "../new/maintainer.ts";
import { requireName, requireTwoSystems } from "../new/names.ts";
import { settle } from "../settings/settings.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { contractsBetween } from "../new/contracts-between.ts";
import { requireRead } from "../new/require-read.ts";
import { readTemplate, writeNewFile } from "../new/files.ts";
import { isContractFile } from "../../workspace/contract-files.ts";
import { isWithin } from "../../workspace/within.ts";

export function addNew(program: Command, { terminal }: shared.Context): void {
  const command = program
    .command("new")
    .summary("begin a contract between two systems")
    .description(
      "Writes a contract from the template, with the names of the systems, today's date and your name filled in.\n" +
        "Asks for the names if none are given. Never overwrites a file.",
    )
    .argument("[system-a]", "name of the first system")
    .argument("[system-b]", "name of the second system")
    .option(
      "--dir <folder>",
      `folder of the contracts; made if it is missing ${shared.configurable("contracts")}`,
      shared.named,
    )
    .action(async (a: string | undefined, b: string | undefined, options: { dir?: string }) => {
      const systems = requireTwoSystems(await complete(a, b, terminal.isInteractive));
      const settings = await settle({}, terminal, { willRead: false });
      const { folder } = settings;
      const dir = options.dir ?? folder;
      const path = join(dir, `${slugOf(systems.a)}-${slugOf(systems.b)}.md`);
      const text = fillTemplate(await readTemplate(), {
        ...systems,
        date: dayOf(new Date()),
        maintainer: whoAmI(),
      });
      requireRead(text, systems);
      await writeNewFile(path, text);
      // A part of the catalogue, checked alone, would know neither its systems.yaml nor its other contracts.
      const catalogue = isWithin(resolve(dir), resolve(folder)) ? folder : dir;
      if (!isContractFile(pathIn(catalogue, path)))
        terminal.err(
          `${path} is no part of a catalogue yet: names that begin with \`_\` or a dot are passed over. Move it when it is ready.\n`,
        );
      terminal.out(
        `Created ${path}\n\nNext: replace the hints in [brackets], then run ${asCalled(`\`contract-atlas check ${shellWord(catalogue)}\``)}.\n`,
      );
      terminal.err(remarkOnOthers(await contractsBetween(systems, settings, path), path));
    });
  shared.withVersion(command);
  shared.examples(command, [
    ['contract-atlas new "Till" "Ledger"', "contracts/till-ledger.md"],
    ['contract-atlas new "Till" "Ledger" --dir contracts/retail', "in another folder"],
    ["contract-atlas new", "asks for the names"],
  ]);
}

/** One pair may have several contracts, and mostly has one. */
function remarkOnOthers(others: readonly string[], path: string): string {
  if (others.length === 0) return "";
  const lines = others.map(
    (other) =>
      `${other} is a contract between the two already; the new one was written all the same.\n`,
  );
  const [first, ...more] = others;
  const where = more.length === 0 ? first : "one of them";
  return `${lines.join("")}  hint: If it is about the same, write it into ${where} and delete ${path}; if it is about something else, say what in its title, so that the two can be told apart.\n`;
}

/** With slashes, on every system. */
function pathIn(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

async function complete(
  a: string | undefined,
  b: string | undefined,
  isInteractive: boolean,
): Promise<{ a: string; b: string }> {
  if (a !== undefined && b !== undefined) return { a: requireName(a), b: requireName(b) };
  if (isInteractive) return askForNames(a);
  throw new Failure(
    "A contract is between two systems: name both.",
    'For example `contract-atlas new "Till" "Ledger"`.',
  );
}
