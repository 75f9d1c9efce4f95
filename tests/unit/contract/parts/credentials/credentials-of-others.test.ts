import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const told = (words: string) =>
  tillLedger(`## Till → Ledger\n\nSales.\n\n## Authentication\n\n${words}`).contract.flows[0]
    ?.authentication;

const signsIn = "Till signs in at Ledger with an API key, kept in Vault.";
const facts = { method: signsIn, credentialsLocation: signsIn };

describe("a secret of somebody else's is none of the contract's", () => {
  test.each([
    "The bank's own API key, which neither uses here, is rotated yearly.",
    "Stripe's API key is rotated every 90 days by Stripe.",
    "The bank's own API key is kept in a drawer and rotated yearly.",
    "An API key for the archive, not used here, is rotated yearly.",
    "Der eigene API-Key der Bank, der hier nicht benutzt wird, wird jährlich rotiert.",
  ])("%s", (sentence) => {
    expect(told(`${signsIn} ${sentence}`)).toEqual(facts);
    expect(told(`- ${signsIn}\n- ${sentence}`)).toEqual({
      method: signsIn,
      credentialsLocation: signsIn,
    });
  });

  test.each([
    "The API key is rotated yearly.",
    "Till's own API key is rotated yearly.",
    "Its own API key is rotated yearly.",
    "Each store's API key is rotated yearly.",
    "Team Till's API key is rotated yearly.",
    "Production's API key is rotated yearly.",
    "Kafka's password is rotated yearly.",
    "Azure AD's client secret is rotated yearly.",
    "The store's API key is rotated yearly.",
  ])("unlike theirs: %s", (sentence) => {
    expect(told(`${signsIn} ${sentence}`)?.rotationPolicy).toBe(sentence);
  });
});

describe("a secret that has ended is none of today's", () => {
  test.each([
    "The old key was kept in 1Password and ended 2024-01-01.",
    "The old key lived in 1Password.",
    "The old API key, kept in `LEDGER_KEY_OLD`, ended 2024-01-01.",
    "The previous API key was rotated every 30 days.",
    "Previously, an API key in 1Password was used.",
    "Old key: kept in 1Password until 2024",
    "The key used to be kept in 1Password.",
    "Der alte Schlüssel lag in 1Password und endete am 1.1.2024.",
    "La clave antigua se guardaba en 1Password y caducó en 2024.",
  ])("%s", (sentence) => {
    expect(told(`${signsIn} ${sentence}`)).toEqual(facts);
    expect(told(sentence)).toBeUndefined();
  });

  test.each([
    "The old key is revoked a week after each rotation.",
    "Rotated yearly; the old key is kept for a day.",
    "The old key is valid until 2030 and rotated yearly.",
    "Previously rotated by hand, the key is now rotated yearly.",
    "Keys rotate yearly (formerly monthly), all by rotation.",
    "Die Rotation ist jährlich, früher monatlich.",
    "The key was last rotated in May and is rotated yearly.",
  ])("unlike what is done with it at each rotation: %s", (sentence) => {
    expect(told(`${signsIn} ${sentence}`)?.rotationPolicy).toBeDefined();
  });
});
