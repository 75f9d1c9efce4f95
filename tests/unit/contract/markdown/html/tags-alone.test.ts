import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const purposeOf = (text: string) =>
  tillLedger(`## Till → Ledger\n\n${text}\n\n- **Format:** JSON`).contract.flows[0]?.purpose;
const notesOf = (text: string) => tillLedger(`## Notes\n\n${text}`).contract.notes;

describe("tags that an export has left", () => {
  test.each(["</div>", '<div class="wrap">\n</div>', "<!-- page 2 -->", "<br/>"])(
    "“%s” is no purpose",
    (tags) => {
      expect(purposeOf(tags)).toBeUndefined();
    },
  );

  test("what stands between them is one", () => {
    expect(purposeOf("<div>\n\nSales are booked.\n\n</div>")).toBe("Sales are booked.");
  });

  test.each([
    ['<img src="a.png">', '<img src="a.png">'],
    ["<div>Call Grace.</div>", "Call Grace."],
  ])("“%s” shows something", (html, told) => {
    expect(notesOf(html)).toBe(told);
  });
});

test.each(["Sales wait.<br/><br/>", "Sales wait.&nbsp;", "Sales wait. <br>"])(
  "%s: breaks at the end are no part of it",
  (text) => {
    expect(notesOf(text)).toBe("Sales wait.");
  },
);

test.each(["Sales < 5;", "a <br> b", "x &nbsp;y"])("“%s” stays as it is", (text) => {
  expect(notesOf(text)).toBe(text);
});
