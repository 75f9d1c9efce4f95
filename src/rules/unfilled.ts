/** Where a placeholder stands, so that a fact still to be written isn't reported as missing a second time. */
import type { ContractDocument, Placeholder } from "../contract/document.ts";
import type { Contract, Flow } from "../contract/schema.ts";
import { labelKeyOf, type LabelKey } from "../contract/vocabulary.ts";

/** Placeholders between a section's heading and the next heading of its level or above. */
export function placeholdersIn(document: ContractDocument, anchor: string): Placeholder[] {
  const { sections } = document.contract;
  const start = sections.findIndex((section) => section.anchor === anchor);
  const section = sections[start];
  if (section === undefined) return [];
  const next = sections.slice(start + 1).find(({ level }) => level <= section.level);
  const end = next?.line ?? Infinity;
  return document.placeholders.filter(
    ({ place }) => place.line >= section.line && place.line < end,
  );
}

/** Whether the label stands unfilled in the flow's own section or in one that speaks for every flow. */
export function isUnfilledFor(document: ContractDocument, flow: Flow, key: LabelKey): boolean {
  const { contract, placeholders } = document;
  const others = contract.flows.filter(({ from, to }) => from !== flow.from || to !== flow.to);
  const elsewhere = new Set(
    others.flatMap((other) => placeholdersIn(document, flowAnchor(contract, other))),
  );
  return placeholders.some((unfilled) => isLabelled(unfilled, key) && !elsewhere.has(unfilled));
}

export function isLabelled({ label }: Placeholder, key: LabelKey): boolean {
  return label !== undefined && labelKeyOf(label) === key;
}

export function flowAnchor({ systems }: Contract, { from, to }: Flow): string {
  const sideOf = (id: string): string | undefined => {
    const role = systems.find((system) => system.id === id)?.role;
    return role === "other" ? undefined : role;
  };
  const [giver, taker] = [sideOf(from), sideOf(to)];
  return giver !== undefined && taker !== undefined ? `${giver}-to-${taker}` : `${from}-to-${to}`;
}
