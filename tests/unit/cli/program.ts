/** Runs the compiled program as a shell would, in a folder of its own. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

const main = fileURLToPath(new URL("../../../lib/cli/main.js", import.meta.url));

export interface Result {
  code: number | null;
  out: string;
  err: string;
}

export interface RunOptions {
  cwd: string;
  env?: Record<string, string>;
}

export function run(args: readonly string[], { cwd, env = {} }: RunOptions): Promise<Result> {
  const child = spawn(process.execPath, [main, ...args], {
    cwd,
    env: { ...withoutColourSettings(), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let out = "";
  let err = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, out, err }));
  });
}

/** A folder with these files, gone after the test. */
export async function folderWith(files: Record<string, string | Uint8Array> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "contract-atlas-test-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

export const mainFile = main;

function withoutColourSettings(): NodeJS.ProcessEnv {
  const { FORCE_COLOR: _, NO_COLOR: __, CONTRACT_ATLAS_DEBUG: ___, ...rest } = process.env;
  // Whoever runs the tests by npx hasn't started the program so.
  const { npm_command: ____, ...others } = rest;
  return others;
}
