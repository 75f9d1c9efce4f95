/** Whether a fact stands there still to be written: `placeholder` says so, and no other rule need say it is missing. */
import type { ContractDocument, Placeholder } from "../../contract/model/document.ts";
import type { Contract, Flow } from "../../contract/model/schema.ts";
import { labelKeyOf, type LabelKey } from "../../contract/vocabulary/vocabulary.ts";
import { placeholdersIn } from "./sections.ts";

/** Whether the label stands unfilled in the flow's own sections or in one that speaks for every flow. */
export function isUnfilledFor(document: ContractDocument, flow: Flow, key: LabelKey): boolean {
  const { contract, placeholders } = document;
  const others = contract.flows.filter(({ from, to }) => from !== flow.from || to !== flow.to);
  const elsewhere = new Set(
    others
      .map((other) => flowAnchor(contract, other))
      .flatMap((anchor) => [anchor, `${anchor}-error-handling`, `${anchor}-authentication`])
      .flatMap((anchor) => placeholdersIn(document, anchor)),
  );
  return placeholders.some((unfilled) => isLabelled(unfilled, key) && !elsewhere.has(unfilled));
}

/** Whether nothing is stated about a flow yet but the template's hints. */
export function isStillTemplate(document: ContractDocument, flow: Flow): boolean {
  const { purpose, format, frequency, endpoints, storage, events, errorHandling } = flow;
  const isStated = (purpose ?? format ?? frequency ?? errorHandling) !== undefined;
  if (isStated || endpoints.length + storage.length + events.length > 0) return false;
  return placeholdersIn(document, flowAnchor(document.contract, flow)).length > 0;
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
