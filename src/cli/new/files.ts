import { mkdir, open, readFile, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Failure, isSystemError } from "../terminal/failure.ts";
import { packageRoot } from "../../package/root.ts";

export function readTemplate(): Promise<string> {
  return readFile(join(packageRoot, "src/contract/template.md"), "utf8");
}

/** Writes a file that must not exist yet, and the folders it lies in. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeWhole(path, text);
  } catch (error) {
    if (isSystemError(error) && error.code === "EEXIST" && error.path === path) {
      throw new Failure(
        `${path} exists already; it was left as it is.`,
        "Edit it, or write the new contract elsewhere with `--dir`.",
      );
    }
    if (isSystemError(error) && (error.code === "EEXIST" || error.code === "ENOTDIR")) {
      throw new Failure(`${dirname(path)} is a file, not a folder.`, "Name a folder with `--dir`.");
    }
    throw error;
  }
}

/** Half a contract would be in the way of the next attempt. */
async function writeWhole(path: string, text: string): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(text);
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
}
