/** The texts whose links are checked: what the command line names, else what the configuration calls runbooks. */
import { resolve } from "node:path";
import type { LinkingText } from "../../runbooks/check-links.ts";
import { NoSuchFile, readLinkingTexts } from "../../workspace/linking-texts.ts";
import type { Settings } from "../settings/settings.ts";
import { unmatched } from "../settings/unmatched-runbooks.ts";
import { Failure } from "../terminal/failure.ts";

interface Asked {
  links?: string;
  against?: string;
}

export async function linkingTexts(
  files: readonly string[],
  { against, links }: Asked,
  { folder, runbooks }: Settings,
): Promise<LinkingText[]> {
  // Whoever asks only what is gone wants no news of runbooks.
  const patterns = files.length > 0 || against !== undefined ? files : runbooks;
  if (patterns.length === 0 && against === undefined)
    throw new Failure(
      "There is nothing to check: no file is named, and no runbooks are configured.",
      "Name files, as in `contract-atlas links 'runbooks/**/*.md'`, or compare with an earlier publication by `--against`.",
    );
  try {
    const contracts = links === undefined ? resolve(folder) : undefined;
    return await readLinkingTexts({ patterns, from: process.cwd(), contracts });
  } catch (error) {
    if (!(error instanceof NoSuchFile)) throw error;
    if (patterns !== runbooks)
      throw new Failure(error.message, "Check the spelling; put quotes around a glob.");
    const { message, hint } = await unmatched(error.pattern, runbooks);
    throw new Failure(message, `${hint} Or name files behind \`links\`.`);
  }
}
