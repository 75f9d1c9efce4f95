/** Why a contract isn't between two systems: `rules/` gives it its severity. */
import type { Place, Problem } from "../model/document.ts";
import type { Frontmatter } from "../model/frontmatter-schema.ts";
import { hintsIn } from "../markdown/placeholders.ts";
import { longestHeading, namesInTitle, pairInTitle } from "../names/names.ts";
import { givingIn } from "../giving/sentences-of-giving.ts";
import { withoutSubtitle } from "../names/title-words.ts";
import { isWe } from "../names/we.ts";
import type { Title } from "../parts/systems/title.ts";
import type { Reading } from "../parts/reading.ts";

export function pairProblem(
  { systems, text, placeOf }: Reading,
  { place, section, names }: Title,
  { systems: listed }: Frontmatter,
): Problem[] {
  if (systems.own.length >= 2) return [];
  if (text.trim() === "") return [nothingThere(place)];
  if (!listed && isTooLong(section?.title)) return [titleTooLong(section?.title, place)];
  if (hintsIn(section?.title ?? "").length > 0) return [templateLeft(place)];
  const [only] = systems.own;
  const named = listed ? placeOf("systems") : place;
  if (only && names.length > 1) return [sameSystem(names, only.id, named)];
  const [we, ...other] = namesTold(section?.title);
  if (!listed && !only && we) return [nobodysName(we, other[0], place)];
  if (listed) return [listsTooFew(only?.written, section?.title ?? "", named)];
  return [
    {
      rule: "no-two-systems",
      place,
      message: only
        ? `Only one system, “${only.name}”, is named; a contract holds between two.`
        : "The two systems can't be told from the title, so the contract has no place on the map.",
      hint: `Write the title as \`# Integration Contract: ${drawn(section?.title)}\`, or list \`systems:\` in the frontmatter. If it is no contract, give its file a name that begins with \`_\`.`,
    },
  ];
}

/** "We", and whom it stands beside. */
function namesTold(title = ""): string[] {
  const names = namesInTitle(title) ?? givingIn(title)?.names ?? [];
  const we = names.filter((name) => isWe(name));
  return we.length > 0 ? [...we, ...names.filter((name) => !isWe(name))] : [];
}

/** "Contracts / Fleet" leads to a page. */
const crumbs = /\s[/|–—]\s/u;

/** As the title would be with an arrow, where it names two, "Zendesk & CRM", that nothing else confirms. */
function drawn(title = ""): string {
  const names = givingIn(title)?.names ?? pairInTitle(withoutSubtitle(title)) ?? [];
  const areNames =
    names.length === 2 && names.every((name) => isLikeName(name) && !crumbs.test(name));
  return areNames ? names.join(" ↔ ") : "System ↔ Other system";
}

/** A sentence cut in two, "How Till" and "Ledger work together", ends or begins with a word like any other. */
function isLikeName(name: string): boolean {
  return /^[\p{Lu}\p{Lo}\p{N}](?:.*\s[\p{Lu}\p{Lo}\p{N}]\S*|\S*)$/u.test(name);
}

function nobodysName(we: string, other: string | undefined, place: Place): Problem {
  return {
    rule: "no-two-systems",
    place,
    message: `“${we}” in the title is no system's name: in a catalogue of many teams nobody can tell whose it is.`,
    hint: `Write your own system's name for it: \`# Integration Contract: Your system ↔ ${other ?? "Other system"}\`.`,
  };
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

function isTooLong(title = ""): boolean {
  return title.length > longestHeading;
}

function titleTooLong(title = "", place: Place): Problem {
  return {
    rule: "no-two-systems",
    place,
    message: `The title has ${title.length} characters; what has more than ${longestHeading} is taken for a paragraph, and no systems are read from it.`,
    hint: "Name the two systems in few words, `# Integration Contract: System ↔ Other system`, and move the rest below “## Overview”; or list `systems:` in the frontmatter. If it is no contract, give its file a name that begins with `_`.",
  };
}

/** The list counts, whatever the title says. */
function listsTooFew(only: string | undefined, title: string, place: Place): Problem {
  const names = namesInTitle(title)?.map((name) => `“${name}”`) ?? [];
  const instead =
    names.length > 1
      ? ": the title names " + names.join(" and ")
      : " and name them in the title: `# Integration Contract: System ↔ Other system`";
  return {
    rule: "no-two-systems",
    place,
    message: `\`systems:\` lists ${only === undefined ? "no system" : `one system, “${only}”`}; a contract holds between two.`,
    hint: `List both systems there, or remove it${instead}.`,
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
