/** Contracts whose files nobody reads, as their names end otherwise. */
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { readContract } from "../contract/read.ts";
import { decodeUtf8 } from "../contract/model/utf8.ts";

/** In bytes; a longer text is a log. */
const longest = 2 ** 18;
/** Of so many texts nobody wrote each by hand. */
const most = 50;

/** @param texts paths below the folder */
export function misnamedContracts(folder: string, texts: readonly string[]): string[] {
  return texts.slice(0, most).filter((file) => {
    const text = textOf(join(folder, file));
    return text !== undefined && /^#{1,6} /m.test(text) && isContract(file, text);
  });
}

function textOf(path: string): string | undefined {
  try {
    if (statSync(path).size > longest) return undefined;
    const decoded = decodeUtf8(readFileSync(path));
    return "text" in decoded ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}

/** It draws a way between two systems that it names. */
function isContract(file: string, text: string): boolean {
  const { contract, problems } = readContract({ file, path: file, text });
  return contract.flows.length > 0 && problems.every(({ rule }) => rule !== "no-two-systems");
}
