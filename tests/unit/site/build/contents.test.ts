import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { foreignFiles, listContents } from "../../../../src/site/build/contents.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "contents-"));
  await mkdir(join(folder, "contracts/a b"), { recursive: true });
  await writeFile(join(folder, "index.html"), "12345");
  await writeFile(join(folder, "contracts/a b/index.html"), "123");
  await writeFile(join(folder, "theme.js"), "1");
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it("counts pages and bytes of what was written", async () => {
  expect(await listContents(folder)).toEqual({ pages: 2, bytes: 9 });
});

it("tells what was put there from what was written", async () => {
  await listContents(folder);
  expect(await foreignFiles(folder)).toEqual([]);
  await writeFile(join(folder, "CNAME"), "");
  await writeFile(join(folder, ".DS_Store"), "");
  await writeFile(join(folder, "contracts/notes.txt"), "");
  expect(await foreignFiles(folder)).toEqual(["CNAME", "contracts/notes.txt"]);
});

it("takes nothing for its own where it hasn't written", async () => {
  expect(await foreignFiles(folder)).toEqual([
    "contracts/a b/index.html",
    "index.html",
    "theme.js",
  ]);
  expect(await foreignFiles(join(folder, "missing"))).toEqual([]);
});
