/** Errors → what a person reads, and the exit code. */
import { CommanderError } from "commander";
import { getSystemErrorMap } from "node:util";
import { ConfigurationInvalid } from "../configuration/load.ts";
import { printable } from "../diagnostics/printable.ts";
import { PageFailed } from "../site/page-failed.ts";
import { NothingToRead } from "../workspace.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { Failure, isSystemError } from "./failure.ts";
import type { Terminal } from "./terminal.ts";

export function explain(error: unknown, terminal: Terminal): ExitCode {
  terminal.status();
  // Commander has printed its message already; help and version are no errors.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCode.clean : exitCode.usage;
  if (error instanceof Failure) return say(terminal, error.message, error.hint);
  if (error instanceof PageFailed) return say(terminal, error.message, error.hint, exitCode.errors);
  if (error instanceof ConfigurationInvalid) return say(terminal, error.message);
  if (error instanceof NothingToRead) {
    return say(
      terminal,
      error.message,
      'Name the folder of your contracts, or begin one with `contract-atlas new "System A" "System B"`.',
    );
  }
  if (isSystemError(error)) return say(terminal, describeSystemError(error));
  return confess(error, terminal);
}

function say(
  terminal: Terminal,
  message: string,
  hint?: string,
  code: ExitCode = exitCode.usage,
): ExitCode {
  const { red, bold } = terminal.errColours;
  terminal.err(`${bold(red("error"))}: ${printable(message)}\n`);
  if (hint !== undefined) terminal.err(`  ${bold("hint:")} ${printable(hint)}\n`);
  return code;
}

function describeSystemError(error: NodeJS.ErrnoException): string {
  const [, reason = error.message] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
  const what =
    error.path === undefined ? "The operating system refused" : `${error.path} can't be used`;
  return `${what}: ${reason} (${error.code}).`;
}

function confess(error: unknown, terminal: Terminal): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  const { red, bold } = terminal.errColours;
  terminal.err(
    `${bold(red("error"))}: contract-atlas stopped unexpectedly: ${printable(message)}\n`,
  );
  if (process.env["CONTRACT_ATLAS_DEBUG"] === "1" && error instanceof Error) {
    terminal.err(`${error.stack ?? ""}\n`);
  } else {
    terminal.err(
      `  ${bold("hint:")} this is a bug in contract-atlas. Run it again with CONTRACT_ATLAS_DEBUG=1 and report what it prints.\n`,
    );
  }
  return exitCode.bug;
}
