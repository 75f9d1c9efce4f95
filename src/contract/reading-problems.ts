/** What reading itself has to say about a contract: `rules/` gives each its severity. */
import { hintsIn } from "./markdown/placeholders.ts";
import { homesOf } from "./parts/direction-homes.ts";
import type { Title } from "./parts/title.ts";
import type { Place, Problem, Source } from "./document.ts";
import type { Tree } from "./markdown/tree.ts";
import { mdxProblems } from "./mdx-problems.ts";
import type { Reading } from "./reading.ts";
import type { Flow } from "./schema.ts";
import { says } from "./vocabulary/phrases.ts";

export function pairProblem(
  { systems, text }: Reading,
  { place, section, names }: Title,
): Problem[] {
  if (systems.own.length >= 2) return [];
  if (text.trim() === "") return [nothingThere(place)];
  if (hintsIn(section?.title ?? "").length > 0) return [templateLeft(place)];
  const [only] = systems.own;
  if (only && names.length > 1) return [sameSystem(names, only.id, place)];
  return [
    {
      rule: "no-two-systems",
      place,
      message: only
        ? `Only one system, “${only.name}”, is named; a contract holds between two.`
        : "The two systems can't be told from the title, so the contract has no place on the map.",
      hint: "Write the title as `# Integration Contract: System ↔ Other system`, or list `systems:` in the frontmatter.",
    },
  ];
}

function nothingThere(place: Place): Problem {
  return {
    rule: "no-two-systems",
    place,
    message: "The file is empty, so there is no contract in it.",
    hint: 'Delete it and run `contract-atlas new "System A" "System B"`, which writes the template; or put a contract into it.',
  };
}

function sameSystem(names: readonly string[], id: string, place: Place): Problem {
  return {
    rule: "no-two-systems",
    place,
    message: `${names.map((name) => `“${name}”`).join(" and ")} are one system, \`${id}\`: names are told apart by their letters and digits.`,
    hint: "Name the two systems differently, or give each an entry of its own in systems.yaml.",
  };
}

function templateLeft(place: Place): Problem {
  return {
    rule: "no-two-systems",
    place,
    message:
      "The title's systems are still to be filled in, so this is not catalogued as a contract.",
    hint: "Name the two systems in the title. If this is your template, give its file a name that begins with `_`.",
  };
}

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

/** Between two systems each way is described, or denied: "one-way", "nothing flows back". */
export function directionProblems(reading: Reading, flows: readonly Flow[]): Problem[] {
  const { own } = reading.systems;
  const nameOf = (id: string) => own.find((system) => system.id === id)?.name ?? id;
  if (own.length !== 2 || isDenied(reading)) return [];
  return flows
    .filter((flow) => flow.state === "none" && homesOf(flow, reading).length === 0)
    .map(({ from, to }) => ({
      rule: "direction-missing",
      place: reading.placeOf("title"),
      message: `What ${nameOf(from)} gives to ${nameOf(to)} is not described, nor that nothing flows this way.`,
      hint: `Add “## ${nameOf(from)} → ${nameOf(to)}”; “Nothing flows this way.” is enough where that is so.`,
    }));
}

function isDenied(reading: Reading): boolean {
  const told = [reading.outline, ...reading.all.filter(({ level }) => level === 1)];
  return [
    ...told,
    ...reading.sections("overview"),
    ...reading.sections("data-flow"),
    ...reading.sections("notes"),
  ].some((section) => says(reading.markdown(section.blocks) ?? "", "oneWay"));
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
