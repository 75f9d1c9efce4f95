import { realpath, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { requireOwnFiles } from "../../site/build/foreign-files.ts";
import { Failure } from "../terminal/failure.ts";
import { kindOf } from "../settings/kind-of.ts";
import { shellWord } from "../terminal/shell-word.ts";
import { isWithin } from "../../workspace/within.ts";

/** A build replaces its output folder whole, so nobody may keep other things in it. */
export async function requireSafeOut(out: string, contracts: string): Promise<void> {
  for (const [kept, name] of [
    [process.cwd(), "the folder you are in"],
    [contracts, "the folder of the contracts"],
  ] as const) {
    if (!isWithin(resolve(kept), resolve(out))) continue;
    throw new Failure(
      `The site can't be written to ${out}: that holds ${name}, and a build replaces its output folder.`,
      "Choose a folder of its own, such as `--out dist`.",
    );
  }
  if (isWithin(resolve(out), resolve(contracts))) {
    throw new Failure(
      `The site can't be written to ${out}: that lies in the folder of the contracts.`,
      "Choose a folder beside it, such as `--out dist`.",
    );
  }
  if ((await kindOf(out)) === "file") {
    throw new Failure(`The site can't be written to ${out}: that is a file.`, "Name a folder.");
  }
  if (await isMountPoint(out)) {
    throw new Failure(
      `The site can't be written to ${out}: that is where a disk or a volume is mounted, and a build replaces its output folder.`,
      `Name a folder in it, such as \`--out ${shellWord(join(out, "site"))}\`.`,
    );
  }
  await requireOwnFiles(out);
}

/** A folder on another disk than the folder it lies in. */
async function isMountPoint(out: string): Promise<boolean> {
  const found = await stat(out).catch(() => undefined);
  return found !== undefined && found.dev !== (await stat(dirname(await realpath(out)))).dev;
}

/** A folder with an index page is an earlier site. */
export async function holdsSite(out: string): Promise<boolean> {
  return (await kindOf(resolve(out, "index.html"))) === "file";
}
