import { spawn } from "node:child_process";
import { mkdir, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { broken, sound } from "./contracts.ts";
import { folderWith, mainFile } from "./program.ts";
import { reader } from "./reader.ts";

async function watching(files: Record<string, string>) {
  const cwd = await folderWith(files);
  const child = spawn(process.execPath, [mainFile, "check", "--watch"], { cwd });
  onTestFinished(() => void child.kill());
  return { cwd, child, until: reader(child) };
}

it("checks again after every change, and outlives a folder without contracts", async () => {
  const { cwd, child, until } = await watching({ "contracts/till-ledger.md": sound });
  expect(await until(/Watching contracts …\n/)).toMatch(/ in 1 of 1 contract\n/);

  await writeFile(join(cwd, "contracts/minutes.md"), broken);
  expect(await until(/in 2 of 2 contracts\n/)).toContain("error[no-two-systems]");

  await mkdir(join(cwd, "contracts/retail"));
  await writeFile(join(cwd, "contracts/retail/shop-ledger.md"), sound.replaceAll("Till", "Shop"));
  await until(/in 3 of 3 contracts\n/);

  await rm(join(cwd, "contracts/minutes.md"));
  expect(await until(/in 2 of 2 contracts\n/)).not.toContain("no-two-systems");

  await rm(join(cwd, "contracts/till-ledger.md"));
  await rm(join(cwd, "contracts/retail"), { recursive: true });
  await until(/holds no contract/);

  await writeFile(join(cwd, "contracts/till-ledger.md"), sound);
  await until(/in 1 of 1 contract\n/);
  expect(child.exitCode).toBeNull();
});

it("goes on when the folder of the contracts goes and comes back", async () => {
  const files = { "docs/contracts/till-ledger.md": sound };
  const configuration = { "contract-atlas.config.json": '{ "contracts": "docs/contracts" }' };
  const { cwd, until } = await watching({ ...files, ...configuration });
  await until(/Watching docs\/contracts …\n/);

  await rename(join(cwd, "docs"), join(cwd, "away"));
  await until(/There is no folder docs\/contracts[^]*Watching/);

  await rename(join(cwd, "away"), join(cwd, "docs"));
  await until(/in 1 of 1 contract\n[^]*Watching/);

  await writeFile(join(cwd, "docs/contracts/minutes.md"), broken);
  await until(/in 2 of 2 contracts\n/);
});

it("goes on where a link leads to the folder it lies in", async () => {
  const { cwd, child, until } = await watching({ "contracts/till-ledger.md": sound });
  await until(/Watching contracts …\n/);
  await symlink("..", join(cwd, "contracts/loop"));
  expect(await until(/Watching contracts …\n/)).not.toContain("can't be watched");

  await writeFile(join(cwd, "contracts/minutes.md"), broken);
  await until(/in 2 of 2 contracts\n/);
  expect(child.exitCode).toBeNull();
});

it("says that a changed configuration holds from the next start on", async () => {
  const { cwd, until } = await watching({ "contracts/till-ledger.md": sound });
  await until(/Watching contracts …\n/);
  await writeFile(join(cwd, "contract-atlas.config.json"), '{ "rules": { "stale": "off" } }');
  await until(/^contract-atlas\.config\.json has changed, and holds from the next start on: /m);
});

it.each([
  ["mjs", "export default {};\n", 'export default {\n  titel: "x",\n};\n'],
  ["json", "{}", '{\n  "titel": "x"\n}'],
])("says what is wrong with a changed configuration in .%s", async (ending, before, after) => {
  const name = `contract-atlas.config.${ending}`;
  const { cwd, until } = await watching({ "contracts/till-ledger.md": sound, [name]: before });
  await until(/Watching contracts …\n/);
  await writeFile(join(cwd, name), after);
  await until(/ has changed and is not valid: .*\n/);
  await until(/error: .*\n {2}.*config\.\w+:2:3: `titel` is not a setting.*\n {2}hint: .*\n/);
  await writeFile(join(cwd, name), before);
  await until(/ has changed, and holds from the next start on: /);
});

it("checks again when a runbook changes", async () => {
  const { cwd, until } = await watching({
    "contracts/till-ledger.md": sound,
    "contract-atlas.config.json": '{ "runbooks": ["runbooks/**/*.md"] }',
  });
  await until(/No file matches[^]*Watching/);
  await mkdir(join(cwd, "runbooks/till"), { recursive: true });
  await writeFile(join(cwd, "runbooks/till/stuck.md"), "See contracts/till-leger.md\n");
  await until(/runbooks\/till\/stuck\.md:1/);
});
