import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const flows = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDays closed.\n\n";
const methods = (words: string, before = flows) =>
  tillLedger(`${before}## Authentication\n\n${words}`).contract.flows.map(
    (flow) => flow.authentication?.method,
  );

test.each([
  ["Till authenticates with an API key.", "Ledger uses mTLS."],
  ["Die Till meldet sich mit einem API-Schlüssel an.", "Ledger verwendet mTLS."],
  ["Till se autentica con OAuth.", "El Ledger usa mTLS."],
  ["Till 使用 API 密钥。", "Ledger 使用 mTLS。"],
])("%s %s", (till, ledger) => {
  expect(methods(`- ${till}\n- ${ledger}`)).toEqual([till, ledger]);
  expect(methods(`${till} ${ledger}`)).toEqual([till, ledger]);
});

test.each([
  [
    "Till signs with an HMAC key kept in Vault.",
    "Ledger writes to the bucket with the role `ledger-writer`.",
  ],
  [
    "Till signs every call to Ledger with an HMAC key.",
    "Ledger uploads to Till's bucket under its IAM role `ledger-writer`.",
  ],
  ["Till signiert jeden Aufruf mit HMAC.", "Ledger schreibt in die Ablage mit einem Dienstkonto."],
  ["Till firma con HMAC.", "Ledger escribe en el bucket con una cuenta de servicio."],
])("who gives shows what it has: %s %s", (till, ledger) => {
  expect(methods(`${till} ${ledger}`)).toEqual([till, ledger]);
});

test("where a key is kept is told of the system that has it", () => {
  const { flows: read } = tillLedger(
    `${flows}## Security\n\nTill signs with an HMAC key kept in Vault, rotated every 90 days. Ledger writes to the bucket with the role \`ledger-writer\`.`,
  ).contract;
  expect(read[0]?.authentication).toHaveProperty("rotationPolicy");
  expect(read[1]?.authentication).toEqual({
    method: "Ledger writes to the bucket with the role `ledger-writer`.",
  });
});

test("a role that somebody has is no way to sign in", () => {
  expect(methods("Users with the role `auditor` may read the sheet.")).toEqual([
    undefined,
    undefined,
  ]);
});

describe("what a name and a colon tell may be the system's way, or what it asks of others", () => {
  test.each(["- Till: API key\n- Ledger: mTLS", "- Till – API key\n- Ledger – mTLS"])(
    "%s",
    (list) => {
      expect(methods(list)).toEqual([undefined, undefined]);
    },
  );
});

describe("both ways have what is told", () => {
  test.each([
    ["of one system alone", "- Till authenticates with an API key.\n- Keys are kept in Vault."],
    ["of what they ask", "- Till requires an API key.\n- Ledger requires mTLS."],
    ["of one system twice", "- Till uses OAuth.\n- Till uses mTLS at night.\n- Ledger uses mTLS."],
    [
      "of what each takes",
      "- Till accepts calls with an API key.\n- Ledger reads files with mTLS.",
    ],
    ["of one that gives alone", "- Till signs every call with HMAC.\n- Keys are kept in Vault."],
    ["of calls", "- Till calls the API with an API key.\n- Ledger's API key is its own."],
  ])("%s", (_, list) => {
    const [there, back] = methods(list);
    expect(there).toBeDefined();
    expect(back).toBe(there);
  });

  test("where only one of them gives", () => {
    const list = "- Till authenticates with an API key.\n- Ledger uses mTLS.";
    expect(methods(list, "## Till → Ledger\n\nSales.\n\n")[0]).toBe(
      "Till authenticates with an API key. Ledger uses mTLS.",
    );
  });
});

