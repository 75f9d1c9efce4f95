/** A server command as a user would start it, until `stop`. */
import { spawn } from "node:child_process";
import { binary } from "./folder.ts";

export interface Served {
  address: string;
  stop(): void;
}

/** @throws Error with what the command printed, if it ends before it names its address. */
export async function serve(
  args: readonly string[],
  { cwd, environment = {} }: { cwd: string; environment?: Record<string, string> },
): Promise<Served> {
  const child = spawn(process.execPath, [binary, ...args], {
    cwd,
    env: { ...process.env, ...environment },
  });
  const stop = (): void => void child.kill("SIGTERM");
  process.on("exit", stop);
  const address = await new Promise<string>((resolve, reject) => {
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => {
        printed += chunk.toString();
        const [found] = /http:\/\/localhost:\d+\/\S*/.exec(printed) ?? [];
        if (found) resolve(found);
      });
    child.on("exit", () => reject(new Error(`It ended before it served:\n${printed}`)));
  });
  return { address, stop };
}
