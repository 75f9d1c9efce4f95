/** "Ada Lind (Till), Ben Ahn (finance)": people with what they stand for in brackets, in a paragraph or as items of a list. */
import type { Entry } from "./contact-entry.ts";
import { systemAlone } from "../systems/contact-roles.ts";
import { oneLine } from "../../markdown/source.ts";
import { childrenOf, type Node, placeOf, sourceOf } from "../../markdown/tree.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import { says } from "../../vocabulary/phrases.ts";

const longest = 400;
const person = /^(\p{Lu}[^\s,;:()`]*(?: \p{Lu}[^\s,;:()`]*){0,4})\s*\(([^()`]{1,60})\)[.]?$/u;
const separator = /\s*[,;]\s+(?![^()]*\))/u;

/** None unless all of it is such people and somebody stands for a system. */
export function contactsInBrackets(blocks: readonly Node[], reading: Reading): Entry[] {
  const items = blocks.filter(({ type }) => type === "list").flatMap(childrenOf);
  const paragraphs = [...blocks, ...items.flatMap(onlyParagraph)];
  const people = paragraphs
    .filter(({ type }) => type === "paragraph")
    .flatMap((paragraph) =>
      peopleSaid(oneLine(sourceOf(paragraph, reading.text)), placeOf(paragraph)),
    );
  return thoseInDuty(people, reading);
}

/** None unless one of them stands for a system. */
export function thoseInDuty(people: readonly Entry[], reading: Reading): Entry[] {
  if (!people.some(({ role }) => systemAlone(role, reading))) return [];
  return people.filter(({ role }) => !says(role, "offDuty") || systemAlone(role, reading));
}

function onlyParagraph(item: Node): Node[] {
  const [only, ...others] = childrenOf(item);
  return only && others.length === 0 ? [only] : [];
}

/** All that a line says, or none. */
export function peopleSaid(source: string, place: Place): Entry[] {
  if (source.length > longest) return [];
  const parts = source.split(separator);
  const found = parts.flatMap((part): Entry[] => {
    const [, name, role] = person.exec(part) ?? [];
    return name && role ? [{ role, name, place }] : [];
  });
  return found.length === parts.length ? found : [];
}
