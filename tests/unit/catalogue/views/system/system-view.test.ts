import { expect, test } from "vitest";
import { systemRow } from "../../../../../src/catalogue/views/system/system-row.ts";
import { systemView } from "../../../../../src/catalogue/views/system/system-view.ts";
import type { Flow } from "../../../../../src/contract/model/schema.ts";
import { catalogue, contract } from "../sample.ts";

const all = catalogue();
const [till, ledger] = all.systems;
if (!till || !ledger) throw new Error("The sample has both.");

test("a system gives, takes, and touches resources", () => {
  const view = systemView(all, ledger);
  expect(view.gives).toEqual([]);
  expect(view.takes.map(({ other }) => other.name)).toEqual(["Till"]);
  expect(view.writes).toEqual([{ id: "journal", name: "dw.journal", kind: "Table" }]);
});

test("if it is down, whoever gives to it has a stated answer", () => {
  expect(systemView(all, ledger).ifDown.map(({ lane }) => lane.unavailable)).toEqual([
    "Batches queue.",
  ]);
});

test("if it is down, whoever takes from it has an answer where the contract names it", () => {
  const given = { ...contract().flows[0], errorHandling: { giverUnavailable: "No takings." } };
  const view = systemView(catalogue([contract({ flows: [given as Flow] })]), till);
  expect(view.ifDown).toMatchObject([{ other: { name: "Ledger" }, happens: "No takings." }]);
});

test("a neighbour of whom one contract says what happens has no second row that says nothing", () => {
  const [silent] = contract().flows;
  const nothing = contract({ id: "b", flows: [{ ...silent, errorHandling: {} } as Flow] });
  const both = { ...ledger, contracts: ["retail/till-ledger", "b"] };
  const ifDown = systemView(catalogue([contract(), nothing]), both).ifDown;
  expect(ifDown.map(({ happens }) => happens)).toEqual(["Batches queue."]);
  const alone = { ...ledger, contracts: ["b"] };
  expect(systemView(catalogue([nothing]), alone).ifDown).toHaveLength(1);
});

test("it says whether any endpoint has its own authentication", () => {
  expect(systemView(all, ledger).endpointsSayHow).toBe(false);
  const [flow] = contract().flows;
  const endpoints = [{ url: "/v1", authentication: "mTLS" }];
  const told = catalogue([contract({ flows: [{ ...flow, endpoints } as Flow] })]);
  expect(systemView(told, ledger).endpointsSayHow).toBe(true);
});

test("a planned flow is given", () => {
  const view = systemView(all, till);
  expect(view.gives.map(({ lane }) => lane.state)).toEqual(["active", "planned"]);
});

test("shortcuts lead only to what is there", () => {
  expect(systemView(all, ledger).jumps.map(({ anchor }) => anchor)).toEqual([
    "if-down",
    "downstream",
    "resources",
    "credentials",
    "endpoints",
  ]);
  expect(systemView(catalogue([]), ledger).jumps.map(({ anchor }) => anchor)).toEqual([
    "if-down",
    "downstream",
    "resources",
  ]);
});

test("a row counts the systems at the other end, planned flows aside", () => {
  expect(systemRow(all, till)).toMatchObject({ contracts: 2, gives: 1, takes: 0 });
});

test("what its page shows grows with the endpoints of a flow, and not with their square", () => {
  const endpoints = Array.from({ length: 2000 }, (_, n) => ({ method: "POST", url: `/v1/x${n}` }));
  const flows = [{ ...contract().flows[0], endpoints } as Flow];
  const view = systemView(catalogue([contract({ flows })]), ledger);
  expect(view.endpoints).toHaveLength(2000);
  expect(JSON.stringify(view).length).toBeLessThan(2000 * 400);
});
