/** "Version 4 - last updated 14 Feb 2026 by Ines": metadata as one line of words below the title. */
import { writtenDate } from "../change-log/change-line.ts";
import { isStatusAlone } from "../../model/status.ts";
import { type Label, newLabel } from "../../markdown/labels/label-line.ts";
import { childrenOf, type Node, placeOf, plainText } from "../../markdown/tree.ts";
import { monthIn, shortDate } from "../../model/dates.ts";
import { labelKeyOf, type LabelKey } from "../../vocabulary/vocabulary.ts";
import { opening, phraseSource } from "../../vocabulary/phrases.ts";

const longestLine = 160;
const longestName = 60;
/** "Last updated on" */
const mostWords = 3;
const separator = /\s+[-–—|·•/]\s+|[,;]\s+|(?<=[\p{L}\p{N}]{3}|[\p{N}\uE000)])\.\s+(?=\p{Lu})/u;
/** "Version 0.9 (draft)", "Version 1.2 (March 2026)" */
const inBrackets = /\s+\(([^()]{2,30})\)/gu;

/** "Oct 03, 2026" is one date; as many of these stand for it as the dates are that have been met. */
const dateStandIn = "\uE000";
const standIns = new RegExp(`${dateStandIn}+`, "gu");
const writtenDates = new RegExp(writtenDate.source, "gu");
/** "Version 3 (2026-04-02)" */
const dateInBrackets = new RegExp(`\\s+\\((${dateStandIn}+)\\)`, "gu");
/** "v0.9" needs no word. */
const versionAlone = /^v\.?\d[\w.-]*$/iu;

/** "Version 1.4 of 12 January 2026" */
const ofDate = new RegExp(`(\\d)\\s+${phraseSource("dated")}\\s+(?=${dateStandIn})`, "gi");

/** "@kwame", "Kwame Mensah" */
const handle = /^(?:@[\w.-]+|\p{Lu}\S*(?: \p{Lu}\S*){0,2})$/u;
const startsName = /^[\p{Lu}\p{Lo}]/u;
/** "effective from" */
const otherDate = /^\p{L}+(?: \p{L}+)?:? $/u;

/** Its labels; none where some part of the paragraph says anything else, for then it is a sentence. */
export function labelsInLine(block: Node): Label[] {
  if (block.type !== "paragraph") return [];
  const owner = ownerBehindBold(block);
  if (owner) return [owner];
  return factsInLine(plainText(block).trim()).map(({ name, key, value }) => ({
    ...newLabel(name, value, placeOf(block)),
    key,
  }));
}

/** None where some part of the line says anything else. */
export function factsInLine(line: string): Fact[] {
  // Neither a version nor a date is without a digit.
  if (line.length > longestLine || !/\d/u.test(line)) return [];
  const dates: string[] = [];
  const dateless = line.replace(writtenDates, (date) => dateStandIn.repeat(dates.push(date)));
  const read = dateless
    .replace(dateInBrackets, ", $1")
    .replace(inBrackets, (all, words: string) =>
      isStatusAlone(words) || monthInFront(words) === words ? `, ${words}` : all,
    )
    .replace(ofDate, "$1, ")
    .split(separator)
    .map((part) => part.replace(standIns, ({ length }) => dates[length - 1] ?? ""))
    .map(factIn);
  const known = read.filter((fact) => fact !== "other date");
  const facts = known.flatMap((fact) => fact ?? []);
  const isMetadata = facts.some(({ key }) => key === "version" || key === "lastUpdated");
  return isMetadata && facts.length === known.length ? facts : [];
}

/** "**Maintained By** Back Office IT": a name is short, begins with a capital and ends without a stop. */
function ownerBehindBold(block: Node): Label | undefined {
  const [bold, ...rest] = childrenOf(block);
  if (bold?.type !== "strong" || rest.some(({ type }) => type === "break")) return undefined;
  const name = plainText(bold).trim();
  const value = rest.map(plainText).join("").trim();
  const isName =
    startsName.test(value) && value.length <= longestName && !/[.!?:：\n]/u.test(value);
  return isName && labelKeyOf(name) === "maintainers"
    ? newLabel(name, value, placeOf(block))
    : undefined;
}

export interface Fact {
  name: string;
  key: LabelKey;
  value: string;
}

/** What is told without a word for it: a version, a date, "by Platform Team"; "effective 2026-03-01" is a date of something else. */
function factWithoutName(part: string): Fact | "other date" | undefined {
  if (versionAlone.test(part)) return { name: part, key: "version", value: part };
  if (isStatusAlone(part)) return { name: part, key: "status", value: part };
  const [date = ""] = writtenDate.exec(part) ?? [];
  if (part !== "" && (date === part || monthInFront(part) === part))
    return { name: part, key: "lastUpdated", value: part };
  const by = opening("by", part);
  const author = by === undefined ? "" : part.slice(by.length).trim();
  if (by !== undefined && startsName.test(author))
    return { name: by, key: "maintainers", value: author };
  const behind = date !== "" && part.startsWith(date) ? part.slice(date.length).trim() : "";
  const writer = behind.slice(opening("by", behind)?.length ?? behind.length).trim();
  if (handle.test(writer)) return { name: date, key: "lastUpdated", value: date };
  const isOther = date !== "" && part.endsWith(date) && otherDate.test(part.slice(0, -date.length));
  return isOther ? "other date" : undefined;
}

function factIn(part: string): Fact | "other date" | undefined {
  return namedFact(part) ?? factWithoutName(part.trim().replace(/\.$/u, ""));
}

function namedFact(part: string): Fact | undefined {
  const words = part.trim().split(/\s+/u);
  for (let count = Math.min(mostWords, words.length - 1); count > 0; count -= 1) {
    const name = words
      .slice(0, count)
      .join(" ")
      .replace(/[:：]$/u, "");
    const key = labelKeyOf(name);
    const value = key && valueOf(key, words.slice(count).join(" "));
    if (key && value) return { name, key, value };
  }
  return undefined;
}

/** "March 2026": no day of it is known, and none is made up. */
function monthInFront(words: string): string | undefined {
  const found = monthIn(words);
  return found?.index === 0 ? found[0] : undefined;
}

function valueOf(key: LabelKey, words: string): string | undefined {
  if (key === "version")
    return /^v?\d[\w.-]*$/u.test(words) ? words.replace(/\.$/u, "") : undefined;
  // Who has written last need not be who maintains it.
  if (key === "lastUpdated")
    return writtenDate.exec(words)?.[0] ?? shortDate.exec(words)?.[0] ?? monthInFront(words);
  const isWords = key === "maintainers" || key === "creator" || key === "status";
  // "Inc." keeps its stop, a sentence's is none of the name.
  return isWords ? words.replace(/(?<=\p{Ll}{4}|\p{Lu}{2})\.$/u, "") : undefined;
}
