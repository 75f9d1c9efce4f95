/** "Event Hub and its consumers": a title that names one system and a crowd, whose members the headings name, or a table. */
import { membersTabled } from "./hub-tables.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isArrowed } from "../../text/arrows.ts";
import { directionInHeading } from "../../names/names.ts";
import { slugOf } from "../../text/slug.ts";
import { saysOnly } from "../../vocabulary/phrases.ts";

/** The names as they are where none is a crowd, or nobody is named as one of it. */
export function membersOf(
  names: readonly string[],
  headings: readonly SectionNode[],
  text: string,
): string[] {
  const named = names.filter((name) => !saysOnly(name, "crowd"));
  if (named.length === names.length) return [...names];
  const known = new Set(named.map(slugOf));
  const drawn = headings.flatMap(({ title }) => namesDrawn(title));
  const members = (drawn.length > 0 ? drawn : membersTabled(headings, text)).filter((name) => {
    const id = slugOf(name);
    return !isUnfilled(name) && !known.has(id) && known.add(id);
  });
  return members.length > 0 ? [...named, ...members] : [...names];
}

/** The two that a heading draws an arrow between. */
export function namesDrawn(title: string): string[] {
  const named = isArrowed(title) ? directionInHeading(title) : undefined;
  if (!named || "orientation" in named || !named.from || !named.to) return [];
  const isOfAll = [named.from, named.to].some((name) => saysOnly(name.toLowerCase(), "everyone"));
  return isOfAll ? [] : [named.from, named.to];
}
