import { stat } from "node:fs/promises";
import { isSystemError } from "../terminal/failure.ts";

export async function kindOf(path: string): Promise<"missing" | "folder" | "file"> {
  try {
    return (await stat(path)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error) && (error.code === "ENOENT" || error.code === "ENOTDIR")) {
      return "missing";
    }
    throw error;
  }
}
