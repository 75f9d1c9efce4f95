/** A configuration that is no JSON: where, and what to do about it. */
import { ConfigurationInvalid } from "./invalid.ts";

/** @param message what `JSON.parse` said of the text */
export function brokenJson(name: string, message: string, text: string): ConfigurationInvalid {
  // Where the parser's message has a place, it ends with it.
  const [end = "", given] =
    / (?:in JSON )?at position (\d+)(?: \(line \d+ column \d+\))?$/.exec(message) ?? [];
  const position = given === undefined ? positionIn(text, message) : Number(given);
  const before = text.slice(0, position).split("\n");
  const place = [before.length, (before.at(-1)?.length ?? 0) + 1];
  return new ConfigurationInvalid(
    `${[name, ...place].join(":")} can't be read: ${message.slice(0, message.length - end.length)}`,
    jsonHint(text, position),
  );
}

/** Of the sign that can't stand there: the last of the shortest beginning that has it. A text that ends too early is wrong at its end. */
function positionIn(text: string, message: string): number {
  if (!isUnexpected(message)) return text.trimEnd().length;
  let [sound, broken] = [0, text.length];
  while (broken - sound > 1) {
    const middle = Math.floor((sound + broken) / 2);
    if (isUnexpected(complaintOf(text.slice(0, middle)))) broken = middle;
    else sound = middle;
  }
  return sound;
}

function isUnexpected(message: string): boolean {
  return message.startsWith("Unexpected token");
}

function complaintOf(text: string): string {
  try {
    JSON.parse(text);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
}

/** @param position where the parser gave up */
function jsonHint(text: string, position: number): string {
  if (text.startsWith("/", position))
    return "JSON has no comments: take it out, or name the file contract-atlas.config.mjs and write `export default { … }`.";
  if (/,\s*$/.test(text.slice(0, position)) && /^[}\]]/.test(text.slice(position)))
    return "JSON has no comma behind the last entry: take it out.";
  return "Mend it and run this again; editors that know JSON show the place, too.";
}
