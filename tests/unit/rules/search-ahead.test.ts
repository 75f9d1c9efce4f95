import { expect, it } from "vitest";
import type { Source } from "../../../src/contract/document.ts";
import { expectSecrets, secretsIn } from "../../../src/rules/secret/find.ts";
import { searchAhead } from "../../../src/rules/secret/search-ahead.ts";

// In two pieces, so that no scanner takes this example for a real one.
const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");

const source = (text: string, index = 0): Source => {
  const file = `till-${index}.md`;
  return { file, path: file, text };
};
const secretive = (): Source => source(`# Till ↔ Ledger\n\nToken: ${token}\n`);
const found = { place: { line: 3, column: 8 }, text: token };

it("finds in many contracts what is found in one", async () => {
  const sources = Array.from({ length: 200 }, (_, index) =>
    source(index === 150 ? secretive().text : "# Till ↔ Ledger\n", index),
  );
  searchAhead({ documents: sources.map((each) => ({ source: each })) }, 2);
  const secrets = await Promise.all(sources.map(secretsIn));
  expect(secrets.flatMap((some, index) => (some.length > 0 ? [index] : []))).toEqual([150]);
  expect(secrets[150]).toMatchObject([found]);
});

it("takes what was found elsewhere", async () => {
  const expected = source("# Till ↔ Ledger\n");
  const secret = { ...found, kind: "told" };
  expectSecrets([expected], Promise.resolve([[secret]]));
  expect(await secretsIn(expected)).toEqual([secret]);
});

it("looks for itself where what looked elsewhere has died", async () => {
  const expected = secretive();
  expectSecrets([expected], Promise.reject(new Error("It has ended.")));
  expect(await secretsIn(expected)).toMatchObject([found]);
});
