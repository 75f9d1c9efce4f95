import { expect, test } from "vitest";
import { endpointName } from "../../../../../src/catalogue/views/parts/carriers.ts";
import { lanesOf } from "../../../../../src/catalogue/views/parts/lanes.ts";
import { contractLink } from "../../../../../src/catalogue/views/parts/parties.ts";
import type { Flow } from "../../../../../src/contract/model/schema.ts";
import { contract, emptyFlow, orders } from "../sample.ts";

test("a lane tells in a few words what the flow says at length", () => {
  const [lane] = lanesOf(contract());
  expect(lane).toMatchObject({
    hue: "a",
    anchor: "a-to-b",
    errorAnchor: "a-to-b-error-handling",
    summary: ["JSON over REST", "near real-time", "push"],
    carriers: ["`POST /v2/journal`"],
    fallback: "Nightly CSV.",
  });
});

test("between two systems an unstated direction is one that nobody described", () => {
  const [, back] = lanesOf(contract());
  expect(back).toMatchObject({
    hue: "b",
    state: "none",
    isUntold: true,
    from: { id: "ledger" },
    anchor: undefined,
  });
});

test("a lane knows silence from a denial", () => {
  const back = (flow: Partial<Flow>) =>
    lanesOf(
      contract({ flows: [{ ...emptyFlow, from: "ledger", to: "till", state: "none", ...flow }] }),
    )[1]?.isUntold;
  expect(back({ described: false })).toBe(true);
  expect(back({})).toBeUndefined();
});

test("that nothing flows is said once", () => {
  const purposeOf = (purpose: string) =>
    lanesOf(
      contract({ flows: [{ ...emptyFlow, from: "ledger", to: "till", state: "none", purpose }] }),
    )[1]?.purpose;
  expect(purposeOf("Nothing flows this way.")).toBeUndefined();
  expect(purposeOf("Nothing flows this way before 2027.")).toBe(
    "Nothing flows this way before 2027.",
  );
});

test("lane A comes first, whatever the order of the document", () => {
  expect(lanesOf(orders).map(({ hue, state }) => [hue, state])).toEqual([
    ["a", "none"],
    ["b", "planned"],
  ]);
});

test("three systems have the lanes they state and no others", () => {
  const three = contract({
    systems: [...contract().systems, { id: "bank", name: "Bank", role: "other" }],
    flows: [{ ...emptyFlow, from: "bank", to: "till", state: "active" }],
  });
  expect(lanesOf(three).map(({ hue }) => hue)).toEqual(["other"]);
});

test("a link to a contract knows which way things flow", () => {
  expect(contractLink(contract()).way).toBe("forward");
  expect(contractLink(orders).way).toBe("back");
  expect(contractLink(contract({ flows: [] })).way).toBe("both");
});

test.each([
  [{ method: "GET", url: "https://x.example/v2/days/{shop}" }, "GET /v2/days/{shop}"],
  [{ url: "/v2/days" }, "/v2/days"],
  [{ url: "https://x.example" }, "https://x.example"],
])("the name of %j is %j", (endpoint, expected) => expect(endpointName(endpoint)).toBe(expected));
