/** Where in a contract's page a fact can be read. */
import type { Contract, Flow } from "../../../contract/model/schema.ts";

/** The first of `wanted` that leads to a section of the contract, or to a fact in one of other words. */
export function anchorIn(
  { sections, anchors = [] }: Pick<Contract, "sections" | "anchors">,
  ...wanted: string[]
): string | undefined {
  return wanted.find(
    (anchor) => sections.some((section) => section.anchor === anchor) || anchors.includes(anchor),
  );
}

/** The fixed anchor of a direction, e.g. `a-to-b`; whether the contract has such a section is `anchorIn`'s question. */
export function flowKey(contract: Contract, flow: Pick<Flow, "from" | "to">): string {
  const role = (id: string) => contract.systems.find((system) => system.id === id)?.role;
  const [from, to] = [role(flow.from), role(flow.to)];
  if (from === "a" && to === "b") return "a-to-b";
  if (from === "b" && to === "a") return "b-to-a";
  return `${flow.from}-to-${flow.to}`;
}
