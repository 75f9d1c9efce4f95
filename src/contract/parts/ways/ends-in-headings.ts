/** "Webhooks from Ledger", "Calls to Ledger": a part of a flow whose heading names one end of it. */
import { partOfRole } from "./roles-in-headings.ts";
import { type HeadingDirection } from "../../names/names.ts";
import { remembered } from "../../text/remembered.ts";
import { sectionKeyOf, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource } from "../../vocabulary/phrases.ts";

const parts: ReadonlySet<SectionKey | undefined> = new Set([
  "data-flow",
  "interface",
  "api-endpoint",
  "shared-storage",
  "events",
]);
const longest = 80;
const behindPart = new RegExp(
  `^(.{1,40}?)\\s+(?:(${phraseSource("from")})|${phraseSource("to")})\\s+(\\S.*)$`,
  "i",
);

interface Named {
  key: SectionKey;
  end: HeadingDirection;
}

const namedIn = remembered((title): Named | undefined => {
  const [, part = "", from, name = ""] =
    title.length > longest ? [] : (behindPart.exec(title) ?? []);
  const key = part === "" ? undefined : sectionKeyOf(part);
  return key && parts.has(key) ? { key, end: from ? { from: name } : { to: name } } : undefined;
});

export function endOfPart(title: string): HeadingDirection | undefined {
  return namedIn(title)?.end;
}

/** What the section is, apart from the name of the end. */
export function partOf({ key, title }: { key: SectionKey | undefined; title: string }) {
  return key ?? namedIn(title)?.key ?? partOfRole(title);
}
