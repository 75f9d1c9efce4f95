import { execFile, execFileSync } from "node:child_process";
import { chownSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Repository } from "./repository.ts";

const execute = promisify(execFile);

/** Somebody for whom file modes bind, which for root they don't. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;

/** Where npm is told of certificate authorities in its global configuration, pnpm doesn't read that. */
const cafile = execFileSync("npm", ["config", "get", "cafile"], {
  encoding: "utf8",
  shell: process.platform === "win32",
}).trim();
const authorities = cafile === "null" ? {} : { NODE_EXTRA_CA_CERTS: cafile };

export interface CommandOptions {
  cwd?: string;
  /** Run by somebody who may write into the repository's own folder only. */
  unprivileged?: boolean;
}

/** Runs a command in the repository, with nothing of this machine's caches and no browser; its stdout. */
export async function command(
  { folder, home }: Repository,
  [program = "", ...args]: string[],
  { cwd = folder, unprivileged = false }: CommandOptions = {},
): Promise<string> {
  const own = join(home, unprivileged ? "nobody" : "somebody");
  // The machine's temporary folder may be somebody else's.
  const temporary = join(own, "tmp");
  mkdirSync(temporary, { recursive: true });
  const as = unprivileged && nobody !== undefined ? { uid: nobody, gid: nobody } : undefined;
  if (as) for (const path of [own, temporary, folder]) chownSync(path, as.uid, as.gid);
  const { stdout } = await execute(program, args, {
    cwd,
    ...as,
    maxBuffer: 1e8,
    env: {
      ...process.env,
      HOME: own,
      TMPDIR: temporary,
      XDG_CACHE_HOME: join(own, "cache"),
      CONTRACT_ATLAS_BROWSER: "none",
      ...authorities,
    },
  });
  return stdout;
}
