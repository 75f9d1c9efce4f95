/** Words of the vocabulary with a slip in them: told, and never read as what they nearly are. */
import { nearest } from "../nearest.ts";
import { remembered } from "../remembered.ts";

/** In a shorter word another letter makes another word. */
const fewestLetters = 5;
/** In a word shorter than this, one letter for another makes mostly another word: “nodes” are no “notes”. */
const fewestForAnyLetter = 8;
const fewestForTwoSlips = 10;

/** Finds the one row that normalised words nearly are. Another form of a word is a word, not a slip. */
export function nearWord(rows: Iterable<string>): (words: string) => string | undefined {
  const byBeginning = Map.groupBy(rows, beginningOf);
  return remembered((words) => {
    if (words.length < fewestLetters || !/^\p{Script=Latin}/u.test(words)) return undefined;
    const alike = byBeginning.get(beginningOf(words)) ?? [];
    return alike.find((row) => isSlipOf(words, row));
  });
}

/** Slips are rare at a word's beginning, and words that differ there are mostly others. */
function beginningOf(words: string): string {
  return words.charAt(0);
}

function isSlipOf(said: string, meant: string): boolean {
  if (joined(said) === joined(meant)) return true;
  const [words, others] = [said.split(" "), meant.split(" ")];
  return (
    words.length === others.length &&
    words.every((word, index) => isWordOrSlip(word, others[index] ?? ""))
  );
}

function isWordOrSlip(word: string, meant: string): boolean {
  if (word === meant) return true;
  if (meant.length < fewestLetters || beginningOf(word) !== beginningOf(meant)) return false;
  if (isOtherForm(word, meant)) return false;
  if (meant.length < fewestForAnyLetter) return isSlipOfHand(word, meant);
  return nearest(word, [meant], meant.length < fewestForTwoSlips ? 1 : 2) !== undefined;
}

/** “Scheduler” and “scheduled” are no slips of “schedule”; “purpos” is one of “purpose”. */
function isOtherForm(word: string, meant: string): boolean {
  return stemOf(word) === stemOf(meant) && meant !== `${word}e`;
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|e[dnrs]?|s)$/u, "");
}

/** A letter left out, one struck twice, or two in the wrong order. */
function isSlipOfHand(word: string, meant: string): boolean {
  if (nearest(word, [meant], 1) === undefined) return false;
  if (word.length < meant.length) return true;
  if (word.length === meant.length) return sorted(word) === sorted(meant);
  return word.replace(/(.)\1/gu, "$1") === meant.replace(/(.)\1/gu, "$1");
}

function sorted(word: string): string {
  return Array.from(word).toSorted().join("");
}

function joined(words: string): string {
  return words.replaceAll(" ", "");
}
