/** The change log: a table by its headers, or one entry a list item or heading. */
import { readDate } from "../dates.ts";
import { type SectionNode, sectionsIn } from "../markdown/outline.ts";
import { isUnfilled } from "../markdown/placeholders.ts";
import { childrenOf, placeOf, sourceOf } from "../markdown/tree.ts";
import type { Place } from "../document.ts";
import type { Reading } from "../reading.ts";
import type { Change } from "../schema.ts";
import { phraseSource } from "../vocabulary/phrases.ts";

const yes = new RegExp(`^[\\s*_\`]*(?:${phraseSource("yes")}|[✅✔⚠💥])`, "iu");

/** "2026-03-01", "1.3.2026", "1 March 2026", "1. März 2026", "March 1, 2026" */
const writtenDate =
  /\d{4}-\d{2}-\d{2}|\b\d{1,2}\.\d{1,2}\.\d{4}\b|\b\d{1,2}\.?\s+\p{Lu}\p{L}{2,8}\s+\d{4}\b|\b\p{Lu}\p{L}{2,8}\.?\s+\d{1,2},\s+\d{4}\b/u;

export function readChangeLog(reading: Reading): Change[] {
  const found = reading.sections("change-log").flatMap((section) => {
    const rows = inTables(section, reading);
    return rows.length > 0 ? rows : [...inLists(section, reading), ...inHeadings(section, reading)];
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

/** "### 1.2 — 2026-03-01" with what changed below it. */
function inHeadings(section: SectionNode, reading: Reading): Entry[] {
  return section.children.flatMap((child) => {
    const change = sectionsIn(child)
      .map((node) => reading.markdown(node.blocks))
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

/** The date and the version in front, in any order and any dress, then what changed. */
function fromLine(place: Place, line: string): Entry {
  const [date = ""] = writtenDate.exec(line) ?? [];
  const dateless = date === "" ? line : line.replace(date, " ");
  const [found = "", version] = /(?:^|[\s*(`[])v?(\d+\.\d+(?:\.\d+)?)\b/.exec(dateless) ?? [];
  const rest = found === "" ? dateless : dateless.replace(found, " ");
  const change = found + date === "" ? line : rest.replace(/^[\s*_`()[\]:：,–—-]+/u, "").trim();
  return entry(place, change || line, date, version, isBreaking(line) ? "yes" : undefined);
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
  const denied = /\b(?:non-?\s?|no\s+|not\s+(?:a\s+)?|without\s+)breaking\b/giu;
  return /\bbreaking\b/iu.test(line.replace(denied, ""));
}
