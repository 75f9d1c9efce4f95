import { expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const contacts = (text: string) => tillLedger(`## Contacts\n\n${text}`).contract.contacts;

test.each([
  "<ul>\n<li>Till Owner: Priya</li>\n</ul>",
  "<ul><li><b>Till Owner:</b> Priya</li></ul>",
  "<ol>\n  <li><strong>Till Owner</strong>: Priya\n  <li>the others are on holiday\n</ol>",
  "<ul>\n\n<li>Till Owner – Priya</li>\n\n</ul>",
  '<ul><li>Till Owner: <a href="mailto:Priya">Priya</a></li></ul>',
])("%j", (html) => {
  expect(contacts(html)).toMatchObject([
    { role: "Till Owner", system: "till", name: expect.stringContaining("Priya") },
  ]);
});

test("entities are what a reader sees", () => {
  const html = "<ul>\n<li>Till Owner: Ada &amp; Bo &lt;ada@example.com&gt;</li>\n</ul>";
  expect(contacts(html)).toEqual([
    { role: "Till Owner", system: "till", name: "Ada & Bo <ada@example.com>" },
  ]);
});

test("people with their systems in brackets", () => {
  const html = "<ul>\n<li>Ada Lind (Till)</li>\n<li>Grace Hopper (Ledger)</li>\n</ul>";
  expect(contacts(html)).toEqual([
    { role: "Till", system: "till", name: "Ada Lind" },
    { role: "Ledger", system: "ledger", name: "Grace Hopper" },
  ]);
});

test("each stands in its own line", () => {
  const text =
    "## Contacts\n\n<ul>\n  <li>Till Owner: Ada</li>\n  <li>Ledger Owner: Bo</li>\n</ul>";
  const { placeOf } = tillLedger(text);
  expect(placeOf("contacts.1")).toEqual({ line: 7, column: 3 });
});

test.each([
  "<ul><li>see the wiki</li></ul>",
  "<ul><li>Note: call first</li></ul>",
  "<!-- <ul><li>Till Owner: Priya</li></ul> -->",
  "<ul><li>Till Owner: TBD</li></ul>",
  "<ul><li>Till<ul><li>Owner: Priya</li></ul></li></ul>",
  "<ul><li>at night (Till)</li></ul>",
])("%j names nobody", (html) => {
  expect(contacts(html)).toEqual([]);
});

test("nor does a list elsewhere", () => {
  const text = "## Notes\n\n<ul><li>Till Owner: Priya</li></ul>";
  expect(tillLedger(text).contract.contacts).toEqual([]);
});
