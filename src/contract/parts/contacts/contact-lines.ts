/** "- Till: Ravi Menon", "Till owner: Ravi Menon": contacts in lines without a label in bold. */
import type { Entry } from "./contact-entry.ts";
import { isReached } from "./reached.ts";
import { isRoleAlone, systemAlone } from "../systems/contact-roles.ts";
import { definitionsIn } from "../../markdown/definitions.ts";
import { labelBeforeValue } from "../../markdown/labels/label-line.ts";
import { linesOf } from "../../markdown/lines.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, endOf, type Node, placeOf, sourceOf, startOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { labelKeyOf } from "../../vocabulary/vocabulary.ts";
import { phraseSource, says } from "../../vocabulary/phrases.ts";

/** Behind a colon, or a dash between blanks. */
const nameInFront = /^(\p{L}[^:：*_`[\]]{1,60}?)(?:\s*:\s+|\s*：\s*|\s+[–—-]\s+)(.+)$/u;

/** Without bold: in front stands a system or a role, or behind it how somebody is reached. */
export function contactsListed(blocks: readonly Node[], reading: Reading): Entry[] {
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  return items.flatMap((item): Entry[] => {
    const [head] = childrenOf(item);
    const entry =
      head &&
      (entryIn(sourceOf(head, reading.text), placeOf(item)) ?? entryInBold(head, reading.text));
    return entry ? contactOf(entry, reading) : [];
  });
}

export function contactOf(entry: Entry, reading: Reading): Entry[] {
  const isRole = says(entry.role, "role") || reading.systems.id(entry.role) !== undefined;
  const system = isRole ? undefined : systemAnsweredFor(entry.name, reading);
  if (system) return [{ ...entry, system }];
  return isRole || isReached(entry.name, entry.role) ? [entry] : [];
}

const bracketBehind = /\(([^()]{1,60})\)\.?$/u;
const answersFor = new RegExp(
  `^${phraseSource("answersFor")}\\s*(?:${phraseSource("article")}\\s+)?`,
  "i",
);

/** "- Office: Birgit Maurer (owns the Ledger)" */
function systemAnsweredFor(name: string, reading: Reading): string | undefined {
  const [, remark = ""] = bracketBehind.exec(name) ?? [];
  const [verb] = answersFor.exec(remark) ?? [];
  return verb === undefined ? undefined : systemAlone(remark.slice(verb.length), reading);
}

/** In a line of its own: in front stands nothing but a system and a role, or behind it how somebody is reached. */
export function contactsInLines(blocks: readonly Node[], reading: Reading): Entry[] {
  const lines = blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap((block) => linesOf(block, reading.text));
  const defined = definitionsIn(lines, reading.text)
    .map(({ term, value, place }) => ({ role: term, name: value, place }))
    .filter(
      ({ role, name }) => isOfPeople(role) && !isUnfilled(name) && isRoleAlone(role, reading),
    );
  const written = lines.flatMap(({ nodes }) => {
    const [first, last] = [nodes[0], nodes.at(-1)];
    if (!first || !last) return [];
    const entry = entryIn(reading.text.slice(startOf(first), endOf(last)), placeOf(first));
    const isContact =
      entry && (isRoleAlone(entry.role, reading) || isReached(entry.name, entry.role));
    return isContact ? [entry] : [];
  });
  return [...written, ...defined];
}

/** "- **Till Owner** Priya" */
function entryInBold(head: Node, text: string): Entry | undefined {
  const [line] = linesOf(head, text);
  const label =
    line && labelBeforeValue(line, text, (name) => !/[:：]$/u.test(name) && !labelKeyOf(name));
  return label && !isUnfilled(label.value)
    ? { role: label.name, name: label.value, place: label.place }
    : undefined;
}

export function entryIn(source: string, place: Place): Entry | undefined {
  const [, role, name] = nameInFront.exec(oneLine(source)) ?? [];
  return role && name && isOfPeople(role) && !isUnfilled(name) ? { role, name, place } : undefined;
}

/** "Owner" is a label's word, too. */
function isOfPeople(role: string): boolean {
  const key = labelKeyOf(role);
  return key === undefined || key === "maintainers";
}
