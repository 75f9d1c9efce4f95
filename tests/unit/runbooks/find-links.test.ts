import { describe, expect, it } from "vitest";
import { findLinks } from "../../../src/runbooks/find/links.ts";
import { linesOf } from "../../../src/runbooks/find/places.ts";

describe("links in a text", () => {
  it.each([
    ["See https://a.example/contracts/x/#alerts.", "https://a.example/contracts/x/#alerts"],
    ["(https://a.example/x)", "https://a.example/x"],
    ["<https://a.example/x>", "https://a.example/x"],
    ["[x](https://a.example/x#y), then", "https://a.example/x#y"],
    ["https://a.example/wiki/A_(b)", "https://a.example/wiki/A_(b)"],
    ['runbook_url: "https://a.example/x/"', "https://a.example/x/"],
    ["runbook_url: 'https://a.example/x/#b'", "https://a.example/x/#b"],
    ["**https://a.example/x/**", "https://a.example/x/"],
    ["见 https://a.example/契约/。", "https://a.example/契约/"],
  ])("an address is found in %s", (text, address) => {
    expect(findLinks(text)).toEqual([{ kind: "url", offset: text.indexOf("http"), text: address }]);
  });

  it.each([
    ["`contracts/retail/till-ledger.md §4`", "contracts/retail/till-ledger.md", "4"],
    ["`contracts/retail/till-ledger.md` §4.2", "contracts/retail/till-ledger.md", "4.2"],
    ["[Till](../contracts/till.md) § 2a", "../contracts/till.md", "2a"],
    ["contracts/a.md, §10", "contracts/a.md", "10"],
    ["contracts/a.md and later §10", "contracts/a.md", undefined],
    ["file: ./contracts/a%20b.mdx", "./contracts/a b.mdx", undefined],
    ["--file=contracts/a.md", "contracts/a.md", undefined],
    ["[x](contracts/a%20(draft).md)", "contracts/a (draft).md", undefined],
    ["[x](<contracts/a b (draft).md>) §3", "contracts/a b (draft).md", undefined],
    ["(contracts/a.md)", "contracts/a.md", undefined],
    ["[the draft](contracts/a.md)", "contracts/a.md", undefined],
  ])("a path is found in %s", (text, path, section) => {
    expect(findLinks(text)).toMatchObject([{ kind: "path", path }]);
    expect(findLinks(text)[0]).toHaveProperty("kind", "path");
    const [link] = findLinks(text);
    expect(link?.kind === "path" ? link.section : "no path").toBe(section);
  });

  it("a path may carry an anchor", () => {
    const anchor = "roll-back";
    for (const [text, path] of [
      ["[x](../contracts/a.md#roll-back).", "../contracts/a.md"],
      ["[x](../contracts/a(1).md#roll-back)", "../contracts/a(1).md"],
      ["[x](<../contracts/a b.md#roll-back>)", "../contracts/a b.md"],
    ] as const)
      expect(findLinks(text)).toMatchObject([{ path, anchor }]);
  });

  it("a path inside a web address is none of its own", () => {
    const [only, ...rest] = findLinks("https://git.example/blob/main/contracts/a.md#x");
    expect(only?.kind).toBe("url");
    expect(rest).toEqual([]);
  });

  it("two addresses in one Markdown link are two", () => {
    expect(findLinks("[https://a.example](https://b.example/x)").map(({ text }) => text)).toEqual([
      "https://a.example",
      "https://b.example/x",
    ]);
  });

  it("other files are no contracts", () => {
    expect(findLinks("readme.mdown, notes.txt, a.md5, x.markdown")).toEqual([]);
  });

  // What tried each sign against the rest of the row would run into the limit.
  it.each(["-", "a/", "../", ".md", "https://", "%", "§", "a.md#", "(", "(a)", "](<"])(
    "a long row of %j is looked through, and so is what follows it",
    { timeout: 30_000 },
    (row) => {
      const links = findLinks(`${row.repeat(100_000)}\n\nhttps://a.example/x`);
      expect(links.at(-1)?.text).toBe("https://a.example/x");
    },
  );
});

describe("places", () => {
  it.each(["one\ntwo\nthree", "one\r\ntwo\r\nthree", "one\rtwo\rthree"])(
    "are counted from 1, whatever ends a line: %j",
    (text) => {
      const lines = linesOf(text);
      expect(lines.placeAt(0)).toEqual({ line: 1, column: 1 });
      expect(lines.placeAt(text.indexOf("wo"))).toEqual({ line: 2, column: 2 });
      expect(lines.placeAt(text.indexOf("three"))).toEqual({ line: 3, column: 1 });
      expect(lines.lineText(2)).toBe("two");
      expect(lines.lineText(3)).toBe("three");
    },
  );
});
