/** What reading itself has to say about a contract: `rules/` gives each its severity. */
import { homesOf } from "../parts/ways/direction-homes.ts";
import type { Title } from "../parts/systems/title.ts";
import type { Problem, Source } from "../model/document.ts";
import type { Outline } from "../markdown/outline.ts";
import type { Tree } from "../markdown/tree.ts";
import { isArrowed } from "../text/arrows.ts";
import { longestHeading } from "../names/names.ts";
import { mdxProblems } from "./mdx-problems.ts";
import type { Reading } from "../parts/reading.ts";
import type { Flow } from "../model/schema.ts";

export function crowdProblem({ systems }: Reading, { place }: Title): Problem[] {
  if (!systems.overflows) return [];
  return [
    {
      rule: "schema-invalid",
      place,
      message: `More than ${systems.own.length} systems are named; those after “${systems.own.at(-1)?.name}” are left out.`,
      hint: "Write a contract for each pair, or for each hub and those it serves.",
    },
  ];
}

export function lengthProblem(unread: Outline["unread"]): Problem[] {
  if (!unread) return [];
  return [
    {
      rule: "schema-invalid",
      place: unread.place,
      message: `The file has more than ${unread.after.toLocaleString("en")} headings; from this one on nothing is read.`,
      hint: "Write a contract for each pair of systems, and what is no contract elsewhere.",
    },
  ];
}

/** Between two systems each way is described, or denied: "one-way", "nothing flows back". */
export function directionProblems(reading: Reading, flows: readonly Flow[]): Problem[] {
  const { own } = reading.systems;
  const nameOf = (id: string) => own.find((system) => system.id === id)?.name ?? id;
  if (own.length !== 2) return [];
  const missing = flows.filter(
    (flow) => flow.described === false && homesOf(flow, reading).length === 0,
  );
  const tooLong = missing.length > 0 ? headingsTooLong(reading) : [];
  if (tooLong.length > 0) return tooLong;
  return missing.map(({ from, to }) => ({
    rule: "direction-missing",
    place: reading.placeOf("title"),
    message: `What ${nameOf(from)} gives to ${nameOf(to)} is not described, nor that nothing flows this way.`,
    hint: `Add “## ${nameOf(from)} → ${nameOf(to)}”; “Nothing flows this way.” is enough where that is so.`,
  }));
}

/** One that draws an arrow is meant for a direction's: once it is read, nothing may be missing. */
function headingsTooLong({ all }: Reading): Problem[] {
  return all
    .filter(({ title, level }) => level > 1 && title.length > longestHeading && isArrowed(title))
    .map(({ title, place }) => ({
      rule: "direction-missing",
      place,
      message: `This heading has ${title.length} characters; what has more than ${longestHeading} is taken for a paragraph, and no direction is read from it.`,
      hint: "Name the two systems in few words, `## System → Other system`, and move the rest below it. Long names may have a short one in `aliases` in systems.yaml.",
    }));
}

export function treeProblems(tree: Tree, source: Source): Problem[] {
  const { unreadable } = tree;
  if (!unreadable) return mdxProblems(tree, source);
  return [
    {
      rule: "unreadable",
      ...unreadable,
      hint: "Move what no reader needs out of the contract, and link to it; or break it into lines and paragraphs.",
    },
  ];
}
