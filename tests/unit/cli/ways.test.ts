import { describe, expect, it } from "vitest";
import { waysToInstall } from "../../../src/cli/setup/ways.ts";

const commandsOn = (machine: Partial<Parameters<typeof waysToInstall>[0]>) =>
  waysToInstall({ platform: "linux", isRoot: true, hasCommand: () => false, ...machine }).map(
    ({ commands }) => commands.map(({ words }) => words.join(" ")).join(" && "),
  );

describe("waysToInstall", () => {
  it("asks a package manager only where the download failed, for the browser without windows first", () => {
    const ways = commandsOn({ hasCommand: (command) => command === "apt-get" });
    const place = (wanted: RegExp) => ways.findIndex((commands) => wanted.test(commands));
    expect(place(/playwright install chromium$/)).toBe(0);
    expect(place(/apt-get install .* chromium-headless-shell$/)).toBeGreaterThan(0);
    expect(place(/apt-get install .* chromium$/)).toBeGreaterThan(
      place(/chromium-headless-shell$/),
    );
  });

  it("installs nothing for who may not", () => {
    const ways = commandsOn({ isRoot: false, hasCommand: (command) => command === "apt-get" });
    expect(ways).toEqual(["npx playwright install chromium"]);
  });

  it("asks no password", () => {
    const ways = commandsOn({ isRoot: false, hasCommand: () => true });
    expect(ways.filter((way) => way.includes("apt-get"))).toSatisfy((all: string[]) =>
      all.every((way) => way.split(" && ").every((command) => command.startsWith("sudo -n "))),
    );
  });
});
