/** "From: MDM" and "To: CRM, Shop" below a title that names no systems: lines, labels, or rows of a table. */
import { nameAndPurpose } from "./name-and-purpose.ts";
import { flowKeys } from "../topics/flow-keys.ts";
import { namesAt } from "../../names/names-by-capitals.ts";
import type { SectionNode } from "../../markdown/outline.ts";
import { isUnfilled } from "../../markdown/placeholders.ts";
import { tablesIn } from "../../markdown/tables.ts";
import { type Node, sourceOf } from "../../markdown/tree.ts";
import { slugOf } from "../../text/slug.ts";
import { isColumn, type SectionKey } from "../../vocabulary/vocabulary.ts";
import { phraseSource, saysOnly } from "../../vocabulary/phrases.ts";

export interface Ends {
  from: string[];
  to: string[];
}

interface Line {
  name: string;
  value: string;
}

const longestLine = 300;
const topics: ReadonlySet<SectionKey | undefined> = new Set(["overview", "data-flow"]);
const line =
  /^[\s>*+-]*(?:\d+\.\s)?[*_]{0,3}(\p{L}[\p{L} -]{1,30}?)[*_]{0,3}\s?[:：][*_]{0,3}\s*(\S.*)$/u;
const separator = new RegExp(
  `\\s*[,;，、]\\s*(?:${phraseSource("and")}\\s+)?|\\s+(?:${phraseSource("and")}|&)\\s+`,
  "i",
);
/** "`order-service`", "order-service" */
const codeName = /^(?:`[^`\s]{2,60}`|\p{Ll}[\p{Ll}\d]*(?:[-_][\p{Ll}\d]+)+)$/u;

export function endsStated(sections: readonly SectionNode[], text: string): Ends | undefined {
  const lines = sections
    .filter(
      ({ level, key, title }) =>
        level <= 1 || topics.has(key) || (!key && saysOnly(title, "parties")),
    )
    .flatMap(({ blocks }) => blocks.flatMap((block) => linesIn(block, text)));
  const [from, ...otherGivers] = lines.filter(({ name }) => isEnd(name, "from", "producer"));
  const [to, ...otherTakers] = lines.filter(({ name }) => isEnd(name, "to", "consumer"));
  if (!from || !to || otherGivers.length > 0 || otherTakers.length > 0) return undefined;
  // A memo's head says so as well.
  const isOfMessage = [from, to].some(({ name }) => isPreposition(name));
  if (isOfMessage && lines.some(({ name }) => saysOnly(name, "letterLine"))) return undefined;
  if (isOfMessage && !sections.some(({ key }) => flowKeys.has(key))) return undefined;
  const ends = { from: namesIn(from.value), to: namesIn(to.value) };
  const all = [...ends.from, ...ends.to].map(slugOf);
  const isOneEach = ends.from.length === 1 || ends.to.length === 1;
  return ends.from.length > 0 && ends.to.length > 0 && isOneEach && new Set(all).size === all.length
    ? ends
    : undefined;
}

function linesIn(block: Node, text: string): Line[] {
  if (block.type === "table")
    return tablesIn([block], text).flatMap(({ headers, rows }) =>
      [headers, ...rows.map(({ cells }) => cells)].flatMap(([name = "", value = "", ...others]) =>
        others.length === 0 ? [{ name: name.replace(/[*_:：]/g, ""), value }] : [],
      ),
    );
  if (block.type !== "paragraph" && block.type !== "list" && block.type !== "blockquote") return [];
  const source = sourceOf(block, text);
  if (!/[:：]/.test(source)) return [];
  return source.split("\n").flatMap((written) => {
    const [, name, value] = written.length > longestLine ? [] : (line.exec(written) ?? []);
    return name && value ? [{ name, value: value.replace(/\\$/u, "").trim() }] : [];
  });
}

const isEnd = (name: string, ...keys: Parameters<typeof isColumn>[1][]) =>
  keys.some((key) => isColumn(name, key));

const isPreposition = (name: string) =>
  saysOnly(name.toLowerCase(), "from") || saysOnly(name.toLowerCase(), "to");

/** None where any of it is no name. */
function namesIn(value: string): string[] {
  if (isUnfilled(value)) return [];
  const listed = value.split(separator).map(bareName);
  if (listed.every(isName)) return listed.map(withoutCode);
  const { name } = nameAndPurpose({ value });
  return isName(name) ? [withoutCode(name)] : [];
}

function bareName(name: string): string {
  return name
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}$/gu, "")
    .replace(/\s\([^()]*\)$/u, "")
    .trim();
}

const isOther = ["crowd", "period"] as const;

function isName(name: string): boolean {
  if (codeName.test(name)) return true;
  const found = namesAt(name);
  return (
    found?.names.length === 1 && found.rest === "" && !isOther.some((key) => saysOnly(name, key))
  );
}

const withoutCode = (name: string) => name.replaceAll("`", "");
