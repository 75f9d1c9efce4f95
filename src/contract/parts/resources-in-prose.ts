/** "Orders writes to the `orders.created` topic": a kind of thing beside a name in code, in a section about resources. */
import { readAccess } from "./access.ts";
import type { FoundResource } from "./found-resource.ts";
import { kindOf } from "./identifiers.ts";
import { sentencesIn } from "./sentences.ts";
import type { Node } from "../markdown/tree.ts";
import type { Reading } from "../reading.ts";
import { phraseSource, says } from "../vocabulary/phrases.ts";

const kinds = (["sheet", "bucket", "kv", "queue", "table", "file"] as const).map((key) =>
  phraseSource(key),
);
const kindBefore = new RegExp(`(?:${kinds.join("|")})\\s*$`, "i");
const kindBehind = new RegExp(`^\\s*(?:${kinds.join("|")})`, "i");
const code = /`([^`\n]+)`/g;

export function resourcesInProse(blocks: readonly Node[], reading: Reading): FoundResource[] {
  return sentencesIn(blocks, reading.text)
    .filter(({ text }) => saysAccess(text, reading))
    .flatMap(({ text, place }) => namedIn(text).map((found) => ({ ...found, place })));
}

/** "See the file `notes.md`" shares nothing. */
function saysAccess(sentence: string, { systems }: Reading): boolean {
  return (
    !says(sentence, "not") && readAccess(sentence, systems).some(({ mode }) => mode !== "unknown")
  );
}

export interface NamedResource extends Omit<FoundResource, "place"> {
  /** Its name with the word for its kind, as written. */
  written: string;
}

/** Of several things in one sentence nobody can tell who may do what with which. */
export function namedIn(sentence: string): NamedResource[] {
  const found = [...sentence.matchAll(code)].flatMap((match): NamedResource[] => {
    const [inCode, name = ""] = match;
    const before = sentence.slice(Math.max(0, match.index - 40), match.index);
    const behind = kindBehind.exec(sentence.slice(match.index + inCode.length))?.[0];
    const word = behind ?? kindBefore.exec(before)?.[0];
    const kind = word ? kindOf(word, "") : undefined;
    if (!word || !kind) return [];
    return [{ kind, name, written: (behind ? inCode + word : word + inCode).trim() }];
  });
  const [only, ...others] = found;
  const permissions = sentence.replace(/\s+/g, " ").trim();
  return only && others.length === 0 ? [{ ...only, permissions }] : found;
}
