import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

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
