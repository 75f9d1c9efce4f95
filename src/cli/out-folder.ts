import { readdir } from "node:fs/promises";
import { relative, resolve, sep } from "node:path";
import { Failure } from "./failure.ts";
import { kindOf } from "./kind-of.ts";

/** A build empties its output folder first, so that must be a folder nobody keeps other things in. */
export async function requireSafeOut(out: string, contracts: string): Promise<void> {
  for (const [kept, name] of [
    [process.cwd(), "the folder you are in"],
    [contracts, "the folder of the contracts"],
  ] as const) {
    if (!isWithin(resolve(kept), resolve(out))) continue;
    throw new Failure(
      `The site can't be written to ${out}: that holds ${name}, and a build empties its output folder.`,
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
  if (await holdsSomethingElse(out)) {
    throw new Failure(
      `The site can't be written to ${out}: that holds files which are no site, and a build would remove them.`,
      "Name an empty or a new folder, or remove the files yourself.",
    );
  }
}

/** A folder with an index page is an earlier site. */
export async function holdsSite(out: string): Promise<boolean> {
  return (await kindOf(resolve(out, "index.html"))) === "file";
}

async function holdsSomethingElse(out: string): Promise<boolean> {
  if ((await kindOf(out)) === "missing" || (await holdsSite(out))) return false;
  return (await readdir(out)).length > 0;
}

function isWithin(inner: string, outer: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (path !== ".." && !path.startsWith(`..${sep}`) && resolve(path) !== path);
}
