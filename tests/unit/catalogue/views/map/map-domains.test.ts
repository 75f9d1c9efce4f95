import { expect, test } from "vitest";
import { mapDomains } from "../../../../../src/catalogue/views/map/map-domains.ts";
import type { System } from "../../../../../src/catalogue/schema.ts";

function system(id: string, domain: string): System {
  const nothing = { aliases: [], links: {}, contracts: [], reads: [], writes: [] };
  return { id, name: id, domain, external: false, ...nothing };
}

test.each([
  ["by their signs", "Sales/EU", "Sales-EU"],
  ["by their capitals", "sales", "Sales"],
  ["by how an accent is written", "Caf\u00e9", "Cafe\u0301"],
])("two domains that differ only %s have the same ids in any order", (_, one, two) => {
  const systems = [system("a", one), system("b", two)];
  const ids = (all: System[]) =>
    Object.fromEntries(mapDomains({ systems: all }).map(({ id, name }) => [name, id]));
  const found = ids(systems);
  expect(ids(systems.toReversed())).toEqual(found);
  expect(new Set(Object.values(found)).size).toBe(2);
});
