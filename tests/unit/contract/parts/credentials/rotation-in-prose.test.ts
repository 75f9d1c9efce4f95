import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const credentialsOf = (words: string) =>
  tillLedger(`## Till → Ledger\n\n- **Format:** CSV\n\n## Authentication\n\n${words}`).contract
    .flows[0]?.authentication;

test.each([
  [
    "The keys are in 1Password, and are replaced every quarter.",
    "The keys are in 1Password",
    "every quarter",
  ],
  [
    "The password is kept in Delinea and changed twice a year.",
    "The password is kept in Delinea",
    "twice a year",
  ],
  [
    "Passwords are in the password safe and are changed yearly.",
    "Passwords are in the password safe",
    "yearly",
  ],
  ["Rotated yearly by Ops, and kept in Vault `a, b`.", "Vault `a, b`", "yearly by Ops"],
  [
    "Stored in Vault, under kv/erp, and rotated every 90 days by Ops.",
    "Vault, under kv/erp",
    "every 90 days by Ops",
  ],
  [
    "The key is kept in Vault and the password is rotated yearly.",
    "The key is kept in Vault",
    "the password is rotated yearly",
  ],
  [
    "Der Schlüssel liegt bei ParkSoft im Azure Key Vault und wird jährlich im März gewechselt.",
    "Der Schlüssel liegt bei ParkSoft im Azure Key Vault",
    "wird jährlich im März gewechselt",
  ],
  [
    "Die Schlüssel liegen im Passwortsafe und werden jährlich getauscht.",
    "Die Schlüssel liegen im Passwortsafe",
    "werden jährlich getauscht",
  ],
  [
    "Das Passwort liegt im Vault unter `kv/x`, wird jährlich im Januar getauscht (zuletzt am 12.01.2026).",
    "Das Passwort liegt im Vault unter `kv/x`",
    "wird jährlich im Januar getauscht (zuletzt am 12.01.2026)",
  ],
  [
    "Las claves se guardan en Vault y se cambian cada año.",
    "Las claves se guardan en Vault",
    "se cambian cada año",
  ],
])("tells where it is kept and how often it is changed: %s", (sentence, kept, rotated) => {
  const parts = { credentialsLocation: kept, rotationPolicy: rotated };
  expect(credentialsOf(`Till signs in with an API key. ${sentence}`)).toMatchObject(parts);
  expect(credentialsOf(`- **Credentials:** ${sentence}`)).toEqual(parts);
});

test.each([
  "The key that is rotated yearly is kept in Vault.",
  "Kept in Vault rotated yearly.",
  "Keys rotated in May are kept in Vault, those rotated in June are kept in a drawer.",
])("what doesn't stand apart stays whole: %s", (sentence) => {
  expect(credentialsOf(`Till signs in with mTLS. ${sentence}`)).toMatchObject({
    credentialsLocation: sentence,
    rotationPolicy: sentence,
  });
  expect(credentialsOf(`- **Credentials:** ${sentence}`)?.rotationPolicy).toBeUndefined();
});

test.each([
  ["Vault `kv/a, b`, rotated yearly", "Vault `kv/a, b`", "yearly"],
  ["a drawer; rotation is done by hand", "a drawer; rotation is done by hand", undefined],
  ["kept in Vault, rotation is manual", "Vault", "rotation is manual"],
  ["Vault (kv/erp), AWS Secrets Manager", "Vault (kv/erp), AWS Secrets Manager", undefined],
  ["Vault, rotated yearly; ask Ops", "Vault, rotated yearly; ask Ops", undefined],
])("behind a label as well: %s", (value, credentialsLocation, rotationPolicy) => {
  expect(credentialsOf(`- **Credentials:** ${value}`)).toEqual({
    credentialsLocation,
    ...(rotationPolicy && { rotationPolicy }),
  });
});

test("a rotation told of its own is the one", () => {
  expect(
    credentialsOf("- **Credentials:** kept in Vault, rotated yearly\n- **Rotation:** monthly"),
  ).toEqual({ credentialsLocation: "kept in Vault, rotated yearly", rotationPolicy: "monthly" });
});

test("what is said of it in the next sentence goes with its part", () => {
  expect(
    credentialsOf("The key is kept in Vault and rotated yearly. Last rotation: 2025-12-01."),
  ).toMatchObject({
    credentialsLocation: "The key is kept in Vault",
    rotationPolicy: "yearly. Last rotation: 2025-12-01.",
  });
});

test.each([
  "The password was changed by IT.",
  "The user name is changed when somebody leaves.",
  "Der Schlüssel wird geändert.",
])("tells of no rotation: %s", (sentence) => {
  expect(
    credentialsOf(`Till signs in with an API key. ${sentence}`)?.rotationPolicy,
  ).toBeUndefined();
});

test("behind a label it is told apart", () => {
  expect(credentialsOf("- **Method:** API key, kept in Delinea, replaced every quarter")).toEqual({
    method: "API key",
    credentialsLocation: "Delinea",
    rotationPolicy: "every quarter",
  });
});
