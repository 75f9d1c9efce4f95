import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { removeUnused } from "../../../src/kept/disk-cache.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "unused-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function fileOf(name: string, { days }: { days: number }): void {
  const then = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
  writeFileSync(join(folder, name), "");
  utimesSync(join(folder, name), then, then);
}

it("removes what nobody has asked for in two months", async () => {
  fileOf("old", { days: 61 });
  fileOf("in use", { days: 59 });
  await removeUnused(folder);
  expect(readdirSync(folder)).toEqual(["in use"]);
});

it("leaves the youngest where there are more than may stay", async () => {
  for (const [index, name] of ["c", "a", "d", "b"].entries()) fileOf(name, { days: index + 1 });
  await removeUnused(folder, 2);
  expect(readdirSync(folder).toSorted()).toEqual(["a", "c"]);
});

it("counts nothing unfinished, and removes that after a day", async () => {
  for (const name of ["a.part", "b.part"]) fileOf(name, { days: 0 });
  fileOf("c.part", { days: 2 });
  fileOf("d", { days: 3 });
  await removeUnused(folder, 1);
  expect(readdirSync(folder).toSorted()).toEqual(["a.part", "b.part", "d"]);
});
