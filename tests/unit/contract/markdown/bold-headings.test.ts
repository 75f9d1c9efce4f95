import { describe, expect, test } from "vitest";
import { outlineOf, type SectionNode } from "../../../../src/contract/markdown/outline.ts";
import { parseMarkdown, sourceOf } from "../../../../src/contract/markdown/tree.ts";
import { readText } from "../read-text.ts";

function keys(text: string): unknown[] {
  const tell = ({ key, title, children }: SectionNode): unknown => [
    key ?? title,
    ...children.map(tell),
  ];
  return outlineOf(parseMarkdown(text, false).root, text).top.children.map(tell);
}

describe("a line in bold is a heading where its words are known for one", () => {
  test.each([
    ["**Failure modes**\n\n- Ledger down → sales wait", ["error-handling"]],
    [
      "# Till\n\n**Contacts**\n\nAda\n\n**Deployment**\n\nLedger first",
      ["Till", ["contacts"], ["deployment"]],
    ],
    [
      "## Deployment\n\n**Order**\n\nX\n\n**Rollback**\n\n1. Revert",
      ["deployment", ["rollback-plan"]],
    ],
    ["## Deployment\n\n**Contacts**\n\nAda", ["deployment"]],
    ["# Read me\n\n# Till ↔ Ledger\n\n**Contacts**\n\nAda", ["Read me"]],
    ["**Till → Ledger**\n\n**Error handling**\n\nSales wait.", ["Till → Ledger"]],
  ])("%s", (text, [first, ...below]) => {
    expect(keys(text)[0]).toEqual([first, ...below]);
  });

  test.each([
    "## Open questions\n\n**Authentication**\n\nmTLS or OAuth2?",
    "## Future work\n\n**Authentication**\n\nOAuth2",
    "## Testing\n\n**Contacts**\n\n- Till: QA",
    "## Changelog\n\n**2026-05-01**\n\nSales.\n\n**Deployment**\n\nmoved",
    "## Failure modes\n\n**Monitoring**\n\nGrafana.\n\n- Ledger down: Till waits",
    "# Open questions\n\n**Authentication**\n\nmTLS or OAuth2?",
    "# Steps\n\n**Authentication**\n\nmTLS\n\n# Till ↔ Ledger",
    "# Till ↔ Ledger\n\n# Steps\n\n**Authentication**\n\nmTLS",
  ])("in a section it is prose: %s", (text) => {
    expect(keys(text).every((section) => (section as unknown[]).length === 1)).toBe(true);
  });

  test("below the title also in front of a colon, for its own paragraph and what belongs to it", () => {
    const text =
      "# Till\n\n**Contacts**: Ada, Ben\n\nMore words.\n\n**Alerts:**\n\n- lag\n\nAnd so on.";
    const [top] = outlineOf(parseMarkdown(text, false).root, text).top.children;
    expect(keys(text)).toEqual([["Till", ["contacts"], ["alerts"]]]);
    const [contacts, alerts] = top?.children ?? [];
    expect(contacts?.blocks.map((block) => sourceOf(block, text))).toEqual(["Ada, Ben"]);
    expect(alerts?.blocks.map((block) => sourceOf(block, text))).toEqual(["- lag", "And so on."]);
    expect(top?.blocks.map((block) => sourceOf(block, text))).toEqual(["More words."]);
  });

  test.each([
    "**Sales matter**",
    "**Failure modes** are told below.",
    "**Failure modes?**",
    "**Request**",
    "**Retries**",
    "**Timeout**",
    "**Version:** 1.0",
    "**Security:** mTLS",
    "**Contacts:** Ada\n**Version:** 1.0",
    "**Authentication**\n\nmTLS or OAuth2?",
    "- **Contacts**\n  - Ada",
  ])("%s is none", (text) => {
    expect(keys(`# Till\n\n${text}`)).toEqual([["Till"]]);
  });

  test.each(["**Contacts:** Ada", "**Alerts:** lag"])("%s in a section is a label", (text) => {
    expect(keys(`## Monitoring\n\n${text}`)).toEqual([["monitoring"]]);
  });
});

test("a contract without a heading but its title is read by its lines in bold", () => {
  const { contract } = readText(`# Till → Ledger

Every night Till exports its sales into the table \`books.sales\`.

**Fields**

| Field | Type |
|-------|------|
| id | string |

**Failure modes**

* Till down → the export retries 3 times
* Ledger down → sales wait

**Credentials**: app "sales", secret in 1Password vault "Books", rotated every 6 months

**Who**: Ada Lind (till), Ben Ahn (ledger)
`);
  expect(contract).toMatchObject({
    overview: "Every night Till exports its sales into the table `books.sales`.",
    contacts: [
      { role: "till", system: "till", name: "Ada Lind" },
      { role: "ledger", system: "ledger", name: "Ben Ahn" },
    ],
  });
  expect(contract.flows[0]).toMatchObject({
    errorHandling: { unavailable: "sales wait", giverUnavailable: "the export retries 3 times" },
    authentication: {
      credentialsLocation: 'app "sales", secret in 1Password vault "Books"',
      rotationPolicy: "every 6 months",
    },
  });
});

test("steps back below a line in bold are no order of deployment", () => {
  const text = "# Till → Ledger\n\n## Deployment\n\n**Rollback**\n\n1. Revert\n2. Restart";
  const { deployment } = readText(text).contract;
  expect(deployment?.order ?? []).toEqual([]);
  expect(deployment?.rollback).toMatchObject([{ steps: "1. Revert\n2. Restart" }]);
});
