import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { broken, sound } from "./contracts.ts";
import { folderWith, mainFile } from "./program.ts";

/** Resolves with what has been printed since the last call, once that matches. */
function reader(child: ChildProcess): (wanted: RegExp) => Promise<string> {
  let printed = "";
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      look();
    });
  return (wanted) =>
    new Promise((resolve) => {
      look = () => {
        const found = wanted.exec(printed);
        if (!found) return;
        const end = found.index + found[0].length;
        const part = printed.slice(0, end);
        printed = printed.slice(end);
        look = () => undefined;
        resolve(part);
      };
      look();
    });
}

it("checks again after every change, and outlives a folder without contracts", async () => {
  const cwd = await folderWith({ "contracts/till-ledger.md": sound });
  const child = spawn(process.execPath, [mainFile, "check", "--watch"], { cwd });
  onTestFinished(() => void child.kill());
  const until = reader(child);
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
