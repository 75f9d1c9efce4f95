/** "v3", "Version 3" and "Ver. 3" are the version 3, wherever it is told. */
import { isColumn, labelKeyOf } from "./vocabulary.ts";

export function bareVersion(written: string): string {
  const bare = written.replace(/[`*_]/g, "").trim();
  const [front, word = ""] = /^(\p{L}{1,20})[.\s]{0,3}(?=\d)/u.exec(bare) ?? [];
  return front && (/^v$/i.test(word) || isVersionWord(word)) ? bare.slice(front.length) : bare;
}

export function isVersionWord(words: string): boolean {
  return labelKeyOf(words) === "version" || isColumn(words, "version");
}
