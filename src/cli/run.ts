/** Arguments → exit code. */
import { Command } from "commander";
import { addBuild } from "./commands/build.ts";
import { addCheck } from "./commands/check.ts";
import { addDev } from "./commands/dev.ts";
import { addExport } from "./commands/export.ts";
import { addLinks } from "./commands/links.ts";
import { addNew } from "./commands/new.ts";
import { addPreview } from "./commands/preview.ts";
import { exitCode, type ExitCode } from "./terminal/exit-code.ts";
import { explain } from "./terminal/explain.ts";
import { examples, withVersion, type Context } from "./commands/command.ts";
import type { Terminal } from "./terminal/terminal.ts";

/** @param extras What the program can do besides what users are offered. */
export async function run(
  args: readonly string[],
  terminal: Terminal,
  extras: Pick<Context, "guide"> = {},
): Promise<ExitCode> {
  let code: ExitCode = exitCode.clean;
  const context: Context = {
    ...extras,
    terminal,
    finish: (result) => {
      code = result;
    },
  };
  try {
    await createProgram(context).parseAsync(args, { from: "user" });
    terminal.status();
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** All commands, to be run or to be told of. */
export function createProgram(context: Context): Command {
  const { terminal } = context;
  const program = new Command("contract-atlas")
    .description(
      "Turns a folder of integration contracts in Markdown into a catalogue you can browse.",
    )
    .helpCommand("help [command]", "print the help of a command")
    .exitOverride()
    .showHelpAfterError(
      "  hint: `contract-atlas --help` lists the commands, `contract-atlas <command> --help` their options.",
    )
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: (text, write) =>
        write(text.replace(/^error:/, terminal.errColours.red("error:"))),
      getOutHasColors: () => terminal.outHasColour,
      getErrHasColors: () => terminal.errHasColour,
    });
  withVersion(program);
  examples(program, [
    ['contract-atlas new "Till" "Ledger"', "begin a contract between two systems"],
    ["contract-atlas check", "check every contract in ./contracts"],
    ["contract-atlas build --out public", "write the catalogue as a static site"],
  ]);
  const npx = "Installed in a project only, or not at all, it runs as `npx contract-atlas`.";
  program.addHelpText("after", `\n${npx}`);
  const exits =
    "0 clean · 1 contracts have errors · 2 wrong usage or nothing to read · 70 a bug of ours";
  program.addHelpText("after", `\nExit codes: ${exits}`);
  for (const add of [addNew, addCheck, addBuild, addDev, addPreview, addExport, addLinks])
    add(program, context);
  for (const command of program.commands)
    command.showHelpAfterError(
      `  hint: \`contract-atlas ${command.name()} --help\` tells of its options.`,
    );
  return program;
}
