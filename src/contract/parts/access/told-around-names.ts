/** What the words before and behind names say of them in a permission. */
import { phraseSource } from "../../vocabulary/phrases.ts";

export interface ToldAround {
  /** "archived by Till": they do what is neither reading nor writing for certain. */
  doElse: boolean;
  /** "Till archives it, Ledger …": a clause of its own begins here. */
  opens: boolean;
  /** "neither Till", "everyone but Till", "none for Till" */
  isLeftOut: boolean;
  /** "… and Till": goes on with the names before them. */
  joined: boolean;
  /** ", Till", "whereas Till": a verb before it may be of somebody else. */
  apart: boolean;
}

interface Around {
  before: string;
  behind: string;
  isBehindName: boolean;
  isBeforeVerb: boolean;
}

const article = `(?:${phraseSource("article")}\\s*)?`;
const none = `(?:${phraseSource("not")}|${phraseSource("nothing")})`;
const joint = `${phraseSource("and")}|${phraseSource("whereas")}`;
const behindOtherVerb = new RegExp(`${phraseSource("doneBy")}\\s*${article}$`, "i");
const leavesOut = new RegExp(
  `(?:${phraseSource("leavesOut")}|${none}(?:\\s+(?:${phraseSource("by")}|${phraseSource("grant")})){0,2}\\s*[:：]?)\\s*${article}$`,
  "i",
);
const denied = new RegExp(`^\\s*(?:[^\\s,;]+\\s+)?${none}`, "i");
const goesOn = new RegExp(`^\\s*(?:${phraseSource("andAlso")}|[/+&])?\\s*${article}$`, "i");
const parts = new RegExp(`[,，、–—]|\\s-\\s|<br|${joint}`, "i");
const opensWithParting = new RegExp(`^\\s*(?:[.)）]\\s*)?(?:[,，、]|<br|${joint})`, "i");
const byOthers = new RegExp(
  `^\\s+(?:(?:${phraseSource("howOften")}|[^\\s,;]{1,12})\\s+){0,2}(?:${phraseSource("by")}|${phraseSource("grant")})\\s+(?=\\S)`,
  "i",
);
const byThem = new RegExp(`${phraseSource("by")}|${phraseSource("grant")}`, "i");
/** "Written by Ops: Till and Ledger read" */
const behindOther = new RegExp(
  `^\\s*${phraseSource("by")}\\s+${article}[^\\s,;:：][^,;:：]{0,60}[:：]\\s*$`,
  "i",
);
const endsInWord = /[\p{L}\p{N})`]\s+$/u;
const object = /^\s+\p{L}[^,，;；]{0,60}(?=[,，])/u;
const opensOtherwise = new RegExp(
  `^\\s+(?:${phraseSource("auxiliary")}|${phraseSource("isNow")})`,
  "i",
);
const remark = /\([^()]*\)/g;
const clause = /^\s+\p{L}[^,，()]*[,，]/u;

export function toldAround({ before, behind, isBehindName, isBeforeVerb }: Around): ToldAround {
  return {
    doElse: behindOtherVerb.test(before),
    opens: clause.test(before),
    isLeftOut: leavesOut.test(before) || (!isBeforeVerb && denied.test(behind)),
    joined: isBehindName && goesOn.test(before),
    apart: parts.test(before.replace(remark, "")) || behindOther.test(before),
  };
}

/** ", Till", "), Till", "and Till" right behind a verb. */
export function partsAtOnce(behind: string): boolean {
  return opensWithParting.test(behind);
}

/** "Ops writes it nightly, …": whose verb it is stands in front, and what it is done to behind. */
export function isDoneTo(before: string, behind: string): boolean {
  const [what = ""] = endsInWord.test(before) ? (object.exec(behind) ?? []) : [];
  return what !== "" && !opensOtherwise.test(what) && !byThem.test(what);
}

/** "…, written by Ops", "…, write access only for Ops": a verb in a clause of its own, with those behind it who do it. */
export function isOfOthers(before: string, behind: string): boolean {
  return partsAtOnce(before) && byOthers.test(behind);
}
