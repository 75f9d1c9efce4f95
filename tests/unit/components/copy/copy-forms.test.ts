import { expect, test } from "vitest";
import { badgeMarkdown, markdownLink } from "../../../../src/components/copy/copy-forms.ts";

test("brackets in a name don't end the link", () =>
  expect(markdownLink("Orders [EU]\n↔ CRM", "https://x.example/")).toBe(
    "[Orders \\[EU\\] ↔ CRM](https://x.example/)",
  ));

test("a badge is a picture that leads to its contract", () =>
  expect(badgeMarkdown("Till", "https://x.example/till.svg", "https://x.example/till/")).toBe(
    "[![Till](https://x.example/till.svg)](https://x.example/till/)",
  ));
