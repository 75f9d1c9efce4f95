/** The systems of a contract as its page names them: in order, each with the hue of the lane it gives in. */
import { bothWays } from "../../../contract/text/arrows.ts";
import type { Contract } from "../../../contract/model/schema.ts";

/** `a` and `b` are the two lanes; a third system gives in the `other` hue. */
export type Hue = "a" | "b" | "other";

export interface Party {
  id: string;
  name: string;
  hue: Hue;
}

/** A contract as other pages refer to it. */
export interface ContractLinkView {
  id: string;
  title: string;
  parties: Party[];
  /** Which way things flow, or are meant to, as seen from the first system. */
  way: "both" | "forward" | "back";
}

export function partiesOf(contract: Contract): Party[] {
  return contract.systems.map(({ id, name, role }) => ({ id, name, hue: role }));
}

export function partyOf(contract: Contract, id: string): Party {
  return partiesOf(contract).find((party) => party.id === id) ?? { id, name: id, hue: "other" };
}

const arrows = { both: " ⇄ ", forward: " → ", back: " ← " };
const everyBothWays = new RegExp(bothWays.source, "gu");

/** The title as pages say it: authors draw the arrow between two names in many ways, the catalogue in one. */
export function titleOf({ title }: Pick<Contract, "title">): string {
  return title.replace(everyBothWays, arrows.both).trim();
}

/** A contract by its systems, `Till ⇄ Ledger`; by its title where they aren't known. */
export function nameOf({ parties, title, way }: ContractLinkView): string {
  return parties.length > 1 ? parties.map(({ name }) => name).join(arrows[way]) : title;
}

export function contractLink(contract: Contract): ContractLinkView {
  const givers = [
    ...new Set(contract.flows.filter(({ state }) => state !== "none").map(({ from }) => from)),
  ];
  const oneWay = givers[0] === contract.systems[0]?.id ? "forward" : "back";
  return {
    id: contract.id,
    title: titleOf(contract),
    parties: partiesOf(contract),
    way: givers.length === 1 && contract.systems.length === 2 ? oneWay : "both",
  };
}
