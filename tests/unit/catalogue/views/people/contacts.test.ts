import { expect, test } from "vitest";
import { contactParts, ownerNamed } from "../../../../../src/catalogue/views/people/contacts.ts";

test.each([
  ["Priya Shah, priya@x.example", { name: "Priya Shah", email: "priya@x.example" }],
  ["Priya Shah <priya@x.example>", { name: "Priya Shah", email: "priya@x.example" }],
  [
    "on-call@x.example, Slack `#shop`",
    { name: "on-call@x.example", email: "on-call@x.example", more: "Slack `#shop`" },
  ],
  ["Desk ([a@x.example](mailto:a@x.example))", { name: "Desk", email: "a@x.example" }],
  ["Finance team", { name: "Finance team" }],
  [
    "Logistics Desk ([desk@x.example](mailto:desk@x.example))",
    { name: "Logistics Desk", email: "desk@x.example" },
  ],
  [
    "[Priya Shah](mailto:priya@x.example?subject=Till), Slack [#shop](https://chat.example/shop)",
    {
      name: "Priya Shah",
      email: "priya@x.example",
      more: "Slack [#shop](https://chat.example/shop)",
    },
  ],
  ["Desk <mailto:desk@x.example>", { name: "Desk", email: "desk@x.example" }],
  ["Priya Shah ([mail](mailto:priya@x.example))", { name: "Priya Shah", email: "priya@x.example" }],
  ["Desk, `desk@x.example`", { name: "Desk", email: "desk@x.example" }],
])("%j is taken apart", (text, expected) => expect(contactParts(text)).toEqual(expected));

test.each([
  "[Priya Shah](https://people.example/priya), priya@x.example",
  "**Priya Shah priya@x.example**",
  "Priya Shah (priya@x.example, extension 7)",
])("%j is not torn apart, and still says where to write to", (text) => {
  expect(contactParts(text)).toEqual({ name: text });
  expect(ownerNamed(text)).toMatchObject({ name: "Priya Shah", email: "priya@x.example" });
});

test("an address in a link to elsewhere is nobody's mailbox", () =>
  expect(ownerNamed("[Desk](https://x.example/?as=bot@x.example)")?.email).toBeUndefined());
