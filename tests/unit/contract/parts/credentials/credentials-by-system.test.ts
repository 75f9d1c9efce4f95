import { expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const table = (system: string, account: string) =>
  `## Authentication\n\n| ${system} | ${account} | Stored in |\n|--|--|--|\n| Till | svc-till | Vault |\n`;
const flows = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDays closed.\n\n";
const inColumn = (column: string) =>
  `## Authentication\n\n| Direction | ${column} |\n|--|--|\n| Till → Ledger | Vault |\n`;
const locations = (text: string) =>
  tillLedger(text).contract.flows.map((flow) => flow.authentication?.credentialsLocation);

test.each([
  ["System", "Account"],
  ["Client", "Service account"],
  ["Anwendung", "Dienstkonto"],
  ["Sistema", "Cuenta"],
  ["系统", "账号"],
])("below “%s” and “%s”", (system, account) => {
  expect(locations(flows + table(system, account))).toEqual(["Vault", undefined]);
});

test.each([
  ["Called system", "Account"],
  ["System", "Kind"],
])(
  "not below “%s” and “%s”, which don't say that the account is the system's own",
  (...headers) => {
    expect(locations(flows + table(...headers))).toEqual([undefined, undefined]);
  },
);

test("not for a direction in which nothing flows", () => {
  expect(locations(`## Ledger → Till\n\nDays closed.\n\n${table("System", "Account")}`)).toEqual([
    undefined,
    undefined,
  ]);
});

test("not where it can be either of two directions", () => {
  const text = `# Integration Contract: Till → Ledger, Crm and Shop\n\n## Till → Ledger\n\nPrices.\n\n## Till → Crm\n\nSales.\n\n${table("System", "Account")}`;
  const found = readText(text).contract.flows.map((flow) => flow.authentication);
  expect(found).toEqual([undefined, undefined]);
});

test("not where it has two accounts", () => {
  const text = `${flows}${table("System", "Account")}| Till | svc-audit | A drawer |\n`;
  expect(locations(text)).toEqual([undefined, undefined]);
});

test.each([
  ["Secret", "Used by", "Where", "Rotation"],
  ["Credential", "Used by", "Stored in", "Rotation"],
  ["Geheimnis", "Verwendet von", "Ablageort", "Rotation"],
])("a secret is its user's: %s", (...headers) => {
  const text = `${flows}## Credentials\n\n| ${headers.join(" | ")} |\n|--|--|--|--|\n| OAuth2 client \`till\` | Till | Vault | every 90 days |\n| \`PRICE_KEY\` | Ledger | a drawer | yearly |`;
  const found = tillLedger(text).contract.flows.map((flow) => flow.authentication);
  expect(found).toEqual([
    {
      method: "OAuth2 client `till`",
      credentialsLocation: "Vault",
      rotationPolicy: "every 90 days",
    },
    { credentialsLocation: "a drawer", rotationPolicy: "yearly" },
  ]);
});

test("not where several use it", () => {
  const text = `${flows}## Credentials\n\n| Secret | Used by | Stored in |\n|--|--|--|\n| API key | Till, Ledger | Vault |`;
  expect(locations(text)).toEqual([undefined, undefined]);
});

test.each([
  "Where",
  "Wo",
  "Stored where",
  "Kept where",
  "Wo hinterlegt",
  "Dónde se guarda",
  "存放位置",
])("below “%s” beside the direction", (column) =>
  expect(locations(flows + inColumn(column))).toEqual(["Vault", undefined]),
);

test.each([
  ["System", "Method", "Stored in", "Rotation"],
  ["System", "Method", "Where", "Rotation"],
  ["Client", "Authentication", "Kept in", "Rotated"],
  ["System", "Verfahren", "Wo hinterlegt", "Rotation"],
])("where both systems keep theirs, each row is its system's: %s", (...headers) => {
  const head = `## Authentication\n\n| ${headers.join(" | ")} |\n|--|--|--|--|\n`;
  const rows =
    "| Ledger | OAuth2 | a drawer | yearly |\n| Till | API key | Vault | every 90 days |\n";
  const found = tillLedger(flows + head + rows).contract.flows.map((flow) => flow.authentication);
  expect(found).toEqual([
    { method: "API key", credentialsLocation: "Vault", rotationPolicy: "every 90 days" },
    { method: "OAuth2", credentialsLocation: "a drawer", rotationPolicy: "yearly" },
  ]);
});

const method = (head: string, ...rows: string[]) =>
  tillLedger(
    `${flows}## Authentication\n\n${head}\n|--|--|--|\n${rows.join("\n")}`,
  ).contract.flows.map((flow) => flow.authentication?.method);

test.each([
  ["one system alone", "| System | Method | Stored in |", "| Till | API key | Vault |"],
  [
    "nothing that is kept",
    "| System | Method | Port |",
    "| Till | API key | 1 |",
    "| Ledger | mTLS | 2 |",
  ],
  [
    "a third",
    "| System | Method | Stored in |",
    "| Till | API key | a |",
    "| Ledger | mTLS | b |",
    "| Crm | mTLS | c |",
  ],
  [
    "one of them twice",
    "| System | Method | Stored in |",
    "| Till | API key | a |",
    "| Till | mTLS | b |",
  ],
  [
    "called systems",
    "| Called system | Method | Stored in |",
    "| Till | API key | a |",
    "| Ledger | mTLS | b |",
  ],
])("not with %s", (_what, head, ...rows) => {
  expect(method(head, ...rows)).toEqual([undefined, undefined]);
});

test("a header carries a key and keeps none", () => {
  const rows =
    "| Direction | Method | Where |\n|--|--|--|\n| Till → Ledger | API key | In a header |";
  expect(locations(`${flows}## Authentication\n\n${rows}`)).toEqual([undefined, undefined]);
});
