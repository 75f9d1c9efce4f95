import { expect, test } from "vitest";
import { downstreamView } from "../../../../../src/catalogue/views/system/downstream-view.ts";
import { type Catalogue, catalogueSchema } from "../../../../../src/catalogue/schema.ts";
import { contract, emptyFlow } from "../sample.ts";

/** A catalogue in which the hub gives to as many systems as told, and each of them to one more. */
function star(points: number): Catalogue {
  const flow = (from: string, to: string) =>
    contract({
      id: `${from}-${to}`,
      flows: [{ ...emptyFlow, from, to, state: "active" }],
      resources: [],
    });
  const numbers = Array.from({ length: points }, (_, index) => index + 1);
  const ids = ["hub", ...numbers.flatMap((number) => [`near-${number}`, `far-${number}`])];
  return catalogueSchema.parse({
    contracts: numbers.flatMap((number) => [
      flow("hub", `near-${number}`),
      flow(`near-${number}`, `far-${number}`),
    ]),
    systems: ids.map((id) => ({
      id,
      name: id,
      aliases: [],
      external: false,
      links: {},
      contracts: [],
      reads: [],
      writes: [],
    })),
    resources: [],
    dataFormats: [],
  });
}

function viewOf(all: Catalogue) {
  const hub = all.systems.find(({ id }) => id === "hub");
  if (!hub) throw new Error("A star has a hub.");
  return downstreamView(all, hub).map(({ systems, names, more }) => [
    systems.length,
    names.length,
    more,
  ]);
}

test("few systems are explained", () => {
  expect(viewOf(star(3))).toEqual([
    [3, 0, 0],
    [3, 0, 0],
  ]);
});

test("a hop with which they become too many is named", () => {
  expect(viewOf(star(20))).toEqual([
    [20, 0, 0],
    [0, 20, 0],
  ]);
});

test("of a hop with too many names the rest is counted", () => {
  expect(viewOf(star(75))).toEqual([
    [0, 60, 15],
    [0, 60, 15],
  ]);
});
