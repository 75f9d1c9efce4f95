/** "Warehouse Management System (WMS)": a name and its abbreviation, as titles and headings introduce them. */
import { isArrowed } from "../text/arrows.ts";
import type { Place } from "../model/document.ts";
import { directionInHeading, namesInTitle } from "./names.ts";

export interface Abbreviation {
  short: string;
  long: string;
  /** Both, as written. */
  name: string;
  place: Place;
}

const headingWithBrackets = /^(#{1,6})[ \t]+(?![ \t])(?=[^\r\n]*\()([^\r\n]+)/gm;
/** Capitals for the most part: `WMS`, `PoS`, `S3`. */
const capitals = /^(?=.*\p{Lu}.*[\p{Lu}\p{N}])\p{Lu}[\p{L}\p{N}]{1,5}$/u;

/** In the order of the text. A heading names systems where it draws an arrow between them. */
export function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(headingWithBrackets)].flatMap(({ 1: marks, 2: heading = "", index }) => {
    const names = marks === "#" ? namesInTitle(heading) : namesInDirection(heading);
    return (names ?? []).flatMap((name) => {
      const found = abbreviated(name);
      return found ? [{ ...found, name, place: placeAt(index, text) }] : [];
    });
  });
}

function namesInDirection(heading: string): string[] {
  const named = isArrowed(heading) ? directionInHeading(heading) : undefined;
  if (!named || "orientation" in named) return [];
  return [named.from, named.to].flatMap((name) => name ?? []);
}

/** Either may stand in the brackets. */
function abbreviated(name: string): Pick<Abbreviation, "short" | "long"> | undefined {
  const [, outside = "", inside = ""] = /^(.*?)(?<!\s)\s*\(([^()]*)\)$/u.exec(name) ?? [];
  if (abbreviates(inside, outside)) return { short: inside, long: outside };
  return abbreviates(outside, inside) ? { short: outside, long: inside } : undefined;
}

/** Its letters stand in the words in their order, the first at their beginning: `DWH` in "Data Warehouse". */
export function abbreviates(short: string, long: string): boolean {
  if (!capitals.test(short) || !/\S[\s-]\S/u.test(long)) return false;
  const [letters, words] = [short.toLowerCase(), long.toLowerCase()];
  if (letters[0] !== words[0]) return false;
  let at = -1;
  return Array.from(letters).every((letter) => (at = words.indexOf(letter, at + 1)) >= 0);
}

function placeAt(offset: number, text: string): Place {
  return { line: text.slice(0, offset).split("\n").length, column: 1 };
}
