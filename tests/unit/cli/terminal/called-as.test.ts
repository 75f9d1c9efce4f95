import { accessSync, constants } from "node:fs";
import { expect, it } from "vitest";
import { asCalled } from "../../../../src/cli/terminal/called-as.ts";
import { folderWith, mainFile, run } from "../program.ts";

const advice = "Run `contract-atlas build` first.";
const throughNpx = "Run `npx contract-atlas build` first.";

it.each([
  ["installed here", "/work/node_modules/.bin/contract-atlas", undefined, throughNpx],
  ["by npx, from its cache", "/root/.npm/_npx/1/node_modules/.bin/x", "exec", throughNpx],
  ["in a script of npm", "/work/node_modules/.bin/contract-atlas", "run-script", throughNpx],
  ["for the whole machine", "/usr/lib/node_modules/contract-atlas/lib/m.js", undefined, advice],
  ["by a link on the PATH", "/usr/bin/contract-atlas", undefined, advice],
  ["in a clone", "/work/lib/cli/main.js", "run-script", throughNpx],
  ["from a clone elsewhere", "/clone/lib/cli/main.js", undefined, advice],
])("advises what works where it was started: %s", (_how, file, npmCommand, expected) => {
  const root = file.startsWith("/clone") ? "/clone" : "/work";
  expect(asCalled(advice, { file, cwd: "/work/docs", npmCommand, root })).toBe(expected);
});

it("in hints, and in what comes next after a new contract", async () => {
  const cwd = await folderWith();
  const env = { npm_command: "exec" };
  expect((await run(["preview"], { cwd, env })).err).toContain("`npx contract-atlas build`");
  const next = await run(["new", "Till", "Ledger"], { cwd, env });
  expect(next.out).toContain("run `npx contract-atlas check contracts`");
  const empty = await folderWith({ "contracts/till-ledger.md": "" });
  const checked = await run(["check"], { cwd: empty, env });
  expect(checked.out).toContain("run `npx contract-atlas new");
});

it("can be started by its name whenever it has been compiled", () => {
  expect(() => accessSync(mainFile, constants.X_OK)).not.toThrow();
});
