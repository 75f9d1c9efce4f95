import { expect, test } from "vitest";
import {
  callColumns,
  contactParts,
  firstCall,
  ownerNamed,
} from "../../../../src/catalogue/views/contacts.ts";
import { catalogue, contract } from "./sample.ts";

test.each([
  ["Priya Shah, priya@x.example", { name: "Priya Shah", email: "priya@x.example" }],
  ["Priya Shah <priya@x.example>", { name: "Priya Shah", email: "priya@x.example" }],
  [
    "on-call@x.example, Slack `#shop`",
    { name: "on-call@x.example", email: "on-call@x.example", more: "Slack `#shop`" },
  ],
  ["Desk ([a@x.example](mailto:a@x.example))", { name: "Desk", email: "a@x.example" }],
  ["Finance team", { name: "Finance team" }],
  [
    "Logistics Desk ([desk@x.example](mailto:desk@x.example))",
    { name: "Logistics Desk", email: "desk@x.example" },
  ],
  [
    "[Priya Shah](mailto:priya@x.example?subject=Till), Slack [#shop](https://chat.example/shop)",
    {
      name: "Priya Shah",
      email: "priya@x.example",
      more: "Slack [#shop](https://chat.example/shop)",
    },
  ],
  ["Desk <mailto:desk@x.example>", { name: "Desk", email: "desk@x.example" }],
  ["Priya Shah ([mail](mailto:priya@x.example))", { name: "Priya Shah", email: "priya@x.example" }],
  ["Desk, `desk@x.example`", { name: "Desk", email: "desk@x.example" }],
])("%j is taken apart", (text, expected) => expect(contactParts(text)).toEqual(expected));

test.each([
  "[Priya Shah](https://people.example/priya), priya@x.example",
  "**Priya Shah priya@x.example**",
  "Priya Shah (priya@x.example, extension 7)",
])("%j is not torn apart, and still says where to write to", (text) => {
  expect(contactParts(text)).toEqual({ name: text });
  expect(ownerNamed(text)).toMatchObject({ name: "Priya Shah", email: "priya@x.example" });
});

test("an address in a link to elsewhere is nobody's mailbox", () =>
  expect(ownerNamed("[Desk](https://x.example/?as=bot@x.example)")?.email).toBeUndefined());

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
    catalogue().systems,
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

test("the registry answers where the contract names nobody", () => {
  const systems = catalogue().systems.map((system) => ({ ...system, owner: "Store Technology" }));
  expect(callColumns(contract(), systems)[0]?.lines).toEqual([
    { label: "Owner", contact: { name: "Store Technology", owner: "store-technology" } },
  ]);
  const withAddress = systems.map((system) => ({ ...system, contact: "Priya, priya@x.example" }));
  expect(callColumns(contract(), withAddress)[0]?.lines).toEqual([
    { label: "Owner", contact: { name: "Priya", email: "priya@x.example" } },
  ]);
});

test("first are who answers for each side, else for the whole, and whom alerts reach", () => {
  const { systems } = catalogue();
  const named = (parts: Parameters<typeof contract>[0]) =>
    firstCall(contract(parts), systems).map(
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
