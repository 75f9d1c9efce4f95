import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Failure, isSystemError } from "../failure.ts";
import { packageFile } from "../package.ts";

export function readTemplate(): Promise<string> {
  return readFile(packageFile("src/contract/template.md"), "utf8");
}

/** Writes a file that must not exist yet, and the folders it lies in. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: "wx" });
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
