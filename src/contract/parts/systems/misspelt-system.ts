/** A name that no system of the contract has, where a system's is expected. */
import type { Place } from "../../model/document.ts";
import { placeOfWord } from "../../giving/word-place.ts";
import type { Reading } from "../reading.ts";

/** The one system whose name it nearly is; from now on the name is known for it. Nothing else is guessed, but told. */
export function meantSystem(
  name: string,
  place: Place,
  reading: Reading,
  outcome: string,
): string | undefined {
  const { systems } = reading;
  const near = systems.near(name);
  const [only, ...others] = near;
  if (only === undefined) return undefined;
  if (others.length > 0) {
    reading.ambiguous(name, near, place, outcome);
    return undefined;
  }
  systems.learnName(name, only.id);
  reading.problems.push({
    rule: "system-misspelt",
    place: placeOfWord(reading.text, place, name),
    message: `“${name}” is no system of this contract, and is taken for “${only.written}”.`,
    hint: `Write “${only.written}” if it is the one you mean; else add its other name to its \`aliases\` in systems.yaml.`,
  });
  return only.id;
}

/** The name is nobody's, and nobody's nearly. */
export function noteStranger(name: string, place: Place, reading: Reading, outcome: string): void {
  const names = reading.systems.own.map(({ written }) => `“${written}”`).join(" or ");
  reading.problems.push({
    rule: "system-ambiguous",
    place,
    message: `“${name}” is no system of this contract, ${outcome}.`,
    hint: `Write ${names} if one of them is meant; else add the name to its system's \`aliases\` in systems.yaml.`,
  });
}
