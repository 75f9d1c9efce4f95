/** The package as it would be published, once for all tests. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  interface ProvidedContext {
    /** Path of the packed package. */
    tarball: string;
  }
}

export default function pack(project: TestProject): () => void {
  const shell = process.platform === "win32";
  execFileSync("npm", ["run", "--silent", "prepare"], { stdio: "inherit", shell });
  const folder = mkdtempSync(join(tmpdir(), "contract-atlas-packed-"));
  const args = ["pack", "--ignore-scripts", "--json", "--pack-destination", folder];
  const printed = execFileSync("npm", args, { encoding: "utf8", shell });
  const [packed] = JSON.parse(printed) as { filename: string }[];
  project.provide("tarball", join(folder, packed?.filename ?? ""));
  return () => rmSync(folder, { recursive: true });
}
