/** A file of the folder as it lies there: its bytes, or why nobody can have them. */
import { lstatSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { RawFile } from "../catalogue/gathering/read-files.ts";
import { fileNameProblem } from "./file-name-problem.ts";
import { shownPath } from "./shown-path.ts";

/** At once: a thousand small files are there in a fifth of the time that a promise for each takes. */
export function rawFile(folder: string, file: string, from: string): RawFile {
  const path = shownPath(join(folder, file), from);
  const unfit = fileNameProblem(file);
  if (unfit) return { file, path, content: unfit };
  try {
    // A pipe would keep whoever opens it waiting.
    if (!isFileOrFolder(join(folder, file))) return { file, path, content: noFile };
    return { file, path, content: readFileSync(join(folder, file)) };
  } catch (error) {
    return { file, path, content: whyUnreadable(error) };
  }
}

const noFile = {
  reason: "This is no file but a pipe, a socket or a device.",
  hint: "Put a file in its place, or move it out of the contracts folder.",
};

function whyUnreadable(error: unknown): { reason: string; hint: string } {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === "ENOENT" || code === "ELOOP")
    return {
      reason: "This is a link to a file that isn't there.",
      hint: "Mend or remove the link.",
    };
  return { reason: `The file can't be read: ${message}.`, hint: "Check its permissions." };
}

function isFileOrFolder(path: string): boolean {
  const entry = statSync(path);
  return entry.isFile() || entry.isDirectory();
}

/** A link that leads nowhere is there as well, and is told. */
export function isNamed(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
