/** What a direction's rows in tables of flows say of it, as the contract has it from now on. */
import type { RowFact } from "../flow-tables/facts-of-rows.ts";
import type { InDirection } from "../flow-tables/in-direction.ts";

export function tabledFact(fact: RowFact, { tabled, path, reading }: InDirection) {
  const told = tabled?.facts[fact];
  return told && reading.at(`${path}.${fact}`, told.place, told.value);
}
