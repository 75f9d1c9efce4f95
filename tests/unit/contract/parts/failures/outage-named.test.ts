import { describe, expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const handling = (lines: string, title = "Shop ↔ ERP") =>
  readText(
    `# Integration Contract: ${title}\n\n## Shop → ERP\n\nOrders.\n\n${lines}\n\n## ERP → Shop\n\nPrices.\n`,
  ).contract.flows.find(({ from }) => from === "shop")?.errorHandling;

const named = [
  "Unavailability of ERP",
  "Unavailability of the ERP system",
  "ERP unavailability",
  "ERP unavailable",
  "ERP not reachable",
  "ERP outage",
  "ERP is down",
  "ERP down?",
  "Outage of ERP",
  "Failure of ERP",
  "During an outage of ERP",
  "During ERP downtime",
  "In the event of an ERP outage",
  "Behaviour during ERP outage",
  "When ERP is unreachable",
  "If ERP can't be reached",
  "If ERP isn’t available",
  "Ausfall von ERP",
  "ERP-Ausfall",
  "Bei Ausfall des ERP",
  "Nichtverfügbarkeit von ERP",
  "Störung des ERP",
  "Caída del ERP",
  "En caso de caída de ERP",
  "Indisponibilidad de ERP",
  "Si ERP está caído",
];

describe("a label names an outage of the system at the direction's end", () => {
  test.each(named)("right below the direction: %s", (name) => {
    expect(handling(`**${name}:** orders wait.`)).toEqual({ unavailable: "orders wait." });
  });

  test.each(named)("below its error handling: %s", (name) => {
    const lines = `### Error Handling\n\n- **${name}:** orders wait.`;
    expect(handling(lines)).toEqual({ unavailable: "orders wait." });
  });

  test("or as a heading there, or a row", () => {
    const told = { unavailable: "Orders wait." };
    expect(handling("### Error Handling\n\n#### Outage of ERP\n\nOrders wait.")).toEqual(told);
    const rows = "| Failure | Behaviour |\n|--|--|\n| Unavailability of ERP | Orders wait. |";
    expect(handling(`### Error Handling\n\n${rows}`)).toEqual(told);
  });
});

test("of the giver, too", () => {
  expect(handling("**Outage of Shop:** no orders.")).toEqual({ giverUnavailable: "no orders." });
});

test.each([
  "Unavailability",
  "Unavailability of the printer",
  "Outage of Shop or ERP",
  "ERP export outage",
  "Outage of the ERP export",
  "ERP import unavailable",
  "Failure of ERP validation",
  "Planned ERP downtime",
  "ERP downtime",
  "Downtime of ERP",
  "ERP availability",
  "ERP time-out",
  "Last outage of ERP",
  "ERP out",
  "Impact of an outage of ERP",
])("another label right below it doesn't: %s", (name) => {
  expect(handling(`**${name}:** 30 s`)).toBeUndefined();
});

test.each(["ERP time-out", "ERP downtime", "Failure of ERP validation"])(
  "nor below its error handling: %s",
  (name) => {
    expect(handling(`### Error Handling\n\n- **${name}:** 30 s`)).toBeUndefined();
  },
);

test("nor what is said of it among other matters", () => {
  expect(handling("### Testing\n\n- **Outage of ERP:** expect a 503")).toBeUndefined();
});

test("a payment's failure is none of the system Payment", () => {
  const read = (name: string) =>
    readText(
      `# Integration Contract: Shop → Payment\n\n## Shop → Payment\n\n### Error Handling\n\n- **${name}:** the order is dropped`,
    ).contract.flows[0]?.errorHandling;
  expect(read("Payment failure")).toBeUndefined();
  expect(read("Failure of payment")).toBeUndefined();
});

test("a system's own name is no outage", () => {
  const read = readText(
    "# Integration Contract: Board ↔ Outage Board\n\n## Board → Outage Board\n\n### Error Handling\n\n- **Outage Board:** is read by all",
  ).contract.flows[0]?.errorHandling;
  expect(read).toBeUndefined();
});

test.each([
  ["- ERP down? Orders wait.", { unavailable: "Orders wait." }],
  ["- ERP offline? Orders wait.\n- Duplicates: ERP drops them.", { unavailable: "Orders wait." }],
  ["- Broker down? Orders wait.", undefined],
])("an item may ask for it: %s", (item, told) => {
  expect(handling(item)).toEqual(told);
});
