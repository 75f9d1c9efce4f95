import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const signIn = (facts: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n${facts}`).contract.flows[0]?.authentication;

const vault = { method: "API key", credentialsLocation: "Vault", rotationPolicy: "every 90 days" };

describe("one label tells several facts", () => {
  test.each([
    [
      "Bearer token from Vault `kv/erp/shop`, rotated every 90 days",
      {
        method: "Bearer token",
        credentialsLocation: "Vault `kv/erp/shop`",
        rotationPolicy: "every 90 days",
      },
    ],
    [
      "API key in header X-Api-Key, stored in AWS Secrets Manager (`shop/erp`), rotated quarterly",
      {
        method: "API key in header X-Api-Key",
        credentialsLocation: "AWS Secrets Manager (`shop/erp`)",
        rotationPolicy: "quarterly",
      },
    ],
    [
      "OAuth2, e.g. Client credentials; rotated yearly",
      { method: "OAuth2, e.g. Client credentials", rotationPolicy: "yearly" },
    ],
    [
      "HMAC-SHA256 in `X-Signature`, secret in AWS Secrets Manager `shop/hmac`, rotated quarterly",
      {
        method: "HMAC-SHA256 in `X-Signature`",
        credentialsLocation: "AWS Secrets Manager `shop/hmac`",
        rotationPolicy: "quarterly",
      },
    ],
    [
      "mTLS, client certificate issued by the CA, in Vault `pki/shop`, renewed yearly",
      {
        method: "mTLS, client certificate issued by the CA",
        credentialsLocation: "Vault `pki/shop`",
        rotationPolicy: "yearly",
      },
    ],
    [
      "OAuth2, token in the request, rotated yearly",
      { method: "OAuth2, token in the request", rotationPolicy: "yearly" },
    ],
    [
      "SASL user `till`, password in `vault kv/till`, rotated quarterly",
      {
        method: "SASL user `till`",
        credentialsLocation: "vault `kv/till`",
        rotationPolicy: "quarterly",
      },
    ],
    [
      "mTLS, certs from `vault pki/till`, rotated every 24h",
      { method: "mTLS", credentialsLocation: "vault `pki/till`", rotationPolicy: "every 24h" },
    ],
    ["API key stored in Vault and rotated every 90 days", vault],
    ["API key. Stored in Vault. Rotated every 90 days.", vault],
    ["API key; rotation: every 90 days; kept in Vault", vault],
    [
      "API key, hinterlegt in Vault, alle 90 Tage rotiert",
      { ...vault, rotationPolicy: "alle 90 Tage" },
    ],
    [
      "API key, hinterlegt in Vault, wird jährlich im Januar getauscht (zuletzt am 12.01.2026)",
      { ...vault, rotationPolicy: "jährlich im Januar (zuletzt am 12.01.2026)" },
    ],
    ["API key; the secret is kept in Vault; rotated every 90 days", vault],
    [
      "API key; der Schlüssel liegt in Vault, wird alle 90 Tage getauscht",
      { ...vault, rotationPolicy: "alle 90 Tage" },
    ],
    ["API key, hinterlegt in Vault, jährlich getauscht", { ...vault, rotationPolicy: "jährlich" }],
    [
      "API key, guardada en Vault y se rota cada 90 días",
      { ...vault, rotationPolicy: "cada 90 días" },
    ],
    [
      "OAuth2, scopes `a, b`, rotated yearly",
      { method: "OAuth2, scopes `a, b`", rotationPolicy: "yearly" },
    ],
    [
      "mTLS (client certificate, kept in Vault), rotated yearly",
      {
        method: "mTLS (client certificate, kept in Vault)",
        rotationPolicy: "yearly",
      },
    ],
  ])("%s", (value, told) => {
    expect(signIn(`**Authentication:** ${value}`)).toEqual(told);
    expect(signIn(`## Authentication\n\n- **Method:** ${value}`)).toEqual(told);
    expect(signIn(`## Authentication\n\n- **Till → Ledger:** ${value}`)).toEqual(told);
  });

  test("each has the label's place", () => {
    const { placeOf } = tillLedger(
      "## Till → Ledger\n\n**Authentication:** API key from Vault, rotated yearly",
    );
    for (const fact of ["method", "credentialsLocation", "rotationPolicy"])
      expect(placeOf(`flows.0.authentication.${fact}`).line).toBe(5);
  });
});

test.each([
  "API key in header X-Api-Key",
  "API key, never rotated",
  "API key, nie jährlich getauscht",
  "API key, jährlich im Januar geprüft",
  "API key, not stored in Vault",
  "API key; the secret is not kept in Vault",
  "API key; the secret is kept by Ops",
  "API key, stored in TBD",
  "Token stored in a cookie",
  "Session held in Redis",
  "Bearer token from `POST /token`",
  "Bearer token from the vault team",
  "Key from Till, stored in Vault; key from Ledger, stored in a drawer",
  "API key, rotated yearly, except for the test system",
  "API key, rotated",
  "OAuth2, e.g. Client credentials; see Vault",
  "Rotated yearly",
  "Stored in Vault",
  "JWT, rotated yearly, kept in Vault, kept in a safe",
])("what doesn't divide stays whole: %s", (value) => {
  expect(signIn(`**Authentication:** ${value}`)).toEqual({ method: value });
});

test("a label of its own says it better", () => {
  expect(
    signIn("**Authentication:** API key, rotated yearly\n\n**Rotation:** every 90 days"),
  ).toEqual({ method: "API key, rotated yearly", rotationPolicy: "every 90 days" });
});
