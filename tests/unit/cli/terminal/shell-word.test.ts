import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { shellWord } from "../../../../src/cli/terminal/shell-word.ts";
import { folderWith, run } from "../program.ts";

const plain = ["contracts", "docs/contracts", "/srv/büro-2/a_b.c", "100%", "a=b,c@d+e:f"];

it.each(plain)("%s stays as it is", (path) => {
  expect(shellWord(path, "linux")).toBe(path);
});

describe.skipIf(process.platform === "win32")("in a shell", () => {
  it.each([
    ...plain,
    "my contracts",
    "it's here",
    "$HOME",
    "a`date`",
    'say "x"',
    "a;b|c&d(e)f<g>h*i?j[k]l{m,n}o",
    "#a",
    "~",
    String.raw`back\slash`,
  ])("%s is one word, and that path", (path) => {
    const script = `printf %s ${shellWord(path)}`;
    const { stdout } = spawnSync("sh", ["-c", script], { encoding: "utf8" });
    expect(stdout).toBe(path);
  });

  it("is what the next command is told with, after a new contract", async () => {
    const cwd = await folderWith();
    const { out } = await run(["new", "Till", "Ledger", "--dir", "our contracts"], { cwd });
    expect(out).toContain("run `contract-atlas check 'our contracts'`.");
  });
});

it("is no option", () => {
  expect(shellWord("-rf", "linux")).toBe("./-rf");
});

it("has double quotes where it is Windows that reads it", () => {
  expect(shellWord(String.raw`C:\sites\atlas`, "win32")).toBe(String.raw`C:\sites\atlas`);
  expect(shellWord(String.raw`C:\our sites\atlas`, "win32")).toBe(String.raw`"C:\our sites\atlas"`);
});
