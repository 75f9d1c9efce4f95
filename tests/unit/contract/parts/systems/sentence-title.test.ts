import { expect, test } from "vitest";
import { readText } from "../../read-text.ts";

const systems = (text: string) =>
  readText(text, { file: "feed.md" }).contract.systems.map(({ name }) => name);
const body = "\n\nNightly.\n\n## Data Flow\n\n- **Format:** CSV\n";

test.each([
  ["Loyalty sends point balances to CRM", "loyalty", "crm"],
  ["How Billing pulls usage from Metering", "metering", "billing"],
  ["Orders are pushed from Shop to ERP", "shop", "erp"],
  ["What Loyalty sends to CRM", "loyalty", "crm"],
  ["The Shop exports orders to the ERP every night", "shop", "erp"],
  ["Order Desk forwards cancelled orders to SAP S/4HANA via SFTP", "order-desk", "sap-s-4hana"],
  ["Nightly export of products from PIM to Shop", "pim", "shop"],
  ["Sending statements from Core Banking to Archive", "core-banking", "archive"],
  ["CRM receives point balances from Loyalty.", "loyalty", "crm"],
  ["Data Contract: Loyalty sends point balances to CRM", "loyalty", "crm"],
  ["ADR 0042: Loyalty publishes point balances to CRM over Kafka", "loyalty", "crm"],
  ["RFC-7 – Loyalty sends point balances to CRM", "loyalty", "crm"],
  ["Loyalty envía saldos de puntos a CRM", "loyalty", "crm"],
  ["CRM recibe saldos de puntos de Loyalty", "loyalty", "crm"],
])("“%s” tells who gives and who takes", (title, from, to) => {
  const { contract, problems } = readText(`# ${title}${body}`, { file: "feed.md" });
  expect(contract.flows.filter(({ state }) => state === "active")).toMatchObject([
    { from, to, format: "CSV" },
  ]);
  expect(contract.systems).toHaveLength(2);
  expect(problems.map(({ rule }) => rule)).toEqual(["direction-missing"]);
});

test.each([
  ["Loyalty Sends Point Balances To CRM", ["Loyalty", "CRM"]],
  ["Loyalty sendet Punktestände an das CRM", ["Loyalty", "CRM"]],
  ["CRM erhält Punktestände von Loyalty", ["CRM", "Loyalty"]],
  ["Punktestände werden von Loyalty an CRM übertragen", ["Loyalty", "CRM"]],
  ["Loyalty 向 CRM 推送积分余额", ["Loyalty", "CRM"]],
  ["Loyalty 将积分余额推送到 CRM", ["Loyalty", "CRM"]],
  ["CRM 从 Loyalty 拉取积分余额", ["CRM", "Loyalty"]],
  ["积分余额从 Loyalty 推送到 CRM", ["Loyalty", "CRM"]],
  ["Points from Loyalty to CRM", []],
])("“%s” names them where the text does so as well", (title, expected) => {
  expect(systems(`# ${title}\n\nNightly.\n`)).toEqual([]);
  expect(systems(`# ${title}\n\nLoyalty writes a file; CRM loads it.\n`)).toEqual(expected);
});

test("several takers are several systems", () => {
  const { contract } = readText(
    "# MDM sends master data to CRM, Shop and Warehouse\n\n## Data Flow\n\n- **Format:** CSV\n",
  );
  expect(contract.flows).toMatchObject(
    ["crm", "shop", "warehouse"].map((to) => ({ from: "mdm", to, state: "active", format: "CSV" })),
  );
});

test("two takers joined by “and” may be one", () => {
  const title = "# MDM sends master data to Sales and Marketing\n\n";
  expect(systems(`${title}Nightly.`)).toEqual([]);
  expect(systems(`${title}MDM fills Marketing after Sales.`)).toEqual([
    "MDM",
    "Sales",
    "Marketing",
  ]);
});

test.each([
  "How to send invoices to Customers",
  "Marketing sends mails to customers",
  "Order exports to ERP",
  "Sales reports by mail from Shop",
  "Product feeds for dealers to Portal",
  "Migration from Jenkins to GitLab",
  "Upgrade from Oracle 12 to Oracle 19",
  "ADR 0007: Upgrade from Oracle 12 to Oracle 19",
  "ADR 0007: Loyalty sends no balances to CRM",
  "Loyalty never sends balances to CRM",
  "Loyalty sends no balances to CRM",
  "Who sends what to CRM",
  "Which systems send data to CRM",
  "Team Lead Reports To CTO",
  "Loyalty balances",
])("“%s” names no two systems", (title) => {
  expect(systems(`# ${title}${body}`)).toEqual([]);
});

test("“we” in a sentence is no system, and is told as such", () => {
  const { contract, problems } = readText("# We send orders to ERP\n\nNightly.\n");
  expect(contract.systems).toEqual([]);
  expect(problems[0]?.message).toContain("“We” in the title is no system's name");
});

test("a heading that is such a sentence is a direction's", () => {
  const { contract } = readText(
    "# Till ↔ Ledger\n\n## Till sends sales to Ledger\n\n- **Format:** CSV\n\n## Till pulls rates from Ledger\n\n- **Format:** JSON\n",
  );
  expect(contract.flows).toMatchObject([
    { from: "till", to: "ledger", format: "CSV" },
    { from: "ledger", to: "till", format: "JSON" },
  ]);
});

test("a sentence that nothing confirms is told with the title to write", () => {
  const { problems } = readText("# Loyalty Sends Point Balances To CRM\n\nNightly.\n");
  expect(problems[0]).toMatchObject({
    rule: "no-two-systems",
    hint: expect.stringContaining("`# Integration Contract: Loyalty ↔ CRM`"),
  });
});
