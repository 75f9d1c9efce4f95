import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const overviewOf = (text: string) => tillLedger(`## Overview\n\n${text}`).contract.overview;

describe("a block of HTML says its words", () => {
  test.each([
    [
      "<p>Sales &amp; refunds &lt; 100 &euro;, in Ada&#39;s words.</p>",
      "Sales & refunds < 100 €, in Ada's words.",
    ],
    ["<div align='center'>\nSales\n<b>today</b>\n</div>", "Sales today"],
    ["<p>Sales.<br>Refunds.</p>", "Sales. Refunds."],
    ["<p>As <code>JSON</code>, see <a href='b.md'>B</a></p>", "As `JSON`, see [B](b.md)"],
  ])("%j", (html, words) => {
    expect(overviewOf(html)).toBe(words);
  });

  test("also below a direction, and in notes", () => {
    const text =
      "## Till → Ledger\n\n<p>Sales &amp; refunds</p>\n\n## Notes\n\n<p>Day &amp; night</p>";
    const { flows, notes } = tillLedger(text).contract;
    expect(flows[0]?.purpose).toBe("Sales & refunds");
    expect(notes).toBe("Day & night");
  });
});

test.each([
  "<p align='center'><img src='a.png' alt='A &amp; B'></p>",
  "<dl><dt>Sales</dt><dd>paid &amp; booked</dd></dl>",
  "<pre>a &amp; b</pre>",
])("%j shows more than words", (html) => {
  expect(overviewOf(html)).toBe(html);
});

test("what is written in Markdown stays Markdown", () => {
  expect(overviewOf("Sales &amp; refunds, `a &amp; b`.")).toBe("Sales &amp; refunds, `a &amp; b`.");
});
