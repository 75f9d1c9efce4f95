import { expect, test } from "vitest";
import { lanesOfHeadings } from "../../../../../src/catalogue/views/parts/heading-lanes.ts";
import { readContract } from "../../../../../src/contract/read.ts";

const lanes = (sections: string, title = "Kiosk ↔ Billing") => {
  const text = `# Integration Contract: ${title}\n\n${sections}\n`;
  const document = readContract({ file: "a.md", path: "a.md", text });
  const found = lanesOfHeadings(document);
  return Object.fromEntries(
    document.anchors
      .filter(({ line }) => line !== document.titleLine)
      .map(({ title: heading, anchor }) => [heading, found.get(anchor)?.anchor]),
  );
};

const sent = "## Kiosk → Billing\n\nKiosk sends orders to Billing.\n\n";

test("headings of the vocabulary and of their author's own below a direction are of it", () => {
  const below = "### API\n\n`POST /v1/orders`\n\n### When Billing is down\n\nOn paper.\n\n";
  expect(
    lanes(
      `${sent}${below}### Odd things\n\nOdd.\n\n#### Details\n\nMore.\n\n## Glossary\n\nWords.`,
    ),
  ).toEqual({
    "Kiosk → Billing": "a-to-b",
    API: "a-to-b",
    "When Billing is down": "a-to-b",
    "Odd things": "a-to-b",
    Details: "a-to-b",
    Glossary: undefined,
  });
});

test("a heading beside the directions that means a part of one is of that", () => {
  expect(lanes(`${sent}## When Billing is down\n\nOrders are written on paper.`)).toEqual({
    "Kiosk → Billing": "a-to-b",
    "When Billing is down": "a-to-b",
  });
});

test("a part of the whole contract is of none, nor is what tells of both directions", () => {
  const way = (from: string, to: string) =>
    `## ${from} → ${to}\n\n${from} sends orders to ${to}.\n\n`;
  const both = way("Kiosk", "Billing") + way("Billing", "Kiosk");
  const silent =
    "## Silence\n\nWhile Billing is down, Kiosk writes on paper. While Kiosk is down, Billing waits.\n\n";
  expect(lanes(`${both}${silent}## Contacts\n\nAna.\n\n### Nights\n\nBen.`)).toEqual({
    "Kiosk → Billing": "a-to-b",
    "Billing → Kiosk": "b-to-a",
    Silence: undefined,
    Contacts: undefined,
    Nights: undefined,
  });
});

test("a direction below another is its own, and so is a part of the contract that names one", () => {
  const nested = "### Billing → Kiosk\n\nBilling sends receipts to Kiosk.\n\n#### Odd\n\nOdd.\n\n";
  expect(lanes(`${sent}${nested}## Authentication\n\n### From Kiosk to Billing\n\nA key.`)).toEqual(
    {
      "Kiosk → Billing": "a-to-b",
      "Billing → Kiosk": "b-to-a",
      Odd: "b-to-a",
      Authentication: undefined,
      "From Kiosk to Billing": "a-to-b",
    },
  );
});

test("of two directions that an anchor begins with it is the longer one", () => {
  const way = (to: string) => `## Till → ${to}\n\nTill sends orders to ${to}.\n\n### API\n\n`;
  const names = "Till, Ledger, Shop and Shop Scan";
  const found = lanes(`${way("Ledger")}${way("Shop")}${way("Shop Scan")}`, names);
  expect(found["Till → Shop Scan"]).toBe("till-to-shop-scan");
});
