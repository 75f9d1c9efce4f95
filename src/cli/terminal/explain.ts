/** Errors → what a person reads, and the exit code. */
import { CommanderError } from "commander";
import { existsSync } from "node:fs";
import { basename } from "node:path";
import { ConfigurationInvalid } from "../../configuration/invalid.ts";
import { printable } from "../../diagnostics/printable.ts";
import { ForeignFiles } from "../../site/build/foreign-files.ts";
import { NoFreePort } from "../../site/hosting/no-free-port.ts";
import { PageFailed } from "../../site/build/page-failed.ts";
import { registryName } from "../../workspace/registry-name-problem.ts";
import { NothingToRead } from "../../workspace/workspace.ts";
import { exitCode, type ExitCode } from "./exit-code.ts";
import { Failure, isSystemError } from "./failure.ts";
import { refusalOf } from "./system-refusal.ts";
import type { Terminal } from "./terminal.ts";

export function explain(error: unknown, terminal: Terminal): ExitCode {
  terminal.status();
  // Commander has printed its message already; help and version are no errors.
  if (error instanceof CommanderError)
    return error.exitCode === 0 ? exitCode.clean : exitCode.usage;
  if (error instanceof Failure || error instanceof ForeignFiles || error instanceof NoFreePort)
    return say(terminal, error.message, error.hint);
  if (error instanceof PageFailed) return say(terminal, error.message, error.hint, exitCode.errors);
  if (error instanceof ConfigurationInvalid) return say(terminal, error.message, error.hint);
  if (error instanceof NothingToRead) {
    return say(
      terminal,
      error.message,
      `Name the folder of your contracts${perhaps(error)}, or begin one with \`contract-atlas new "System A" "System B"\`.`,
    );
  }
  const full = withoutRoom(error);
  if (full) return say(terminal, full, "Make room there and run it again.");
  if (isSystemError(error)) {
    const { message, hint } = refusalOf(error);
    return say(terminal, message, hint);
  }
  return confess(error, terminal);
}

/** A folder in which contracts usually lie, where it is there and isn't the one at fault. */
function perhaps({ message }: NothingToRead): string {
  const there = ["contracts", "docs/contracts"].find(
    (folder) => existsSync(folder) && !message.includes(folder),
  );
  if (there !== undefined) return `, perhaps ${there}`;
  // In a repository's own folder, a file in Markdown is more likely its change log.
  const isHere = existsSync(registryName) || basename(process.cwd()) === "contracts";
  return isHere ? ", perhaps `.`, the folder you are in" : "";
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

/** A full disk, a used-up quota, a limit on the size of files; the bundler tells of them in words of its own. */
function withoutRoom(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, dest, path } = error as NodeJS.ErrnoException & { dest?: string };
  if (!/\b(?:ENOSPC|EDQUOT|EFBIG)\b|\(os error (?:28|122|27)\)/.test(`${code} ${error.message}`))
    return undefined;
  // Of a copy, `path` is what was read.
  const file = dest ?? path ?? /Failed to write file in (.+)/.exec(error.message)?.[1];
  return `There is no room to write ${file ?? "what is needed"}.`;
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
