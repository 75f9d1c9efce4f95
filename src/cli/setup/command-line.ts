import { spawnSync } from "node:child_process";

export interface CommandLine {
  words: string[];
  /** In milliseconds. */
  timeLimit: number;
}

/** Prints the command, runs it with its output shown, and tells whether it succeeded in time. */
export function runAloud({ words, timeLimit }: CommandLine): boolean {
  process.stdout.write(`  $ ${words.join(" ")}\n`);
  const [command = "", ...args] = words;
  const { status, error, signal } = spawnSync(command, args, {
    stdio: ["ignore", "inherit", "inherit"],
    timeout: timeLimit,
    // On Windows `npx` is a script, which only a shell starts; all words are our own.
    shell: process.platform === "win32",
    env: {
      DEBIAN_FRONTEND: "noninteractive",
      PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "15000",
      ...process.env,
    },
  });
  if (status === 0) return true;
  const why = error?.message ?? (signal ? `stopped by ${signal}` : `exit code ${status}`);
  process.stdout.write(`  failed: ${why}\n`);
  return false;
}

export function canRun(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: "ignore", timeout: 30_000 }).status === 0;
}

export function isAvailable(command: string): boolean {
  return command === "sudo" ? canRun("sudo", ["-n", "true"]) : canRun(command, ["--version"]);
}
