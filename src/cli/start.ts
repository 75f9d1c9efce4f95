/** The process around the program: streams, exit code, and what nothing else has caught. */
import { devNull, homedir } from "node:os";
import { isAbsolute } from "node:path";
import { explain } from "./terminal/explain.ts";
import { run } from "./run.ts";
import { processTerminal } from "./terminal/terminal.ts";

export async function start(
  args: readonly string[],
  extras?: Parameters<typeof run>[2],
): Promise<void> {
  const terminal = processTerminal();
  if (!hasHome()) process.env["HOME"] = devNull;
  stayQuietWhenReaderLeaves(process.stdout);
  stayQuietWhenReaderLeaves(process.stderr);
  process.on("uncaughtException", (error) => {
    process.exit(explain(error, terminal));
  });
  process.exitCode = await run(args, terminal, extras);
}

/** `contract-atlas check | head` closes the pipe early; that is no error of ours. */
function stayQuietWhenReaderLeaves(stream: NodeJS.WriteStream): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });
}

/**
 * A user made up for a container may have none: Node throws where it is asked for one, and where `HOME` is empty a cache
 * would come to lie in the folder the command runs in. Below the null device nothing can be kept, which is no error.
 */
function hasHome(): boolean {
  try {
    return isAbsolute(homedir());
  } catch {
    return false;
  }
}
