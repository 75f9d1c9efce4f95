import { expect, it } from "vitest";
import { backlinks } from "../../../src/runbooks/backlinks.ts";
import { LinkIndex } from "../../../src/runbooks/resolve/link-index.ts";
import { siteOf } from "../../../src/runbooks/resolve/resolve.ts";
import { manifestOf, site } from "./catalogue.ts";

const manifest = manifestOf();

function linksTo(path: string, text: string) {
  const source = { path: "runbooks/a.md", text };
  return backlinks([source], new LinkIndex(manifest), siteOf(manifest)).get(path);
}

const page = "contracts/retail/till-ledger/";

it("a page knows the line that leads to it, as a reader sees it", () => {
  const text = `# Till\n\n- [ ] If **Ledger** is down: [fallback](${site}/${page}#a-to-b-error-handling)\n`;
  expect(linksTo(page, text)).toEqual([
    {
      file: "runbooks/a.md",
      line: 3,
      text: "If Ledger is down: fallback",
      anchors: ["a-to-b-error-handling"],
    },
  ]);
});

it("an address in angle brackets is shown without them", () => {
  expect(linksTo(page, `Read <${site}/${page}> first.`)).toMatchObject([
    { text: `Read ${site}/${page} first.` },
  ]);
});

it("a line that leads there twice is one, with both sections", () => {
  const text = `[a](${site}/${page}#alerts) [b](${site}/${page}#contacts) [c](${site}/${page})`;
  expect(linksTo(page, text)).toMatchObject([{ line: 1, anchors: ["alerts", "contacts"] }]);
});

it("a former address, a path and a section number lead to the same page", () => {
  const text = [
    `${site}/contracts/retail/pos-gl/`,
    "../contracts/retail/till-ledger.md",
    "`contracts/retail/till-ledger.md §2`",
  ].join("\n");
  expect(linksTo(page, text)).toMatchObject([
    { line: 1, anchors: [] },
    { line: 2, anchors: [] },
    { line: 3, anchors: ["a-to-b"] },
  ]);
});

it("systems and resources are referred to as well; a dead link refers to nothing", () => {
  const text = `${site}/systems/till/ and ${site}/resources/ledger-dropbox/\n${site}/${page}#nowhere`;
  expect(linksTo("systems/till/", text)).toHaveLength(1);
  expect(linksTo("resources/ledger-dropbox/", text)).toHaveLength(1);
  expect(linksTo(page, text)).toBeUndefined();
});

it("a long line is cut between letters", () => {
  const [entry] = linksTo(page, `${"🛒".repeat(400)} ${site}/${page}`) ?? [];
  expect(entry?.text).toBe(`${"🛒".repeat(240)}…`);
});
