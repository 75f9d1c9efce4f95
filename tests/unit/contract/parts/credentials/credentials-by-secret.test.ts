import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const flows = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDays closed.\n\n";
const withMethods =
  "## Till → Ledger\n\n- **Authentication:** API key\n- **Format:** JSON\n\n## Ledger → Till\n\n- **Authentication:** HMAC signature\n- **Format:** JSON\n\n";
const table = (head: string, ...rows: string[]) =>
  `## Credentials\n\n${head}\n${head.replace(/[^|]+/gu, "--")}\n${rows.join("\n")}\n`;
const head = "| Secret | Vault path | Rotation |";
const key = "| API key | `kv/key` | every 90 days |";
const hook = "| Webhook HMAC secret | `kv/hook` | yearly |";
const told = (text: string) =>
  tillLedger(text).contract.flows.map(({ authentication }) => authentication);

test("a direction that tells how one signs in has the one secret of that kind", () => {
  expect(told(withMethods + table(head, key, hook))).toEqual([
    { method: "API key", credentialsLocation: "`kv/key`", rotationPolicy: "every 90 days" },
    { method: "HMAC signature", credentialsLocation: "`kv/hook`", rotationPolicy: "yearly" },
  ]);
});

test("without, all of them are told, each by its name", () => {
  const both = {
    credentialsLocation: "API key: `kv/key`; Webhook HMAC secret: `kv/hook`",
    rotationPolicy: "API key: every 90 days; Webhook HMAC secret: yearly",
  };
  expect(told(flows + table(head, key, hook))).toEqual([both, both]);
});

test("what is alike for all is told once", () => {
  const rows = ["| `A_KEY` | `kv/a` | yearly |", "| `B_KEY` | `kv/b` | yearly |"];
  const [there] = told(flows + table(head, ...rows));
  expect(there?.rotationPolicy).toBe("yearly");
});

test("of a single secret its kind tells how one signs in", () => {
  const [there] = readText(`# Till → Ledger\n\n## Data Flow\n\nSales.\n\n${table(head, key)}`)
    .contract.flows;
  expect(there?.authentication).toEqual({
    method: "API key",
    credentialsLocation: "`kv/key`",
    rotationPolicy: "every 90 days",
  });
});

test.each([
  ["| Credential | Where | Rotation |", "Where"],
  ["| Zugangsdaten | Ablageort | Wechsel |", "Ablageort"],
  ["| Credencial | Ruta | Rotación |", "Ruta"],
  ["| 密钥 | 存放位置 | 轮换 |", "存放位置"],
])("below %s", (words) => {
  expect(told(flows + table(words, key))[1]).toMatchObject({
    credentialsLocation: "`kv/key`",
    rotationPolicy: "every 90 days",
  });
});

test.each([
  "| API key (old) | `kv/old` | yearly |",
  "| Former API key | `kv/old` | yearly |",
  "| API key v1, retired in 2024 | `kv/old` | yearly |",
  "| API key | `kv/next` | planned |",
  "| API key from 2027 on | `kv/next` | yearly |",
])("what nobody signs in with today is left out: %s", (row) => {
  const [there] = told(flows + table(head, row, hook));
  expect(there).toEqual({
    method: "Webhook HMAC secret",
    credentialsLocation: "`kv/hook`",
    rotationPolicy: "yearly",
  });
});

test("and what its status tells to be so", () => {
  const words = "| Secret | Vault path | Status |";
  const rows = ["| API key 1 | `kv/1` | deprecated |", "| API key 2 | `kv/2` | active |"];
  const [there] = told(flows + table(words, ...rows));
  expect(there?.credentialsLocation).toBe("`kv/2`");
});

test.each([
  ["OAuth 2.0", "OAuth2 client secret"],
  ["API keys", "API-key"],
  ["mTLS", "Client certificate"],
])("%s and %s are of one kind", (method, name) => {
  const row = `| ${name} | \`kv/key\` | yearly |`;
  const [there] = told(withMethods.replace("API key", method) + table(head, row, hook));
  expect(there).toMatchObject({ credentialsLocation: "`kv/key`", rotationPolicy: "yearly" });
});

test("a direction's own facts come first", () => {
  const [there] = told(
    `${flows}${table(head, key)}\n### Till → Ledger\n\n- **Credentials Location:** a drawer\n- **Method:** API key\n`,
  );
  expect(there).toMatchObject({ credentialsLocation: "a drawer", rotationPolicy: "every 90 days" });
});

describe("nothing is told", () => {
  test.each([
    ["of a direction that signs in otherwise", withMethods + table(head, "| PGP | `kv/p` | - |")],
    [
      "of several secrets of one kind",
      withMethods +
        table(head, key, "| API key (batch) | `kv/batch` | - |", hook.replace("HMAC", "")),
    ],
    [
      "of a table of who uses them",
      flows + table("| Secret | Used by | Where |", "| a | Ops | b |"),
    ],
    ["of what is still to be filled", flows + table(head, "| API key | TBD | TODO |")],
    ["of a header that carries them", flows + table("| Key | Where |", "| token | In a header |")],
    [
      "of somebody else's, with which one signs in otherwise",
      `## Till → Ledger\n\n- **Authentication:** OAuth 2.0\n\n${table(head, "| Stripe API key | `kv/stripe` | yearly |")}`,
    ],
    ["of a message's keys", flows + table("| Key | Path | Meaning |", "| day | `$.day` | when |")],
    [
      "of what an address is filled with",
      flows + table("| Token | Location | Meaning |", "| `{store}` | URL path | its number |"),
    ],
    ["of fields", flows + table("| Key | Type | Default |", "| limit | int | 5 |")],
  ])("%s", (_, text) => {
    for (const each of told(text)) {
      expect(each?.credentialsLocation).toBeUndefined();
      expect(each?.rotationPolicy).toBeUndefined();
    }
  });

  test("outside the sections on credentials", () => {
    expect(told(flows + table(head, key).replace("Credentials", "Glossary"))).toEqual([
      undefined,
      undefined,
    ]);
  });

  test("of a direction in which nothing flows", () => {
    expect(told(`## Till → Ledger\n\nSales.\n\n${table(head, key, hook)}`)[1]).toBeUndefined();
  });
});
