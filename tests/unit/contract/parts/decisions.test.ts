import { expect, test } from "vitest";
import { readText } from "../read-text.ts";

const record = (situation: string, decision: string) =>
  readText(
    `# ADR 0042: Billing publishes renewals to Invoicing\n\n## ${situation}\n\nInvoicing polls \`GET /renewals\` every hour.\n\n## ${decision}\n\nBilling publishes the event \`renewal.done\`.\n`,
  ).contract;

test.each([
  ["Context", "Decision"],
  ["Context and problem statement", "Decision outcome"],
  ["Kontext", "Entscheidung"],
])("what was before “%s” ends with “%s” is nothing that holds", (situation, decision) => {
  const { overview, flows } = record(situation, decision);
  expect(overview).toBe("Billing publishes the event `renewal.done`.");
  expect(flows[0]).toMatchObject({ endpoints: [], events: [{ name: "renewal.done" }] });
});

test("without a decision the context is that of what holds", () => {
  const { overview, flows } = record("Context", "Remarks");
  expect(overview).toBe("Invoicing polls `GET /renewals` every hour.");
  expect(flows[0]?.endpoints).toMatchObject([{ method: "GET", url: "/renewals" }]);
});
