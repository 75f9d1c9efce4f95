/** A status label whose value is nearly a word for a status: read as none, it would count as active unseen. */
import type { Place, Problem } from "../document.ts";
import { nearest } from "../nearest.ts";
import { type Status, statusSchema } from "../schema.ts";
import { languages } from "../vocabulary/languages.ts";
import { wordsIn } from "../vocabulary/language.ts";
import { statusIn, statusPhrases } from "./status.ts";

/** In a shorter word another letter makes another word, and so does each sign of Chinese. */
const fewestLetters = 4;
/** Two make another word: "revised" is not "retired", nor "inactive" "active". */
const mostEdits = 1;

const known = languages.flatMap(({ phrases }) =>
  statusPhrases
    .flatMap(([key]) => wordsIn(phrases[key]))
    .filter((word) => /^\p{L}+$/u.test(word) && word.length >= fewestLetters),
);

/** @param counted what the contract counts as all the same */
export function misspeltStatus(
  value: string | undefined,
  place: Place,
  counted: Status,
): Problem[] {
  if (value === undefined || statusIn(value) !== undefined) return [];
  const words = value.match(/\p{L}+/gu) ?? [];
  const word = words.find(({ length }) => length >= fewestLetters);
  const meant = word && nearest(word, known, mostEdits);
  if (!meant) return [];
  return [
    {
      rule: "schema-invalid",
      place,
      message: `The status is “${word}”, which is not one of ${statusSchema.options.join(", ")}, so the contract counts as ${counted}.`,
      hint: `Did you mean \`${meant}\`?`,
    },
  ];
}
