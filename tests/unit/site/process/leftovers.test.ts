import { existsSync } from "node:fs";
import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { removeLeftovers } from "../../../../src/site/process/leftovers.ts";

test("what can't be removed is left, and the others go", async () => {
  const parent = await mkdtemp(join(tmpdir(), "leftovers-"));
  const [file, folder] = [join(parent, "file"), join(parent, "folder")];
  await writeFile(file, "");
  await mkdir(folder);
  await removeLeftovers([join(file, "below"), folder]);
  expect(existsSync(folder)).toBe(false);
});
