/** "v3", "Version 3", "Ver. 3" and "CURRENT (v. 3)" are the version 3, wherever it is told. */
import { isColumn, labelKeyOf } from "../vocabulary/vocabulary.ts";

const behindRemark = /^\p{L}+ \((v[.\s]{0,2}\d[\d.]*)\)$/iu;

export function bareVersion(written: string): string {
  const plain = written.replace(/[`*_]/g, "").trim();
  const [, bare = plain] = behindRemark.exec(plain) ?? [];
  const [front, word = ""] = /^(\p{L}{1,20})[.\s]{0,3}(?=\d)/u.exec(bare) ?? [];
  return front && (/^v$/i.test(word) || isVersionWord(word)) ? bare.slice(front.length) : bare;
}

export function isVersionWord(words: string): boolean {
  return labelKeyOf(words) === "version" || isColumn(words, "version");
}
