import { expect, test } from "vitest";
import { callColumns, firstCall } from "../../../../../src/catalogue/views/people/call-columns.ts";
import { catalogue, contract } from "../sample.ts";

test("each system has a column, then what belongs to both, then whom alerts reach", () => {
  const columns = callColumns(
    contract({
      contacts: [
        { role: "Till Owner", system: "till", name: "Priya" },
        { role: "Till On-Call", system: "till", name: "on-call@x.example" },
        { role: "Integration Maintainer", name: "Grace" },
      ],
      monitoring: { metrics: [], alerts: { who: "Finance", how: "PagerDuty" } },
    }),
    catalogue(),
  );
  expect(
    columns.map(({ label, lines }) => [
      label,
      lines.map((line) => line.label ?? line.contact.name),
    ]),
  ).toEqual([
    ["Till", ["Owner", "On call"]],
    ["Ledger", []],
    ["Integration", ["Maintainer"]],
    ["Alerts reach", ["Finance", "PagerDuty"]],
  ]);
});

test("a role that says no more than its column is left out, and any other begins with a capital", () => {
  const [till] = callColumns(
    contract({
      contacts: [
        { role: "Till", system: "till", name: "Lena" },
        { role: "till owner", system: "till", name: "Pia" },
        { role: "Tills of the north", system: "till", name: "Ada" },
      ],
    }),
    catalogue(),
  );
  expect(till?.lines.map(({ label }) => label)).toEqual([undefined, "Owner", "Tills of the north"]);
});

test("the registry answers where the contract names nobody", () => {
  const known = catalogue();
  const systems = known.systems.map((system) => ({ ...system, owner: "Store Technology" }));
  expect(callColumns(contract(), { ...known, systems })[0]?.lines).toMatchObject([
    { label: "Owner", contact: { name: "Store Technology", owner: "store-technology" } },
  ]);
  const withAddress = systems.map((system) => ({ ...system, contact: "Priya, priya@x.example" }));
  expect(callColumns(contract(), { ...known, systems: withAddress })[0]?.lines).toMatchObject([
    { label: "Owner", contact: { name: "Priya", email: "priya@x.example" } },
  ]);
});

test("first are who answers for each side, else for the whole, and whom alerts reach", () => {
  const named = (parts: Parameters<typeof contract>[0]) =>
    firstCall(contract(parts), catalogue()).map(
      ({ label, hue, contact }) => `${label} (${hue}): ${contact.name}`,
    );
  const till = { role: "Till Owner", system: "till", name: "Priya" };
  const ledger = { role: "Ledger Owner", system: "ledger", name: "Grace" };
  const both = { role: "Integration Maintainer", name: "Ada" };
  const monitoring = { metrics: [], alerts: { who: "Finance", how: "PagerDuty" } };
  expect(named({ contacts: [both, till, ledger], monitoring })).toEqual([
    "Till owner (a): Priya",
    "Ledger owner (b): Grace",
    "Alerts reach (undefined): Finance",
  ]);
  expect(named({ contacts: [both] })).toEqual(["Integration maintainer (undefined): Ada"]);
  expect(named({})).toEqual([]);
});

test("whoever has a page is linked to it, as owner of a system and as maintainer", () => {
  const known = catalogue();
  const systems = known.systems.map((system) => ({ ...system, owner: "Anna Berg" }));
  const bare = { name: "Anna Berg", owner: "anna-berg" };
  for (const parts of [
    { contacts: [{ role: "Integration Maintainer", name: "Anna Berg" }] },
    { maintainers: ["Anna Berg"] },
  ]) {
    const columns = callColumns(contract(parts), { ...known, systems });
    expect(columns.map(({ lines }) => lines[0]?.contact)).toEqual([bare, bare, bare]);
  }
});
