import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flow = (said: string) => tillLedger(`## Till → Ledger\n\n${said}\n`).contract.flows[0];

describe("what stands behind the label of a part is read as below its heading", () => {
  test.each([
    "**Data flow:** JSON over REST, hourly",
    "**Data flow** – JSON over REST, hourly",
    "**Data flow**: JSON over REST, hourly",
    "- **Data flow** — JSON over REST, hourly",
    "**Datenfluss** – JSON over REST, hourly",
    "**Purpose** – sales\n**Data flow** – JSON over REST,\nhourly\n**Errors** – none so far",
    "- **Purpose:** sales\n- **Data flow:** JSON over REST, hourly\n- **Fallback:** a file",
  ])("%s", (said) => {
    expect(flow(said)).toMatchObject({ format: "JSON over REST", frequency: "hourly" });
  });

  test("beside which each label keeps its own value", () => {
    const said =
      "**Purpose** – sales\n**Error handling** – If Ledger is down, sales wait\nfor a day\n**Fallback** – a file";
    expect(flow(said)).toMatchObject({
      purpose: "sales",
      errorHandling: { unavailable: "sales wait for a day", fallback: "a file" },
    });
  });

  test("and a sentence as one below it", () => {
    expect(flow("**Purpose** – sales\n**Data flow** – Till sends CSV every night")).toMatchObject({
      purpose: "sales",
      format: "CSV",
      frequency: "every night",
    });
    expect(flow("**Data flow:** Nothing is sent today")?.state).toBe("none");
  });

  test("and the queue it goes over is shared", () => {
    const { resources } = tillLedger(
      "## Till → Ledger\n\n**Data flow** – JSON via RabbitMQ exchange `shop.orders`, on every order",
    ).contract;
    expect(resources).toMatchObject([
      {
        kind: "queue",
        name: "shop.orders",
        access: [
          { system: "till", mode: "write" },
          { system: "ledger", mode: "read" },
        ],
      },
    ]);
  });
});

test.each([
  "The **data flow** – JSON over REST, hourly – is another's",
  "**Data flows** are – as JSON over REST, hourly – another's",
])("“%s” is no label of a part", (said) => {
  expect(flow(said)?.purpose).toBe(said);
});

test("what is still to be filled in behind such a label tells nothing", () => {
  expect(flow("**Data flow:** [how and how often]")).not.toHaveProperty("format");
});

test("in a section of another topic such a label is the topic's own", () => {
  const { flows } = tillLedger(
    "## Till → Ledger\n\nSales are sent.\n\n### Testing\n\n**Data flow:** CSV, hourly",
  ).contract;
  expect(flows[0]).not.toHaveProperty("frequency");
});
