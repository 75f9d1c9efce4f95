import { describe, expect, it } from "vitest";
import { linkBroken } from "../../../src/rules/links/link-broken.ts";
import { runRule } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

const others: Record<string, string> = {
  "../README.md": '# About\n\n## How to & why\n\n<a name="old"></a>\n\n## Who to ask {#ask}\n',
  "retail/till.png": "",
};

/** A contract in `retail/`, beside one with numbered sections in `finance/`. */
async function faults(...lines: string[]): Promise<string[]> {
  const subject = subjectOf(
    `<!-- file: retail/till-ledger.md -->
# Integration Contract: Till ↔ Ledger

## Deployment {#ship}

### Rollback Plan
- **If Till breaks:** Install the previous release.

## Notes

${lines.join("\n\n")}
<!-- file: finance/payments ledger.md -->
---
aliases: [finance/pay-gl]
---

# Integration Contract: Payments ↔ Ledger

## 1. Overview

Money.

## 2. Payments → Ledger

### 2.1 Data Flow
`,
    { exists: async (path) => path in others, read: async (path) => others[path] },
  );
  const findings = await runRule(linkBroken, subject);
  return findings.map(({ message, hint }) => `${message} ${hint ?? ""}`);
}

it.each([
  "[here](#rollback-plan), [GitHub's](#deployment), [top](#top), [page](#)",
  "[a fixed anchor without a section](#b-to-a-error-handling), [elsewhere](<../finance/payments ledger.md#alerts>)",
  "[web](https://example.com/x.md#y), [mail](mailto:a@example.com), <b@example.com>, [root](/docs/x.md)",
  "[contract](<../finance/payments ledger.md>), [encoded](../finance/payments%20ledger.md#overview)",
  "[both anchors](../finance/payments%20ledger.md#1-overview)",
  "[file](../../README.md#how-to--why), [tag](../../README.md#old), ![picture](till.png)",
  "[an id behind a heading](#ship), [and in a file](../../README.md#ask), [which has its own](../../README.md#who-to-ask)",
  "[reference][r]\n\n[r]: ../../README.md",
  '<a href="#rollback-plan">tag</a> and <a id="mine"></a>[own](#mine)',
  "`[code](nowhere.md)` and\n\n```\n[fence](nowhere.md)\n```",
  "`anything.md` of another repository",
  "`contracts/finance/payments ledger.md §1` is no path",
])("%s", async (line) => {
  expect(await faults(line)).toEqual([]);
});

describe("what is dead", () => {
  it("the path that a contract had, with the one it has", async () => {
    expect(await faults("[x](../finance/pay-gl.md#alerts)")).toEqual([
      "There is no file `../finance/pay-gl.md#alerts` any more: it is Payments ↔ Ledger, which has another name now. Link to `../finance/payments%20ledger.md`.",
    ]);
  });

  it("an anchor of other words, with the section they speak of", async () => {
    expect(await faults("[x](#rollback-when-broken)")).toEqual([
      "There is no `#rollback-when-broken` in contracts/retail/till-ledger.md, so the link leads to the top of the page. Did you mean `#rollback-plan`?",
    ]);
  });

  it("an anchor in the page, with the nearest living one", async () => {
    expect(await faults("[x](#rolback-plan)")).toEqual([
      expect.stringMatching(/no `#rolback-plan` in contracts\/retail.*mean `#rollback-plan`\?/),
    ]);
  });

  it("an anchor in another contract, and in another file", async () => {
    expect(
      await faults("[x](../finance/payments%20ledger.md#overwiev)", "[y](../../README.md#how)"),
    ).toEqual([
      expect.stringMatching(/in contracts\/finance.*mean `#overview`\?/),
      expect.stringContaining("no `#how` in ../../README.md"),
    ]);
  });

  it("a file, with the nearest contract", async () => {
    expect(await faults("[x](../finance/payment%20ledger.md)", "![y](shop.png)")).toEqual([
      expect.stringContaining("Did you mean `../finance/payments%20ledger.md`?"),
      expect.stringContaining("no file `shop.png`"),
    ]);
  });

  it("a reference, a tag, and a link without a target", async () => {
    const found = await faults('[r]: gone.md\n\n[r], <a href="gone.html">x</a>, [y]()');
    expect(found).toHaveLength(3);
  });

  it("a file of Markdown is no web address", async () => {
    expect(await faults("[x](gone.md)")).toEqual([expect.stringContaining("Correct the path")]);
  });

  it("a web address without its scheme", async () => {
    expect(await faults("[x](www.example.com/docs)")).toEqual([
      expect.stringContaining("begin it with `https://`"),
    ]);
  });
});

describe("a section cited in code", () => {
  const cite = async (citation: string) =>
    faults(citation.replaceAll("payments-ledger", "till-ledger"));

  it.each(["`till-ledger.md §1`", "`till-ledger.md` §1.1", "`contracts/retail/till-ledger.md §2`"])(
    "%s is there",
    async (citation) => {
      expect(await cite(citation)).toEqual([]);
    },
  );

  it.each(["`till-ledger.md §9`", "`till-ledger.md` §1.7", "`./till-ledger.md §2.4`"])(
    "%s is not",
    async (citation) => {
      expect(await cite(citation)).toEqual([expect.stringContaining("has no section §")]);
    },
  );

  it("of a file that isn't there", async () => {
    expect(await cite("`shop-ledger.md §2`")).toEqual([expect.stringContaining("no file")]);
  });
});
