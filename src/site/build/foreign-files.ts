/** An output folder that holds what no build has written is left alone. */
import { foreignFiles } from "./contents.ts";

export class ForeignFiles extends Error {
  readonly hint =
    "Name an empty or a new folder, or move these files away. Files that belong to the site can be put there after each build.";

  constructor(out: string, files: readonly string[]) {
    super(
      `The site can't be written to ${out}: that holds files which no build has written (${some(files)}), and they would be gone.`,
    );
  }
}

/**
 * @param folder Where the site at `out` lies now.
 * @throws ForeignFiles
 */
export async function requireOwnFiles(folder: string, out = folder): Promise<void> {
  const foreign = await foreignFiles(folder);
  if (foreign.length > 0) throw new ForeignFiles(out, foreign);
}

function some(files: readonly string[]): string {
  const shown = files.slice(0, 3).join(", ");
  return files.length > 3 ? `${shown} and ${files.length - 3} more` : shown;
}
