import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const signIn = (below: string) =>
  tillLedger(`## Till → Ledger\n\n${below}`).contract.flows[0]?.authentication;

describe("how a direction signs in may be told below the one part of it that tells any", () => {
  test.each(["API", "Webhook", "Interface Details", "Settlement file"])("### %s", (title) => {
    expect(signIn(`### ${title}\n\n- **Format:** JSON\n- **Auth:** API key`)).toEqual({
      method: "API key",
    });
  });

  test.each([
    [
      "of two, each has its own",
      "### API\n\n- **Auth:** API key\n\n### Batch\n\n- **Auth:** SSH key",
    ],
    ["another topic's", "### Testing\n\n- **Auth:** none\n- **Data:** made up"],
    ["a link to where it is told", "### API\n\n- **Auth:** see Security"],
  ])("not: %s", (_, below) => {
    expect(signIn(below)).toBeUndefined();
  });

  test("what the direction itself says counts", () => {
    expect(signIn("- **Auth:** mTLS\n\n### API\n\n- **Auth:** API key")).toEqual({
      method: "mTLS",
    });
  });
});

test("“Login” tells how one signs in, the key's kind included", () => {
  const text = "- Format: CSV\n- Login: user `till`, SSH key in CyberArk, changed every year";
  expect(tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0]?.authentication).toEqual({
    method: "user `till`, SSH key",
    credentialsLocation: "CyberArk",
    rotationPolicy: "every year",
  });
});

test.each(["the agent's login name", "8 characters", "first scan of the day"])(
  "“Login: %s” tells what a user is called",
  (value) => {
    expect(signIn(`- **Format:** CSV\n- **Login:** ${value}`)).toBeUndefined();
  },
);

test.each(["SSO", "password in Vault", "Kerberos"])(
  "“Login: %s” tells how one signs in",
  (value) => {
    expect(signIn(`- **Format:** CSV\n- **Login:** ${value}`)?.method).toBeDefined();
  },
);

test.each([
  ["Verkäufe", "Anmeldung", "Technischer Benutzer `svc`, Passwort im Tresor (CyberArk)."],
])("a German sentence below “%s”, “%s” tells who signs in: %s", (what, heading, sentence) => {
  const text = `# Till → Ledger\n\n## Zweck\n\n${what}\n\n## ${heading}\n\n${sentence}`;
  expect(readText(text).contract.flows[0]?.authentication?.method).toBe(sentence);
});

test("“credenciales en …” tells where they are kept", () => {
  const text = "- **Formato:** XML\n- **Autenticación:** OAuth 2.0, credenciales en Vault";
  expect(tillLedger(`## Till → Ledger\n\n${text}`).contract.flows[0]?.authentication).toEqual({
    method: "OAuth 2.0",
    credentialsLocation: "Vault",
  });
});
