/** The parts of a contract, as its state is told, and which of them a line belongs to. */
import type { Contract, Section } from "../../../contract/model/schema.ts";

/** In the order people read them. */
export const contractParts = [
  "Head",
  "Data flows",
  "Error handling",
  "Authentication",
  "Contacts",
  "Versioning",
  "Testing",
  "Monitoring",
  "Deployment",
  "Change log",
] as const;

export type ContractPart = (typeof contractParts)[number];

/** By the anchor of a section; the innermost that is known decides. */
const homes: readonly [anchor: RegExp, part: ContractPart][] = [
  [/(?:^|-)error-handling$/, "Error handling"],
  [/^authentication/, "Authentication"],
  [/^overview$/, "Head"],
  [/^contacts/, "Contacts"],
  [/^versioning$/, "Versioning"],
  [/^testing$/, "Testing"],
  [/^(?:monitoring|logging|alerts)$/, "Monitoring"],
  [/^(?:deployment|rollback-plan)$/, "Deployment"],
  [/^change-log$/, "Change log"],
];

export interface PartOfLine {
  part: ContractPart;
  /** The section around the line, where it stands in one. */
  anchor?: string | undefined;
}

/** What is before all sections belongs to the head; what is in none of the others is about what flows. */
export function partOfLine({ sections }: Contract, line: number): PartOfLine {
  const around = sectionsAround(sections, line);
  const [innermost] = around;
  if (innermost === undefined) return { part: "Head" };
  const [part = "Data flows"] = around.flatMap(
    ({ anchor }) => homes.find(([pattern]) => pattern.test(anchor))?.[1] ?? [],
  );
  return { part, anchor: innermost.anchor };
}

/** From the innermost outwards. */
function sectionsAround(sections: readonly Section[], line: number): Section[] {
  const around: Section[] = [];
  for (const section of sections.filter((each) => each.line <= line).toReversed())
    if (section.level < (around.at(-1)?.level ?? Infinity)) around.push(section);
  return around;
}
