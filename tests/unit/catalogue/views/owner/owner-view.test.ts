import { expect, test } from "vitest";
import { ownerContacts } from "../../../../../src/catalogue/views/owner/owner-contacts.ts";
import { ownerView } from "../../../../../src/catalogue/views/owner/owner-view.ts";
import { ownersOf } from "../../../../../src/catalogue/views/people/owners.ts";
import { systemPeople } from "../../../../../src/catalogue/views/system/system-people.ts";
import { catalogue, contract } from "../sample.ts";

const onCall = { role: "Till On-Call", system: "till", name: "oncall@x.example, Slack `#till`" };
const all = catalogue([
  contract({ id: "a", title: "A", contacts: [onCall] }),
  contract({
    id: "b",
    title: "B",
    maintainers: ["Store Technology"],
    contacts: [onCall],
    monitoring: { metrics: [], alerts: { when: "Queue is long", who: "store technology on call" } },
  }),
]);
const [till] = all.systems;
if (!till) throw new Error("The sample has it.");
till.owner = "Store Technology";
const [owner] = ownersOf(all);
if (!owner) throw new Error("Till has one.");

test("an owner's contracts are those that name it, then those of its systems", () =>
  expect(ownerView(all, owner).contracts.map(({ link, named }) => [link.id, named])).toEqual([
    ["b", true],
    ["a", false],
  ]));

test("the same on-call is told once, and alerts that name the owner are found", () => {
  const view = ownerView(all, owner);
  expect(view.contacts.map(({ role, contact }) => [role, contact.email])).toEqual([
    ["Till On-Call", "oncall@x.example"],
  ]);
  expect(view.alerts).toMatchObject([{ contract: { id: "b" }, when: "Queue is long" }]);
});

test("one contact is told with every role it has", () => {
  const named = (system: string, role: string) => ({ role, system, name: "Grace Adeyemi" });
  const both = catalogue([
    contract({
      id: "a",
      contacts: [
        named("till", "Till Owner"),
        named("ledger", "Ledger Owner"),
        named("till", "Till owner"),
      ],
    }),
  ]);
  const contacts = ownerContacts(both, { ...owner, systems: both.systems });
  expect(contacts).toMatchObject([
    { role: "Till Owner, Ledger Owner", contact: { name: "Grace Adeyemi" } },
  ]);
});

test("two on-calls that share an address are both told", () => {
  const pager = { ...onCall, name: `${onCall.name}, PagerDuty \`ledger\`` };
  const two = catalogue([contract({ id: "a", contacts: [onCall, pager] })]);
  const view = ownerView(two, { ...owner, systems: two.systems.slice(0, 1) });
  expect(view.contacts).toHaveLength(2);
});

test("what contracts say of an owner beside name and address is told", () => {
  const told = (name: string) =>
    ownerContacts(
      catalogue([contract({ id: "a", contacts: [{ role: "Till owner", system: "till", name }] })]),
      owner,
    ).map(({ contact }) => contact);
  expect(told("Store Technology, store@x.example")).toEqual([]);
  expect(told("Store Technology, extension 7719, store@x.example")).toEqual([
    { name: "Store Technology, extension 7719", email: "store@x.example" },
  ]);
  expect(told("Store Technology (Slack `#store`)")).toEqual([
    { name: "Store Technology (Slack `#store`)" },
  ]);
});

test("a system tells its owner and its on-call, each once", () =>
  expect(systemPeople(all, till)).toMatchObject({
    owner: { id: "store-technology", name: "Store Technology" },
    onCall: [{ email: "oncall@x.example" }],
  }));
