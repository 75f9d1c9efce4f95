import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const read = (sections: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n### Events\n\n${sections}`);
const events = (sections: string) => read(sections).contract.flows[0]?.events;

describe("a heading is an event", () => {
  test.each([
    ["#### `placed`", "placed"],
    ["#### sale.done", "sale.done"],
    ["#### 1. sale/done", "sale/done"],
    ["#### sale-done", "sale-done"],
  ])("%s", (heading, name) => {
    expect(events(`${heading}\n\nSomebody paid.\n\n\`\`\`json\n{}\n\`\`\``)).toEqual([
      { name, description: "Somebody paid." },
    ]);
  });
});

describe("a heading is none", () => {
  test.each([
    "#### Retention",
    "#### Re-delivery",
    "#### RabbitMQ",
    "#### How `sale.done` is sent",
    "#### sale.done (retired)",
    "#### sale.done\n\n- **Status:** planned",
    "#### sale.done\n\n- **Consumer:** Till",
    "#### sale.done\n\n- **Direction:** Ledger → Till",
  ])("%s", (heading) => {
    expect(events(heading)).toEqual([]);
  });
});

describe("a direction that only events tell of", () => {
  const flowOf = (below: string) =>
    tillLedger(
      `## Events\n\n### visit.planned\n\n- **Producer:** Till\n- **Consumer:** Ledger\n${below}`,
    ).contract.flows[0];

  test("is there whatever the event is called, and has no purpose", () => {
    const flow = flowOf("- **Purpose:** somebody will come\n");
    expect(flow).toMatchObject({
      state: "active",
      events: [{ name: "visit.planned", description: "somebody will come" }],
    });
    expect(flow).not.toHaveProperty("purpose");
  });

  test("is planned where the event is", () => {
    expect(flowOf("- **Format:** CSV\n- **Status:** planned for 2027\n")).toMatchObject({
      state: "planned",
      events: [{ name: "visit.planned" }],
    });
  });
});

test("an event whose facts contradict where it stands is told", () => {
  const { problems } = read("#### sale.done\n\n- **Producer:** Ledger\n- **Consumer:** Till");
  expect(problems).toContainEqual(
    expect.objectContaining({
      rule: "system-ambiguous",
      place: { line: 9, column: 1 },
      message: expect.stringContaining("“sale.done” is drawn from Till to Ledger"),
    }),
  );
});
