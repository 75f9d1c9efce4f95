import { describe, expect, test } from "vitest";
import { withFactsBeside } from "../../../../../src/contract/parts/resources/said-beside.ts";
import { newLabel } from "../../../../../src/contract/markdown/labels/label-line.ts";
import { tillLedger } from "../../read-text.ts";

const shared = (below: string) => tillLedger(`## Shared Resources\n\n${below}`).contract.resources;

const [tillWrites, ledgerWrites] = ["Till writes, Ledger reads", "Ledger writes, Till reads"];

describe("the labels behind a resource's own are said of it", () => {
  test("access and purpose", () => {
    expect(
      shared(`- **Topic:** \`sales.v1\`\n- **Purpose:** sales\n- **Access:** ${tillWrites}`),
    ).toMatchObject([
      {
        name: "sales.v1",
        purpose: "sales",
        access: [
          { system: "till", mode: "write" },
          { system: "ledger", mode: "read" },
        ],
      },
    ]);
  });

  test("in a list for each, divided by a rule", () => {
    const list = (name: string, who: string) => `- **Topic:** \`${name}\`\n- **Access:** ${who}`;
    const found = shared(`${list("a.b", tillWrites)}\n\n---\n\n${list("c.d", ledgerWrites)}`);
    expect(found.map(({ permissions }) => permissions)).toEqual([tillWrites, ledgerWrites]);
  });

  test("of several above one label nobody can tell which is meant", () => {
    const found = shared(
      `- **S3 Buckets:** \`sales\`\n- **Queue:** \`closes.v1\`\n- **Permissions:** ${tillWrites}`,
    );
    expect(found.map((resource) => resource.access)).toEqual([[], []]);
  });

  test("what a resource says itself counts", () => {
    const [topic] = shared(
      `- **Queue:** \`sales.v1\` (${ledgerWrites})\n- **Permissions:** ${tillWrites}`,
    );
    expect(topic?.permissions).toBe(ledgerWrites);
  });
});

test("a hundred thousand without a word between them are read at once", () => {
  const labels = Array.from({ length: 100_000 }, (_, line) =>
    newLabel("Queue", "`a`", { line, column: 1 }),
  );
  const found = labels.map(({ place }) => ({ kind: "queue" as const, name: "a", place }));
  expect(withFactsBeside(found, labels)).toEqual(found);
});
