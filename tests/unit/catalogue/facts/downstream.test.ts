import { expect, test } from "vitest";
import { downstreamOf } from "../../../../src/catalogue/facts/downstream.ts";
import { type Catalogue, catalogueSchema } from "../../../../src/catalogue/schema.ts";
import type { Contract } from "../../../../src/contract/model/schema.ts";
import { contract, emptyFlow } from "../views/sample.ts";

/** `a>b` is a flow under a contract of that id. */
function flows(...pairs: string[]): Contract[] {
  return pairs.map((pair) => {
    const [from = "", to = ""] = pair.split(">");
    return contract({
      id: `${from}-${to}`,
      flows: [{ ...emptyFlow, from, to, state: "active" }],
      resources: [],
    });
  });
}

function of(contracts: Contract[], resources: Partial<Catalogue["resources"][number]>[] = []) {
  return catalogueSchema.parse({
    contracts,
    systems: [],
    resources: resources.map((resource) => ({
      id: "table",
      kind: "table",
      name: "table",
      contracts: contracts.map(({ id }) => id),
      ...resource,
    })),
    dataFormats: [],
  });
}

const hops = (catalogue: Catalogue, id: string, furthest?: number) =>
  downstreamOf(catalogue, id, furthest).map(({ system, hops: far }) => [system, far]);

test("takers are one hop away, theirs two, and no further than asked", () => {
  const chain = of(flows("a>b", "b>c", "c>d", "d>e"));
  expect(hops(chain, "a")).toEqual([
    ["b", 1],
    ["c", 2],
    ["d", 3],
  ]);
  expect(hops(chain, "a", 1)).toEqual([["b", 1]]);
  expect(hops(chain, "e")).toEqual([]);
});

test("a circle ends, and nobody is behind itself", () => {
  const circle = of(flows("a>b", "b>c", "c>a", "b>b"));
  expect(hops(circle, "a")).toEqual([
    ["b", 1],
    ["c", 2],
  ]);
});

test("the shortest way counts, and every dependence on that way is told", () => {
  const diamond = of(flows("a>b", "a>c", "b>d", "c>d", "a>d"));
  const far = of(flows("a>b", "a>c", "b>d", "c>d"));
  expect(hops(diamond, "a")).toContainEqual(["d", 1]);
  expect(downstreamOf(far, "a").at(-1)).toEqual({
    system: "d",
    hops: 2,
    because: [
      { from: "b", contract: "b-d" },
      { from: "c", contract: "c-d" },
    ],
  });
});

test("readers of what a system writes are behind it, too", () => {
  const shared = of(flows("b>c"), [{ writers: ["a", "b"], readers: ["b"] }]);
  expect(downstreamOf(shared, "a")).toEqual([
    { system: "b", hops: 1, because: [{ from: "a", resource: "table" }] },
    { system: "c", hops: 2, because: [{ from: "b", contract: "b-c" }] },
  ]);
});

test("what is planned or retired is missed by nobody", () => {
  const [planned, retired] = flows("a>b", "a>c");
  if (!planned || !retired) throw new Error("Both are there.");
  const flow = planned.flows.map((each) => ({ ...each, state: "planned" as const }));
  const idle = of([
    { ...planned, flows: flow },
    { ...retired, status: "retired" },
  ]);
  expect(hops(idle, "a")).toEqual([]);
});

test("nobody misses what only a retired contract shared", () => {
  const shared = (status: Contract["status"]) =>
    of([contract({ id: "a-b", status, flows: [] })], [{ writers: ["a"], readers: ["b"] }]);
  expect(hops(shared("active"), "a")).toEqual([["b", 1]]);
  expect(hops(shared("retired"), "a")).toEqual([]);
});
