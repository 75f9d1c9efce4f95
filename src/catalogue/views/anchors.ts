/** Where in a contract's page a fact can be read. */
import type { Contract, Flow } from "../../contract/model/schema.ts";

/** The first of `wanted` that the contract has a section for. */
export function anchorIn(contract: Contract, ...wanted: string[]): string | undefined {
  return wanted.find((anchor) => contract.sections.some((section) => section.anchor === anchor));
}

/** The fixed anchor of a direction, e.g. `a-to-b`; whether the contract has such a section is `anchorIn`'s question. */
export function flowKey(contract: Contract, flow: Pick<Flow, "from" | "to">): string {
  const role = (id: string) => contract.systems.find((system) => system.id === id)?.role;
  const [from, to] = [role(flow.from), role(flow.to)];
  if (from === "a" && to === "b") return "a-to-b";
  if (from === "b" && to === "a") return "b-to-a";
  return `${flow.from}-to-${flow.to}`;
}