describe("where one of two systems gives nothing, both its ways are told of what flows", () => {
  const oneWay = (words: string) =>
    readText(
      `# Till → Ledger\n\n## Data Flow\n\n- **Format:** JSON\n\n## Authentication\n\n${words}`,
    ).contract.flows.map(({ authentication }) => authentication?.method);

  test.each([
    "Till signs in with OAuth 2.0 client credentials, Ledger with mutual TLS.",
    "Till signs in with OAuth 2.0 client credentials. Ledger uses mutual TLS.",
    "Till uses an API key and Ledger mutual TLS.",
  ])("%s", (words) => {
    expect(oneWay(words)).toEqual([words, undefined]);
  });

  test("item by item", () => {
    expect(oneWay("- Till uses an API key\n- Ledger uses mTLS")[0]).toBe(
      "Till uses an API key; Ledger uses mTLS",
    );
  });

  test("and of each apart where both give", () => {
    expect(methods("Till signs in with OAuth 2.0, Ledger with mutual TLS.")).toEqual([
      "Till signs in with OAuth 2.0",
      "Ledger with mutual TLS",
    ]);
  });
});

describe("among three systems", () => {
  const hub =
    "# Integration Contract: Till through Hub\n\n**Systems:** Till, Hub, Ledger\n\n" +
    "## Till → Hub\n\nSales.\n\n## Hub → Ledger\n\nSales.\n\n## Ledger → Hub\n\nDays closed.\n\n";
  const methodsOfAll = (words: string) =>
    readText(`${hub}## Authentication\n\n${words}`).contract.flows.map(
      ({ authentication }) => authentication?.method,
    );

  test("what one tells of its own is its only flow's, and nothing to those it has no part in", () => {
    expect(methodsOfAll("- Till: API key\n- Ledger: mTLS")).toEqual([
      "Till: API key",
      undefined,
      undefined,
    ]);
    expect(methodsOfAll("- Till: API key")).toEqual(["Till: API key", undefined, undefined]);
    expect(methodsOfAll("- Hub uses mTLS.\n- Ledger uses OAuth.")).toEqual([
      undefined,
      "Hub uses mTLS.",
      "Ledger uses OAuth.",
    ]);
  });

  test("what those at both its ends tell is certain of neither", () => {
    expect(methodsOfAll("- Till: API key\n- Hub: mTLS")).toEqual([undefined, undefined, undefined]);
  });

  test("what the one that all flows meet in tells is for all of them", () => {
    const told = "Hub: OAuth 2.0 client credentials";
    expect(methodsOfAll(`- ${told}`)).toEqual([told, told, told]);
  });
});

describe("of one way alone is told", () => {
  test.each([
    ["with what one sends", "Till sends sales with an API key. The key is kept in Vault.", 0],
    ["with what one writes", "Ledger writes to the bucket with the role `ledger-writer`.", 1],
    ["who sends what to whom", "When Ledger pushes rates to Till it signs in with an SSH key.", 1],
    ["who fetches what from whom", "Ledger pulls sales from Till with an API key.", 0],
  ])("%s", (_, sentence, at) => {
    const told = methods(sentence);
    expect(told[at]).toBeDefined();
    expect(told[1 - at]).toBeUndefined();
  });

  test("not where a key is handed over", () => {
    const [there, back] = methods("Till sends its public key to Ledger; both use mTLS.");
    expect(there).toBeDefined();
    expect(back).toBe(there);
  });
});

test("what is said of all secrets behind two ways to sign in is said of both", () => {
  const { flows } = tillLedger(
    "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nRates.\n\n## Authentication\n\nTill sends sales with a bearer token. Ledger signs webhooks with an HMAC key. All secrets are kept in Vault.\n",
  ).contract;
  expect(flows.map(({ authentication }) => authentication)).toEqual([
    {
      method: "Till sends sales with a bearer token.",
      credentialsLocation: "All secrets are kept in Vault.",
    },
    {
      method: "Ledger signs webhooks with an HMAC key.",
      credentialsLocation: "All secrets are kept in Vault.",
    },
  ]);
});

test("a direction may be a term, with its credentials for a definition", () => {
  const { flows } = tillLedger(
    "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nRates.\n\n## Credentials\n\nTill → Ledger\n: Basic auth, changed yearly\n\nLedger → Till\n: HMAC, stored in Vault\n",
  ).contract;
  expect(flows.map(({ authentication }) => authentication)).toEqual([
    { method: "Basic auth", rotationPolicy: "yearly" },
    { method: "HMAC", credentialsLocation: "Vault" },
  ]);
});
