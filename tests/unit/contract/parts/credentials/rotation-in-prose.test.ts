import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const credentialsOf = (words: string) =>
  tillLedger(`## Till → Ledger\n\n- **Format:** CSV\n\n## Authentication\n\n${words}`).contract
    .flows[0]?.authentication;

test.each([
  ["The keys are in 1Password, and are replaced every quarter."],
  ["The password is kept in Delinea and changed twice a year."],
  ["Passwords are in the password safe and are changed yearly."],
  ["Die Schlüssel liegen im Passwortsafe und werden jährlich getauscht."],
  ["Las claves se guardan en Vault y se cambian cada año."],
])("tells where it is kept and how often it is changed: %s", (sentence) => {
  expect(credentialsOf(`Till signs in with an API key. ${sentence}`)).toMatchObject({
    credentialsLocation: sentence,
    rotationPolicy: sentence,
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
