import { expect, test } from "vitest";
import { contractPage } from "../../../../../src/catalogue/views/contract/contract-page.ts";
import { ownerNamed } from "../../../../../src/catalogue/views/people/contacts.ts";
import { ownerList } from "../../../../../src/catalogue/views/owner/owner-row.ts";
import { ownerIds, ownersOf } from "../../../../../src/catalogue/views/people/owners.ts";
import { systemView } from "../../../../../src/catalogue/views/system/system-view.ts";
import { namedPages } from "../../../../../src/site/search/names/named-pages.ts";
import { catalogue, contract, document } from "../sample.ts";

test("an owner is a name, without what stands beside it", () => {
  expect(ownerNamed("Grace Adeyemi, grace@x.example (#finance)")).toEqual({
    id: "grace-adeyemi",
    name: "Grace Adeyemi",
    email: "grace@x.example",
  });
  expect(ownerNamed("**Store Technology** (Slack `#store`)")).toMatchObject({
    id: "store-technology",
  });
  expect(ownerNamed("—")).toBeUndefined();
});

test("one owner, however many contracts and systems name it, in whatever case", () => {
  const named = contract({
    maintainers: ["finance engineering"],
    contacts: [
      { role: "Till Owner", system: "till", name: "Priya Shah, priya@x.example" },
      { role: "Till On-Call", system: "till", name: "oncall@x.example" },
    ],
  });
  const all = catalogue([named]);
  const [till, ledger] = all.systems;
  if (!till || !ledger) throw new Error("The sample has both.");
  ledger.owner = "Finance Engineering";
  till.contact = "Priya Shah";
  expect(ownersOf(all).map(({ id, email }) => [id, email])).toEqual([
    ["finance-engineering", undefined],
    ["priya-shah", "priya@x.example"],
  ]);
  const [finance, priya] = ownersOf(all);
  expect(finance?.name).toBe("Finance Engineering");
  expect(finance?.systems.map(({ id }) => id)).toEqual(["ledger"]);
  expect(finance?.contracts).toEqual([named]);
  expect(priya?.systems.map(({ id }) => id)).toEqual(["till"]);
  expect(ownerIds(all, named).toSorted()).toEqual(["finance-engineering", "priya-shah"]);
});

test("an owner is written to at the address that any contract has beside the name", () => {
  const named = contract({
    maintainers: ["Anna Berg"],
    contacts: [
      { role: "Till", system: "till", name: "Anna Berg <anna@x.example>" },
      { role: "Ledger", system: "ledger", name: "Jo Blau, jo@x.example" },
    ],
  });
  expect(ownersOf(catalogue([named])).map(({ id, email }) => [id, email])).toEqual([
    ["anna-berg", "anna@x.example"],
  ]);
});

test("a team without an address of its own is written to where it is on call", () => {
  const contacts = [
    { role: "Till Owner", system: "till", name: "Priya Shah, priya@x.example" },
    { role: "Till On-Call", system: "till", name: "oncall@x.example, Slack `#till`" },
  ];
  const all = catalogue([contract({ contacts })]);
  const [till] = all.systems;
  if (!till) throw new Error("The sample has it.");
  till.owner = "Store Technology";
  expect(ownerList(all).rows.map(({ name, email }) => [name, email])).toEqual([
    ["Priya Shah", "priya@x.example"],
    ["Store Technology", "oncall@x.example"],
  ]);
});

test("in search, an owner is one, with and without an address beside the name", () => {
  const contacts = [
    { role: "Ledger Owner", system: "ledger", name: "finance engineering (#finance)" },
    { role: "Till Lead", system: "till", name: "Priya Shah, priya@x.example" },
  ];
  const named = contract({ maintainers: ["Priya Shah <priya@x.example>"], contacts });
  const all = catalogue([named]);
  const [till, ledger] = all.systems;
  if (!till || !ledger) throw new Error("The sample has both.");
  ledger.owner = "Finance Engineering, finance@x.example";
  till.contact = "Priya Shah, extension 7";
  expect(contractPage(all, [], document(named)).search.owners).toEqual([
    "Finance Engineering",
    "Priya Shah",
  ]);
  expect(systemView(all, ledger).search.owners).toEqual(["Finance Engineering"]);
  expect(systemView(all, till).search.owners).toEqual(["Priya Shah"]);
  expect(namedPages(all).find(({ path }) => path === "systems/ledger/")?.about).toEqual([
    "Finance Engineering",
  ]);
});
