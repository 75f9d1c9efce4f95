/** Folders that go with the process, also when it is told to stop. A killed one's are swept up by the next. */
import { rmSync } from "node:fs";
import { constants } from "node:os";

const there = new Set<string>();
/** Those of the whole process: what was still being written into one when it went is taken away at the end. */
const folders = new Set<string>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** @returns what takes the folder away now. */
export function temporary(folder: string): () => void {
  if (folders.size === 0) process.on("exit", removeAll);
  if (there.size === 0) for (const signal of signals) process.on(signal, stop);
  folders.add(folder);
  there.add(folder);
  return () => {
    remove(folder);
    there.delete(folder);
    if (there.size === 0) for (const signal of signals) process.off(signal, stop);
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function removeAll(): void {
  for (const folder of folders) remove(folder);
}

function stop(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal]);
}
