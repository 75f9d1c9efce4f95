/** A title without the words around the names in it. */
import { withoutBreadcrumb } from "../text/arrows.ts";
import { remembered } from "../text/remembered.ts";
import { phrase, phraseSource } from "../vocabulary/phrases.ts";

const statuses = (["draft", "plannedStatus", "active", "deprecated", "retired"] as const).map(
  (key) => phraseSource(key),
);
/** "Till → Ledger (v2)", "(planned)", "(one-way)" */
const remark = new RegExp(
  `\\s*[([]\\s*(?:v?\\d+(?:\\.\\d+)*|${statuses.join("|")}|${phraseSource("oneWay")})\\s*[)\\]]$`,
  "i",
);
/** "[DRAFT] Till ↔ Ledger" */
const statusInFront = new RegExp(`^\\[\\s*(?:${statuses.join("|")})\\s*\\]\\s*`, "i");

/** "[INT-118] Till ↔ Ledger" */
const ticketInBrackets = /^\[\p{Lu}[\p{Lu}\p{N}]{1,9}-\d+\]\s*/u;

const anyTitleWord = `(?:${phraseSource("documentWord")}|${phraseSource("titleWord")})`;
/** "Till ↔ Ledger — Integration": behind a dash such words are what the document is. */
const kindBehind = new RegExp(`\\s+[–—|-]\\s+${anyTitleWord}(?:\\s+${anyTitleWord}){0,3}$`, "i");

/** The title without "Integration Contract", what joins it to the rest, and a version or status behind it. */
export const stripContractWords = remembered((title) => {
  const bare = tidy(withoutBreadcrumb(title))
    .replace(phrase("contract"), " ")
    .replace(/^contract\b/iu, " ")
    .replace(remark, "")
    .replace(statusInFront, "")
    .replace(ticketInBrackets, "")
    .replace(kindBehind, "")
    .trim();
  return bare.replace(/^[\s:：–—|-]+|(?<![\s:：–—|-])[\s:：–—|-]+$/gu, "").replace(/\s+/g, " ");
});

/** "ADR 0042: ", "RFC-7 – " */
const ticketInFront = new RegExp(
  `^${phraseSource("ticket")}[\\s#-]*\\d+\\s*(?:[:：]|[–—-]\\s)\\s*`,
  "i",
);

/** A title without the number of the document. */
export function withoutTicket(title: string): string {
  return title.replace(ticketInFront, "");
}

/** "Till and Ledger: how they talk" */
export function withoutSubtitle(title: string): string {
  return title.replace(/(?<=\S)[:：]\s.*$/u, "");
}

/** Markup-free, single-spaced, without a leading emoji. Brackets, dots and dashes of names stay. */
export const tidy = remembered((name) =>
  name
    .replace(/(?<![\p{L}\p{N}])[`*_]{1,3}(?=\S)|(?<=\S)[`*_]{1,3}(?![\p{L}\p{N}])/gu, "")
    .replace(/^[^\p{L}\p{N}(["'§<{]+/u, "")
    .replace(/\s+/g, " ")
    .trim(),
);
