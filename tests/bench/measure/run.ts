/** Runs a command as a user would, and says how long it took and how much memory its own process had at most. */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { median } from "./median.ts";

export interface Measured {
  seconds: number;
  /** Most resident memory, in MB; of Node's process, without a browser's. */
  megabytes: number;
}

const witness = fileURLToPath(new URL("./peak-memory.mjs", import.meta.url));

/** @throws Error with what the command printed, if it fails. */
export async function measure(
  args: readonly string[],
  { cwd, environment = {} }: { cwd: string; environment?: Record<string, string> },
): Promise<Measured> {
  const notes = mkdtempSync(join(tmpdir(), "bench-"));
  const peak = join(notes, "peak");
  const started = performance.now();
  const child = spawn(process.execPath, ["--import", witness, ...args], {
    cwd,
    env: { ...process.env, ...environment, BENCH_PEAK_FILE: peak },
    stdio: ["ignore", "ignore", "pipe"],
  });
  let complaints = "";
  child.stderr.on("data", (chunk: Buffer) => void (complaints += chunk.toString()));
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  const seconds = (performance.now() - started) / 1000;
  try {
    if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}:\n${complaints}`);
    return { seconds, megabytes: Number(readFileSync(peak, "utf8")) / 1024 };
  } finally {
    rmSync(notes, { recursive: true });
  }
}

/** Runs each in turn, `rounds` times, so that a noisy minute falls on all alike; gives each one's median. */
export async function inTurn<K extends string>(
  rounds: number,
  runs: Record<K, () => Promise<Measured>>,
): Promise<Record<K, Measured>> {
  const names = Object.keys(runs) as K[];
  const all = new Map<K, Measured[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1)
    for (const name of names) all.get(name)?.push(await runs[name]());
  return Object.fromEntries(names.map((name) => [name, medians(all.get(name) ?? [])])) as Record<
    K,
    Measured
  >;
}

function medians(measured: readonly Measured[]): Measured {
  return {
    seconds: median(measured.map(({ seconds }) => seconds)),
    megabytes: median(measured.map(({ megabytes }) => megabytes)),
  };
}
