import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const told = (text: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n${text}`).contract.flows[0]?.authentication;

test.each([
  [
    "Technischer Benutzer `TILL`, Passwort im CyberArk-Safe `FIN`, Wechsel alle 180 Tage.",
    {
      method: "Technischer Benutzer `TILL`",
      credentialsLocation: "CyberArk-Safe `FIN`",
      rotationPolicy: "alle 180 Tage",
    },
  ],
  [
    "API key, kept in Vault `kv/till`, rotated yearly.",
    { method: "API key", credentialsLocation: "Vault `kv/till`", rotationPolicy: "yearly" },
  ],
])("words without a verb are told apart: %s", (words, facts) => {
  expect(told(`## Authentication\n\n${words}`)).toEqual(facts);
});

test("a sentence is taken whole", () => {
  const sentence = "Till uses an API key, kept in Vault and rotated yearly.";
  expect(told(`## Authentication\n\n${sentence}`)?.method).toBe(sentence);
});

test.each(["Signature", "Webhook signature", "Signatur", "Firma"])(
  "“%s” of a call is how its sender signs in",
  (name) => {
    expect(told(`- **${name}:** HMAC-SHA256 in \`X-Sig\`; secret in Vault \`kv/hook\`\n`)).toEqual({
      method: "HMAC-SHA256 in `X-Sig`",
      credentialsLocation: "Vault `kv/hook`",
    });
  },
);

test("a signature below a document is none", () => {
  expect(told("- **Signature:** J. Smith, 2026-02-01\n")).toBeUndefined();
});

test("a signature of calls may need somebody's approval", () => {
  const method = "HMAC with a secret approved by Ops";
  expect(told(`- **Signature:** ${method}\n`)).toEqual({ method });
});

test.each([
  ["Signing", "Ada signs off the invoices by secret ballot"],
  ["Signature", "signed by Ada, with an account at DocuSign"],
  ["Signature", "approval by the owner of the certificate"],
  ["Signatur", "der Chef unterschreibt, Token am Schlüsselbund"],
])("nor is what people sign: %s: %s", (name, value) => {
  expect(told(`- **${name}:** ${value}\n`)).toBeUndefined();
});
