/** Folders that go with the process, also when it is told to stop. A killed one's are swept up by the next. */
import { rmSync } from "node:fs";
import { constants } from "node:os";

const folders = new Set<string>();
const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** @returns what takes the folder away now. */
export function temporary(folder: string): () => void {
  if (folders.size === 0) watch();
  folders.add(folder);
  return () => {
    remove(folder);
    if (folders.size === 0) unwatch();
  };
}

function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  folders.delete(folder);
}

function removeAll(): void {
  for (const folder of folders) remove(folder);
}

function stop(signal: NodeJS.Signals): void {
  process.exit(128 + constants.signals[signal]);
}

function watch(): void {
  process.on("exit", removeAll);
  for (const signal of signals) process.on(signal, stop);
}

function unwatch(): void {
  process.off("exit", removeAll);
  for (const signal of signals) process.off(signal, stop);
}
