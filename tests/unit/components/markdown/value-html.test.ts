import { array, assert, constantFrom, pre, property } from "fast-check";
import { markdownToHtml } from "satteri";
import { describe, expect, it } from "vitest";
import { valueHtml } from "../../../../src/components/markdown/value-html.ts";
import { wholeTerms } from "../../../../src/components/markdown/whole-terms.ts";

const letters = [..."abYzéß漢9 ,;:.?()'’“”…–→/%+-w\n*_`<>&[]@#!|~\"\\="];
const values = array(constantFrom(...letters), { maxLength: 24 }).map((all) => all.join(""));
const beginnings = constantFrom("", "www.", "http://", "a@b.co ", "1. ", "- ", "&amp;");

describe("valueHtml", () => {
  it("gives words as they are", () => {
    expect(valueHtml("Batches queue for 24 h; alert after 2 h.")).toBe(
      "Batches queue for 24 h; alert after 2 h.",
    );
  });

  it("renders values without links, pictures and raw HTML as Markdown", () => {
    assert(
      property(beginnings, values, (beginning, rest) => {
        const value = `${beginning}${rest}`;
        pre(!/[<[#]|^\s*[=-]+\s*$/m.test(value) && !/www\.|:\/\/|@/i.test(value));
        const { html } = markdownToHtml(value, {
          features: { smartPunctuation: false, frontmatter: false },
        });
        pre(!html.startsWith("<ul>"));
        const only = /^<p>((?:(?!<p>).)*)<\/p>$/s.exec(html.trim())?.[1];
        expect(valueHtml(value)).toBe(wholeTerms(only ?? html.trim()));
      }),
      { seed: 7, numRuns: 3000 },
    );
  });

  it.each([
    ["see www.till.example", '<a href="http://www.till.example">www.till.example</a>'],
    ["at https://till.example/a", '<a href="https://till.example/a">https://till.example/a</a>'],
    ["ask ops@till.example", '<a href="mailto:ops@till.example">ops@till.example</a>'],
  ])("makes the address in “%s” a link where it may be one", (value, link) => {
    expect(valueHtml(value, (href) => href)).toContain(link);
  });

  it("makes of a list of one thing that thing, of several a list", () => {
    expect(valueHtml("- Kept for *two* days.")).toBe("Kept for <em>two</em> days.");
    expect(valueHtml("- Kept\n- Sent")).toContain("<li>Kept</li>");
    expect(valueHtml("- Kept\n  - on disk")).toContain("<li>on disk</li>");
  });
});
