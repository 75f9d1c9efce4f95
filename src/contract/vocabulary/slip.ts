/** Whether one word is another but for a slip of the hand, and no word of its own. */
import { nearest } from "../text/nearest.ts";

/** In a word shorter than this, one letter for another makes mostly another word: “nodes” are no “notes”. */
const fewestForAnyLetter = 8;
const fewestForTwoSlips = 10;

export function isSlipOfWord(word: string, meant: string): boolean {
  const most = meant.length < fewestForTwoSlips ? 1 : 2;
  if (Math.abs(word.length - meant.length) > most || word[0] !== meant[0]) return false;
  if (isOtherForm(word, meant) || isAccented(word, meant)) return false;
  if (nearest(word, [meant], most) === undefined) return false;
  return meant.length < fewestForAnyLetter
    ? isSlipOfHand(word, meant)
    : lettersApart(word, meant) <= 2;
}

/** A letter left out, one struck twice, or two in the wrong order. */
export function isSlipOfHand(word: string, meant: string): boolean {
  if (nearest(word, [meant], 1) === undefined) return false;
  if (word.length < meant.length) return true;
  if (word.length === meant.length) return lettersApart(word, meant) === 0;
  return word.replace(/(.)\1/gu, "$1") === meant.replace(/(.)\1/gu, "$1");
}

/** “Scheduler” and “scheduled” are no slips of “schedule”, nor “consumers” of “consumer”; “purpos” is one of “purpose”. */
function isOtherForm(word: string, meant: string): boolean {
  if (meant === `${word}e`) return false;
  return stemOf(word) === stemOf(meant) || singularOf(word) === singularOf(meant);
}

function stemOf(word: string): string {
  return word.replace(/(?:ing|e[dnrs]?|ions?|al|s)$/u, "");
}

function singularOf(word: string): string {
  return word.replace(/s$/u, "");
}

/** Nobody strikes an accent by mistake: “vérification” is French. */
function isAccented(word: string, meant: string): boolean {
  return accentsIn(word) > accentsIn(meant);
}

function accentsIn(word: string): number {
  return word.normalize("NFD").match(/\p{M}/gu)?.length ?? 0;
}

/** Two slips that exchange two letters each make mostly another word: “connections” are no “collections”. */
function lettersApart(word: string, other: string): number {
  const rest = Array.from(other);
  const strange = Array.from(word).filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return strange.length + rest.length;
}
