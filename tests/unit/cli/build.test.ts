/** Builds whose disk is full, or another one than that of temporary files. */
import { createHash } from "node:crypto";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { sound } from "./contracts.ts";
import { folderWith, mainFile, run } from "./program.ts";

/** Names and contents of all files. */
async function fingerprint(folder: string): Promise<string> {
  const hash = createHash("sha256");
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).toSorted())
    hash.update(path).update(await readFile(path));
  return hash.digest("hex");
}

it(
  "leaves the site as it was, byte for byte, where no file finds room",
  { timeout: 180_000 },
  async () => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    expect(await run(["build"], { cwd })).toMatchObject({ code: 0 });
    const before = await fingerprint(join(cwd, "dist"));
    // A limit on the size of a file, in blocks of 512 bytes, fails a write as a full disk does.
    const { status, stderr } = spawnSync(
      "sh",
      ["-c", 'ulimit -f 80; exec "$@"', "sh", process.execPath, mainFile, "build"],
      { cwd, encoding: "utf8" },
    );
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/error: There is no room to write .+\n {2}hint: Make room/),
    });
    expect(await fingerprint(join(cwd, "dist"))).toBe(before);
    expect((await readdir(cwd)).toSorted()).toEqual(["contracts", "dist"]);
  },
);

it("writes to another disk than that of temporary files", { timeout: 180_000 }, async () => {
  // Linux keeps this one in memory; elsewhere it is an output folder like any other.
  const disk = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
  const folder = await mkdtemp(join(disk, "contract-atlas-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const cwd = await folderWith({ "contracts/till-ledger.md": sound });
  expect(await run(["build", "--out", join(folder, "dist")], { cwd })).toMatchObject({ code: 0 });
  expect(await readdir(folder)).toEqual(["dist"]);
  expect(existsSync(join(folder, "dist/index.html"))).toBe(true);
});
