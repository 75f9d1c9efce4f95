/** A status label whose value is no word for a status: read as none, it counts as active, and nobody would see it. */
import type { Place, Problem } from "../../model/document.ts";
import { nearest } from "../../text/nearest.ts";
import { type Status, statusSchema } from "../../model/schema.ts";
import { languages } from "../../vocabulary/languages.ts";
import { wordsIn } from "../../vocabulary/language.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";
import { deniesStatus, statusIn, statusPhrases } from "../../model/status.ts";

/** In a shorter word another letter makes another word, and so does each sign of Chinese. */
const fewestLetters = 4;
/** Two make another word: "revised" is not "retired", nor "inactive" "active". */
const mostEdits = 1;

const known = languages.flatMap(({ phrases }) =>
  statusPhrases
    .flatMap(([key]) => wordsIn(phrases[key]))
    .filter((word) => /^\p{L}+$/u.test(word) && word.length >= fewestLetters),
);

/** A letter from these, and yet no slip of them. */
const otherWords = new Set(["stale", "alive", "life", "ativo", "attivo"]);
/** What is longer is a sentence, about a status or not. */
const mostWords = 3;

/** @param declared what frontmatter says, which counts all the same */
export function statusProblems(
  value: string | undefined,
  place: Place,
  declared: Status | undefined,
): Problem[] {
  if (value === undefined || statusIn(value) !== undefined) return [];
  const words = value.match(/\p{L}+/gu) ?? [];
  const word = words.find(({ length }) => length >= fewestLetters);
  const isDenied = deniesStatus(value);
  const isSlip = word !== undefined && !isDenied && !otherWords.has(word.toLowerCase());
  const alike = known.filter((each) => each[0] === word?.[0]?.toLowerCase());
  const meant = isSlip ? nearest(word, alike, mostEdits) : undefined;
  if (meant) return [misspelt(word ?? "", meant, place, declared ?? "active")];
  const isShort = words.length > 0 && words.length <= mostWords && !/\p{N}/u.test(value);
  const isStatus = isShort || isDenied;
  return isStatus && declared === undefined && !saysNothing(value) ? [unknown(value, place)] : [];
}

function misspelt(word: string, meant: string, place: Place, counted: Status): Problem {
  return {
    rule: "schema-invalid",
    place,
    message: `The status is “${word}”, which is not one of ${statusSchema.options.join(", ")}, so the contract counts as ${counted}.`,
    hint: `Did you mean \`${meant}\`?`,
  };
}

function unknown(value: string, place: Place): Problem {
  return {
    rule: "status-unknown",
    place,
    message: `“${value.trim()}” is no status that is known, so the contract counts as active.`,
    hint: `Write one of ${statusSchema.options.join(", ")}; a remark may follow it.`,
  };
}
