/** The ways to come by a browser, the least intrusive first. */
import type { CommandLine } from "./command-line.ts";

export interface Machine {
  platform: NodeJS.Platform;
  isRoot: boolean;
  /** Whether a command exists and, for `sudo`, whether it asks for no password. */
  hasCommand(command: string): boolean;
}

export interface Way {
  name: string;
  /** All must succeed, in order. */
  commands: CommandLine[];
}

const minute = 60_000;

export function waysToInstall(machine: Machine): Way[] {
  return [
    {
      name: "Playwright's own download (a network may block its host)",
      commands: [playwright("install", "chromium")],
    },
    ...(machine.platform === "linux" ? linuxWays(machine) : []),
    ...(machine.platform === "darwin" && machine.hasCommand("brew")
      ? [{ name: "Homebrew", commands: [line(["brew", "install", "--cask", "google-chrome"])] }]
      : []),
  ];
}

function linuxWays(machine: Machine): Way[] {
  const { isRoot, hasCommand } = machine;
  if (!isRoot && !hasCommand("sudo")) return [];
  const asRoot = (...words: string[]): CommandLine =>
    line(isRoot ? words : ["sudo", "-n", ...words]);
  const ways: Way[] = [];
  if (hasCommand("apt-get")) {
    // Debian has the first, which is half the work to start; Ubuntu only the second.
    for (const browser of ["chromium-headless-shell", "chromium"]) {
      ways.push({
        name: `apt-get: ${browser}`,
        commands: [
          asRoot("apt-get", "update"),
          asRoot("apt-get", "install", "-y", "--no-install-recommends", browser),
        ],
      });
    }
  }
  if (hasCommand("dnf")) {
    ways.push({ name: "dnf", commands: [asRoot("dnf", "install", "-y", "chromium")] });
  }
  if (hasCommand("apk")) {
    ways.push({ name: "apk", commands: [asRoot("apk", "add", "chromium")] });
  }
  ways.push({
    name: "the system libraries of Playwright's own download",
    commands: [playwright("install-deps", "chromium")],
  });
  return ways;
}

function line(words: string[]): CommandLine {
  return { words, timeLimit: 10 * minute };
}

function playwright(...words: string[]): CommandLine {
  return { words: ["npx", "playwright", ...words], timeLimit: 5 * minute };
}
