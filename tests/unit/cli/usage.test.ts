import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";
import { broken, sound } from "./contracts.ts";
import { folderWith, mainFile, run } from "./program.ts";

const commands = ["new", "check", "build", "dev", "preview", "export"];

describe("wrong usage exits with 2 and says what to do", () => {
  it.each([
    [["check", "nowhere"], /There is no folder nowhere\./],
    [["build", "nowhere"], /There is no folder nowhere\./],
    [["dev", "nowhere"], /There is no folder nowhere\./],
    [["export", "nowhere"], /There is no folder nowhere\./],
    [["build", "contracts/till-ledger.md"], /contracts\/till-ledger\.md is a file/],
    [["check", "empty/notes.txt"], /empty\/notes\.txt is no contract/],
    [["check", "contracts/till-ledger.md", "empty"], /empty is a folder/],
    [["check", "contracts/till-ledger.md", "nowhere.md"], /There is no nowhere\.md/],
    [["check", "nowhere.md"], /There is no nowhere\.md/],
    [
      ["check", "contracts/til-ledger.md"],
      /There is no contracts\/til-ledger\.md\.\n.*Did you mean contracts\/till-ledger\.md\?/,
    ],
    [
      ["check", "contracts/till-ledger.md", "other/stock-orders.md"],
      /contracts\/till-ledger\.md and other\/stock-orders\.md lie in no common folder of contracts: not both in contracts/,
    ],
    [["check", "empty"], /empty holds no contract/],
    [["check", "--strict"], /unknown option '--strict'\n {2}hint: `contract-atlas check --help`/],
    [["check", "--format", "xml"], /'xml' is invalid\. Allowed choices are pretty, json/],
    [["export", "--format", "yaml"], /'yaml' is invalid\. Allowed choices are json/],
    [["check", "contracts", "docs"], /contracts is a folder/],
    [["build", "contracts", "docs"], /too many arguments/],
    [["chekc"], /unknown command 'chekc'\n\(Did you mean check\?\)/],
    [["dev", "--port", "http"], /A port is a whole number from 1 to 65535/],
    [["dev", "--port", "65536"], /A port is a whole number from 1 to 65535/],
    [["build", "--site", "example.com"], /must be .* `https:\/\/contracts\.example\.com`/],
    [["build", "--site", "https://x.example/docs"], /must have no path.* `--base \/docs\/`/],
    [["build", "--base", "../up"], /must be a path such as `\/contracts\/`/],
    [["build", "--base", "//evil.example"], /must be a path such as `\/contracts\/`/],
    [["build", "--base", ""], /an empty path says nothing; the root is `\/`/],
    [["build", "--base", "  "], /an empty path says nothing; the root is `\/`/],
    [["check", ""], /It is empty; perhaps a variable isn't set/],
    [["check", "contracts", ""], /It is empty/],
    [["export", ""], /It is empty/],
    [["build", "--guard", ""], /It is empty/],
    [["build", "--out", ""], /It is empty/],
    [["links", "--against", ""], /It is empty/],
    [["links", "--links", ""], /It is empty/],
    [["links", "--contracts", " ", "a.md"], /It is empty/],
    [["new", "Till", "Ledger", "--dir", ""], /It is empty/],
    [["preview"], /There is no built site in dist/],
    [["new", "Till"], /A contract is between two systems/],
    [["new", "Till", "till"], /between two different systems: “Till” and “till”/],
    [["new", "?", "Till"], /at least a letter or a digit/],
  ])("%j", async (args, message) => {
    const cwd = await folderWith({
      "contracts/till-ledger.md": sound,
      "other/stock-orders.md": sound,
      "empty/notes.txt": "",
    });
    const { code, out, err } = await run(args, { cwd });
    expect(err).toMatch(message);
    expect(err).toMatch(/^error: /);
    expect(err).toMatch(/\n {2}hint: \S/);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  it.each([
    ["docs/contracts", ["check"]],
    ["contracts", ["check", "nowhere"]],
  ])("names %s, where that is there, to %j", async (folder, args) => {
    const cwd = await folderWith({ [`${folder}/till-ledger.md`]: sound });
    const { code, err } = await run(args, { cwd });
    expect(err).toMatch(/^error: There is no folder (?:contracts|nowhere)\.\n/);
    expect(err).toContain(`hint: Name the folder of your contracts, perhaps ${folder},`);
    expect(code).toBe(2);
  });

  it("names the folder it runs in where contracts lie there", async () => {
    const folder = await folderWith({ "contracts/till-ledger.md": sound });
    const { err } = await run(["check"], { cwd: `${folder}/contracts` });
    expect(err).toContain("perhaps `.`, the folder you are in,");
  });

  it("names no folder that is the one at fault", async () => {
    const cwd = await folderWith({ "contracts/notes.txt": "" });
    expect((await run(["check"], { cwd })).err).not.toContain("perhaps");
  });

  it("shows the help where no command is given", async () => {
    const { code, out, err } = await run([], { cwd: await folderWith() });
    expect(err).toMatch(/^Usage: contract-atlas/);
    expect(out).toBe("");
    expect(code).toBe(2);
  });
});

describe("help and version", () => {
  it.each([[[]], ...commands.map((command) => [[command]])])("of %j", async (words) => {
    const cwd = await folderWith();
    const help = await run([...words, "--help"], { cwd });
    expect(help.code).toBe(0);
    expect(help.err).toBe("");
    expect(help.out).toContain(`Usage: ${["contract-atlas", ...words].join(" ")}`);
    expect(help.out).toContain("\nExamples:\n  $ contract-atlas");
    const terms = help.out.split("\nOptions:\n")[1]?.split("\n\n")[0] ?? "";
    const options = terms.split("\n").filter((line) => /^ {2}-/.test(line));
    expect(options.length).toBeGreaterThan(1);
    for (const option of options) expect(option).toMatch(/^ {2}-\S.* {2}\S/);
    const version = await run([...words, "--version"], { cwd });
    expect(version.code).toBe(0);
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\S*\n$/);
  });
});

it("says how it is run where it isn't installed, once", async () => {
  const { out } = await run(["--help"], { cwd: await folderWith() });
  expect(out.match(/npx contract-atlas/g)).toHaveLength(1);
});

describe("contract-atlas build", () => {
  it("writes nothing where a contract has an error", async () => {
    const cwd = await folderWith({ "contracts/minutes.md": broken });
    const { code, out, err } = await run(["build"], { cwd });
    expect(code).toBe(1);
    expect(out).toBe("");
    expect(err).toContain("error[no-two-systems]");
    expect(err).toContain("Nothing was written to `dist`.");
    expect((await run(["preview"], { cwd })).err).toContain("There is no built site in dist");
  });

  it.each([
    [".", /holds the folder you are in/],
    ["contracts", /holds the folder of the contracts/],
    ["contracts/site", /lies in the folder of the contracts/],
    ["notes", /holds files which no build has written \(todo.txt\)/],
    ["notes/todo.txt", /is a file/],
  ])("doesn't empty %s", async (out, message) => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound, "notes/todo.txt": "keep" });
    const { code, err } = await run(["build", "--out", out], { cwd });
    expect(err).toMatch(message);
    expect(code).toBe(2);
  });
});

describe("the process", () => {
  it("is quiet when its reader leaves", async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    const child = spawn(process.execPath, [mainFile, "export"], {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let err = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    await new Promise((resolve) => child.on("close", resolve));
    expect(err).toBe("");
  });
});
