/** MDX is bundled as code, and the bundler takes these signs in a path for a part of an address. */
import { isMdx } from "../../contract/model/is-mdx.ts";
import { realpath } from "node:fs/promises";
import type { ContractDocument } from "../../contract/model/document.ts";
import { Failure } from "../terminal/failure.ts";

/** @throws Failure */
export async function requireFolderForMdx(
  folder: string,
  documents: readonly ContractDocument[],
): Promise<void> {
  const first = documents.find(({ source }) => isMdx(source.file));
  if (!first) return;
  const path = await realpath(folder);
  const [sign] = /[#?%]/.exec(path) ?? [];
  if (sign === undefined) return;
  throw new Failure(
    `No page can be made of ${first.source.path}: the path of its folder, ${path}, has \`${sign}\` in it, which MDX can't be built below.`,
    "Rename that folder, or give contracts that need no MDX the ending .md.",
  );
}
