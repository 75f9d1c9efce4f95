/** Runs the built binary as a user would. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { binary } from "./catalogue.ts";
import { root } from "./root.ts";

/** A folder of its own with a copy of some of the demo's contracts, registry included. */
export function copyOfDemo(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "contract-atlas-"));
  for (const file of ["systems.yaml", ...files])
    cpSync(join(root, "contracts", file), join(folder, "contracts", file), { recursive: true });
  return folder;
}

export function run(cwd: string, args: string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, [binary, ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

/** Starts a server command and waits for the address it prints; `printed` is all it has printed since. */
export async function serve(
  cwd: string,
  args: string[],
): Promise<{ address: string; printed: () => string; stop: () => void }> {
  const child: ChildProcess = spawn(process.execPath, [binary, ...args], { cwd });
  let printed = "";
  const address = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      const [found] = /http:\/\/localhost:\d+\/\S*/.exec(printed) ?? [];
      if (found) resolve(found);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.on("exit", () => reject(new Error(`It ended before it served:\n${printed}`)));
  });
  return { address, printed: () => printed, stop: () => void child.kill("SIGTERM") };
}
