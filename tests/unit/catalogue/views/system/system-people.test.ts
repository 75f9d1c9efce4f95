import { expect, it } from "vitest";
import { systemPeople } from "../../../../../src/catalogue/views/system/system-people.ts";
import type { Contact, Contract } from "../../../../../src/contract/model/schema.ts";
import { catalogue, contract } from "../sample.ts";

const marco = { role: "Till", system: "till", name: "Marco Rossi, marco@x.example" };
const rotation = { ...marco, name: `${marco.name}, on-call rotation till-oncall` };

function peopleOf(contacts: Contact[], owner?: string) {
  return inAll([contract({ contacts })], owner);
}

function inAll(contracts: Contract[], owner?: string) {
  const all = catalogue(contracts);
  const [till] = all.systems;
  if (!till) throw new Error("The sample has no Till.");
  return systemPeople(all, { ...till, ...(owner !== undefined && { owner }) });
}

it("tells whom contracts name for a system that nobody is said to own, once, and which contracts", () => {
  const { named, owner } = inAll([
    contract({ id: "one", contacts: [marco] }),
    contract({ id: "two", contacts: [marco, { ...marco, system: "ledger", name: "Grace" }] }),
  ]);
  expect(owner).toBeUndefined();
  expect(named).toHaveLength(1);
  expect(named[0]?.contact).toEqual({ name: "Marco Rossi", email: "marco@x.example" });
  expect(named[0]?.statedIn.map(({ contract: { id } }) => id)).toEqual(["one", "two"]);
});

it.each([
  "Till On-Call",
  "Till Standby",
  "Pager Till",
  "Kassenbereitschaft",
  "Rufbereitschaft Kasse",
  "Guardia de Caja",
  "收银值班",
])("takes %s for who is called first, in the words of every language", (role) => {
  expect(peopleOf([{ ...marco, role }]).onCall).toHaveLength(1);
});

it.each(["Till Owner", "Vanguardia", "Pagination Team"])("takes %s for none", (role) => {
  expect(peopleOf([{ ...marco, role }]).onCall).toEqual([]);
});

it("leaves them to the contracts where an owner is known", () => {
  expect(peopleOf([marco], "Store Technology").named).toEqual([]);
});

it("tells who is on call as that alone, and whether others' words tell of an on-call", () => {
  const { named, onCall, tellsOnCall } = peopleOf([{ ...marco, role: "Till On-Call" }]);
  expect({ named, onCall: onCall.length, tellsOnCall }).toEqual({
    named: [],
    onCall: 1,
    tellsOnCall: false,
  });
  expect(peopleOf([marco])).toMatchObject({ onCall: [], tellsOnCall: false });
  expect(peopleOf([rotation])).toMatchObject({ onCall: [], tellsOnCall: true });
});
