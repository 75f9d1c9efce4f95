/** The change log: a table by its headers, or one entry a list item or heading. */
import { beginsEntry, readChangeLine } from "./change-line.ts";
import { readDate } from "../dates.ts";
import { linesOf } from "../markdown/lines.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { childrenOf, endOf, type Node, placeOf, sourceOf, startOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { Change } from "../schema.ts";
import { phraseSource, says } from "../vocabulary/phrases.ts";

const notBreaking = new RegExp(
  `(?:\\bnon-?\\s?|${phraseSource("not")}\\s*(?:a\\s+)?)${phraseSource("breaking")}`,
  "giu",
);
const yes = new RegExp(`^[\\s*_\`]*(?:${phraseSource("yes")}|[✅✔⚠💥])`, "iu");

export function readChangeLog(reading: Reading): Change[] {
  const found = reading.sections("change-log").flatMap((section) => {
    const rows = inTables(section, reading);
    if (rows.length > 0) return rows;
    const listed = [...inLists(section, reading), ...inHeadings(section, reading)];
    return listed.length > 0 ? listed : inLines(section, reading);
  });
  return found.map(({ place, change }, index) => reading.at(`changeLog.${index}`, place, change));
}

interface Entry {
  place: Place;
  change: Change;
}

function inTables(section: SectionNode, reading: Reading): Entry[] {
  return reading.tables(reading.blocks(section)).flatMap((table) =>
    table.rows.flatMap((row) => {
      const stated = (key: "date" | "version" | "change" | "breaking") => {
        const cell = row.cell(key);
        return cell && !isUnfilled(cell) ? cell : undefined;
      };
      const change = stated("change");
      // Without a column for it the words are the only ones to say so.
      const breakingIn = (words: string) =>
        table.has("breaking") ? stated("breaking") : isBreaking(words) ? "yes" : undefined;
      return change
        ? [entry(row.place, change, stated("date"), stated("version"), breakingIn(change))]
        : [];
    }),
  );
}

/** "- **1.2** (2026-03-01): Added the key" */
function inLists(section: SectionNode, reading: Reading): Entry[] {
  return section.blocks
    .filter(({ type }) => type === "list")
    .flatMap(childrenOf)
    .flatMap((item) => {
      const [head] = childrenOf(item);
      const text = head ? sourceOf(head, reading.text) : "";
      return isUnfilled(text) ? [] : [fromLine(placeOf(item), text)];
    });
}

/** "v5, 2026-03-03: webhook for refunds", a line each; other lines are sentences. */
function inLines(section: SectionNode, reading: Reading): Entry[] {
  return section.blocks
    .filter(({ type }) => type === "paragraph")
    .flatMap((block) => linesOf(block, reading.text))
    .flatMap(({ nodes }) => {
      const [first, last] = [nodes[0], nodes.at(-1)];
      const line = first && last ? reading.text.slice(startOf(first), endOf(last)).trim() : "";
      return first && beginsEntry(line) ? [fromLine(placeOf(first), line)] : [];
    });
}

/** "### 1.2 — 2026-03-01" with what changed below it. */
function inHeadings(section: SectionNode, reading: Reading): Entry[] {
  return section.children.flatMap((child) => {
    const change = sectionsIn(child)
      .map((node) => reading.markdown(withoutBullet(node.blocks)))
      .filter(Boolean)
      .join("\n\n");
    if (change === "") return [];
    const { change: read } = fromLine(child.place, child.title);
    return [
      {
        place: child.place,
        change: { ...read, change, breaking: read.breaking || isBreaking(change) },
      },
    ];
  });
}

/** A list of one is a sentence. */
function withoutBullet(blocks: readonly Node[]): readonly Node[] {
  const [list, ...others] = blocks;
  const [item, ...more] = list?.type === "list" ? childrenOf(list) : [];
  return item && others.length + more.length === 0 ? childrenOf(item) : blocks;
}

function fromLine(place: Place, line: string): Entry {
  const { date, version, change } = readChangeLine(line);
  return entry(place, change, date, version, isBreaking(line) ? "yes" : undefined);
}

function entry(
  place: Place,
  change: string,
  date?: string,
  version?: string,
  breaking?: string,
): Entry {
  return {
    place,
    change: {
      ...(date ? { date: readDate(date) } : {}),
      ...(version ? { version: version.replace(/^v(?=\d)/i, "").replace(/[`*]/g, "") } : {}),
      change,
      breaking: breaking !== undefined && yes.test(breaking),
    },
  };
}

/** "Breaking: field renamed" is; "non-breaking" and "not a breaking change" are not. */
function isBreaking(line: string): boolean {
  return says(line.replace(notBreaking, ""), "breaking");
}
