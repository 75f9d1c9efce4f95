import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const methods = (below: string, rest = "") =>
  tillLedger(
    `## Till → Ledger\n\nTill sends sales as JSON. ${below}\n\n## Ledger → Till\n\nCloses as CSV.\n\n${rest}`,
  ).contract.flows.map(({ authentication }) => authentication?.method);

describe("a sentence right below a direction tells how its giver signs in", () => {
  test.each([
    "Till signs every call with HMAC, key in the config.",
    "Till authenticates with mTLS.",
    "Till uses an API key.",
  ])("%s", (sentence) => {
    expect(methods(sentence)).toEqual([sentence, undefined]);
  });

  test.each([
    "Till signs in with OAuth 2.0. Ledger signs in with mutual TLS.",
    "Till signs in with OAuth 2.0, Ledger with mutual TLS.",
    "Ledger uses mutual TLS. Till uses an API key.",
  ])("and how its taker does: %s", (sentences) => {
    expect(methods(sentences)).toEqual([sentences, undefined]);
  });

  test.each([
    "Ledger authenticates with OAuth2.",
    "Till never uses an API key.",
    "Till authenticates with mTLS from 2027 on.",
    "Cashiers sign in with an API key.",
  ])("not: %s", (sentence) => {
    expect(methods(sentence)).toEqual([undefined, undefined]);
  });

  test("what stands below “Authentication” counts", () => {
    expect(methods("Till uses an API key.", "## Authentication\n\n- **Method:** mTLS")).toEqual([
      "mTLS",
      "mTLS",
    ]);
  });
});
