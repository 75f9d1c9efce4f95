import { resolve } from "node:path";
import { foreignFiles } from "../site/contents.ts";
import { Failure } from "./failure.ts";
import { kindOf } from "./kind-of.ts";
import { isWithin } from "./within.ts";

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
  const foreign = await foreignFiles(out);
  if (foreign.length > 0) {
    throw new Failure(
      `The site can't be written to ${out}: that holds files which no build has written (${some(foreign)}), and they would be gone.`,
      "Name an empty or a new folder, or move these files away. Files that belong to the site can be put there after each build.",
    );
  }
}

/** A folder with an index page is an earlier site. */
export async function holdsSite(out: string): Promise<boolean> {
  return (await kindOf(resolve(out, "index.html"))) === "file";
}

function some(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(", ");
  return files.length > 3 ? `${shown} and ${files.length - 3} more` : shown;
}
