import { describe, expect, it } from "vitest";
import { checkLinks, type LinkingText } from "../../../src/runbooks/check-links.ts";
import { LinkIndex } from "../../../src/runbooks/resolve/link-index.ts";
import { siteOf } from "../../../src/runbooks/resolve/resolve.ts";
import type { LinkManifest } from "../../../src/runbooks/manifest/manifest-schema.ts";
import { manifestOf, site, twoContracts } from "./catalogue.ts";

const manifest = manifestOf();
const index = new LinkIndex(manifest);

function check(text: string, more: Partial<LinkingText> = {}, address?: string) {
  const source = { path: "runbooks/till.md", text, ...more };
  return checkLinks([source], index, siteOf(manifest, address));
}

const till = `${site}/contracts/retail/till-ledger`;

describe("links that lead somewhere", () => {
  it.each([
    `${till}/`,
    till,
    `${till}/index.html`,
    `${till}/?from=pager#alerts`,
    `${till}/#a-to-b-error-handling`,
    `${till}/#monitoring--logging`,
    `${till}/#:~:text=nightly`,
    `${till}/#top`,
    `${till}.md`,
    `${site}/badges/retail/till-ledger.svg`,
    `${site}/contracts/retail/pos-gl/#alerts`,
    `${site}/contracts/?system=till`,
    `${site}/systems/ledger/#if-down`,
    `${site}/resources/ledger-dropbox/`,
    `${site}/llms.txt`,
    site,
    site.replace("https", "http"),
    "../contracts/retail/till-ledger.md#contacts",
    "`contracts/retail/till-ledger.md §2.1`",
  ])("%s", (link) => {
    expect(check(link)).toEqual({ findings: [], links: 1, unjudged: 0 });
  });
});

describe("links that lead elsewhere are nobody's business", () => {
  it.each([
    "https://elsewhere.example/contracts/nothing/",
    `${site}:8443/contracts/nothing/`,
    `${site}/contracts/{{ $labels.contract }}/#alerts`,
    `${site}/contracts/\${ID}/`,
    "docs/nothing.md",
    "../contracts/README.md",
    "contracts/_drafts/idea.md",
  ])("%s", (link) => {
    expect(check(link)).toEqual({ findings: [], links: 0, unjudged: 0 });
  });

  it("a file that is there but no contract", () => {
    const isFile = (path: string) => path === "../contracts/retail/legal.md";
    expect(check("../contracts/retail/legal.md", { isFile }).findings).toEqual([]);
    expect(check("../contracts/retail/legal.md").findings).toHaveLength(1);
  });

  it("what lies outside the base path", () => {
    const below = `${site}/docs/`;
    expect(check(`${site}/blog/`, {}, below).links).toBe(0);
    expect(check(`${site}/docs/contracts/retail/till-ledger/`, {}, below)).toEqual({
      findings: [],
      links: 1,
      unjudged: 0,
    });
    expect(check(`${site}/docs`, {}, below)).toEqual({ findings: [], links: 1, unjudged: 0 });
  });
});

describe("links to what the contract doesn't describe", () => {
  it.each([`${till}/#rollback-plan`, "../contracts/retail/till-ledger.md#rollback-plan"])(
    "%s",
    (link) => {
      const { findings, links } = check(`See ${link}`);
      expect(links).toBe(1);
      expect(findings).toMatchObject([
        { rule: "link-content-missing", severity: "warning", column: 5 + link.indexOf("#") },
      ]);
      expect(findings[0]?.message).toContain("“Till ↔ Ledger”");
      expect(findings[0]?.message).toContain("#rollback-plan`");
      expect(findings[0]?.message).toContain("(retail/till-ledger.md)");
      expect(findings[0]?.hint).toContain("`vocabulary`");
    },
  );

  it("are as good as others where the list doesn't say what is described", () => {
    const pages = manifest.pages.map((page) => ({ ...page, undescribed: undefined }));
    const old = new LinkIndex({ ...manifest, pages });
    const source = { path: "a.md", text: `${till}/#rollback-plan` };
    expect(checkLinks([source], old, siteOf(manifest))).toEqual({
      findings: [],
      links: 1,
      unjudged: 0,
    });
  });
});

describe("dead links", () => {
  it("a page that isn't there, with the nearest that is and the anchor it has", () => {
    const { findings } = check(
      `Line one\nSee [Till](${site}/contracts/retail/till-legder/#alerts).`,
    );
    expect(findings).toEqual([
      {
        rule: "link-page-dead",
        severity: "error",
        file: "runbooks/till.md",
        line: 2,
        column: 12,
        message: expect.stringContaining("till-legder"),
        hint: `The nearest is “Till ↔ Ledger”: \`${till}/#alerts\`.`,
      },
    ]);
  });

  it.each([
    [`${site}/contracts/retail/till-legder/#alerting`, `${till}/#alerts`],
    [`${site}/contracts/retail/till-legder/#zzqx`, `${till}/`],
    [`${site}/contracts/retail/pos-gll/`, `${till}/`],
    ["contracts/retail/till-legder.md §2", "contracts/retail/till-ledger.md#a-to-b"],
    ["contracts/retail/till-legder.md §40", "contracts/retail/till-ledger.md"],
  ])("a page that isn't there, with the nearest place of the nearest: %s", (dead, nearest) => {
    const [finding] = check(`See \`${dead}\`.`).findings;
    expect(finding?.hint).toBe(`The nearest is “Till ↔ Ledger”: \`${nearest}\`.`);
  });

  it("a contract in another folder", () => {
    const [finding] = check(`${site}/contracts/sales/till-ledger/`).findings;
    expect(finding?.hint).toContain(`${till}/`);
  });

  it.each([
    ["rollbak", "rollback-plan"],
    ["a-to-b-errorhandling", "a-to-b-error-handling"],
    ["alerting", "alerts"],
    ["failure-modes", "a-to-b-error-handling"],
    ["a-to-b-events", "a-to-b"],
    ["fallbak", "a-to-b-error-handling"],
    ["b-to-a-fallback", "b-to-a-error-handling"],
    ["if-ledger-is-down", "a-to-b-error-handling"],
  ])("an anchor that isn't there: #%s", (dead, nearest) => {
    const [finding] = check(`${till}/#${dead}`).findings;
    expect(finding).toMatchObject({ rule: "link-anchor-dead", line: 1, column: till.length + 2 });
    expect(finding?.hint).toBe(`The nearest is \`${till}/#${nearest}\`.`);
  });

  it("an anchor that shares one word of several with the nearest is near to none", () => {
    const [finding] = check(`${till}/#kiosk-to-billing-contract`).findings;
    expect(finding?.hint).toMatch(/^Link to the page alone/);
  });

  it.each(["systems/zzz/", "contracts/zzz/", "contracts/retail/zzz/", "owners/nobody/"])(
    "nothing is like %s, so nothing is suggested",
    (path) => {
      const [finding] = check(`${site}/${path}`).findings;
      expect(finding?.hint).toMatch(/^Nothing there has a similar name/);
    },
  );

  it("a slip in a short name, and a contract whose folder was left out", () => {
    expect(check(`${site}/systems/tll/`).findings[0]?.hint).toContain("/systems/till/");
    expect(check(`${site}/contracts/til-ledger/`).findings[0]?.hint).toContain(`${till}/`);
  });

  describe("to a contract whose file has moved", () => {
    const moved = manifestOf(
      twoContracts
        .replace("retail/till-ledger.md", "shops/books.md")
        .replace("aliases: [retail/pos-gl]\n", "tags: [x]\n"),
    );
    const hintOf = (text: string, before?: LinkManifest) =>
      checkLinks([{ path: "a.md", text }], new LinkIndex(moved, before), siteOf(moved)).findings[0]
        ?.hint;

    it.each(["till-ledger", "ledger-till"])(
      "names the one of its systems, and the alias that keeps the address: %s",
      (name) => {
        const hint = hintOf(`${site}/contracts/retail/${name}/#alerts`);
        expect(hint).toContain(
          `The nearest is “Till ↔ Ledger”: \`${site}/contracts/shops/books/#alerts\`.`,
        );
        expect(hint).toContain(
          `add \`aliases: [retail/${name}]\` to the frontmatter of shops/books.md.`,
        );
      },
    );

    it("knows it by its file's path as well, which no alias can keep", () => {
      const hint = hintOf("[x](../contracts/retail/till-ledger.md#alerts)");
      expect(hint).toBe("The nearest is “Till ↔ Ledger”: `../contracts/shops/books.md#alerts`.");
    });

    it("knows it by its title in an earlier list, whatever its name was", () => {
      const dead = `${site}/contracts/old/xyz/`;
      const before = manifestOf(twoContracts.replace("retail/till-ledger.md", "old/xyz.md"));
      expect(hintOf(dead)).toMatch(/^Nothing there has a similar name/);
      expect(hintOf(dead, before)).toContain(`${site}/contracts/shops/books/`);
      expect(hintOf(dead, before)).toContain("`aliases: [old/xyz]`");
    });

    it("speaks of no alias where a name is only misspelt", () => {
      expect(hintOf(`${site}/contracts/shops/boks/`)).toBe(
        `The nearest is “Till ↔ Ledger”: \`${site}/contracts/shops/books/\`.`,
      );
    });
  });

  it("an anchor that is like none of the page is told of those that are sought first", () => {
    expect(check(`${till}/#zzz`).findings[0]?.hint).toBe(
      "Link to the page alone, or to one of its anchors, such as `#a-to-b-error-handling`, `#alerts`, `#contacts`.",
    );
    expect(check(`${site}/systems/till/#zzz`).findings[0]?.hint).toContain("`#if-down`");
  });

  it("a section number that isn't there", () => {
    const text = "`contracts/retail/till-ledger.md` §9";
    expect(check(text).findings).toMatchObject(
      [{ rule: "link-anchor-dead", column: text.indexOf("§") + 1, hint: /§5.*#contacts/ }].map(
        ({ hint, ...rest }) => ({ ...rest, hint: expect.stringMatching(hint) }),
      ),
    );
  });

  it("a file that was renamed, whose former address is known", () => {
    const [finding] = check("[Till](../../contracts/retail/pos-gl.md#alerts)").findings;
    expect(finding?.hint).toContain("`../../contracts/retail/till-ledger.md#alerts`");
  });

  it("are followed from their own text's folder where they say so", () => {
    const source = { fromContracts: "../../runbooks/x", toContracts: "../../docs/contracts" };
    const path = "docs/contracts/retail/till-ledger.md";
    expect(check(`[x](../../${path}#contacts)`, source).findings).toEqual([]);
    const [finding] = check(`[x](../${path}#contacts)`, source).findings;
    expect(finding).toMatchObject({
      rule: "link-page-dead",
      hint: expect.stringContaining(`\`../../${path}#contacts\``),
    });
    expect(check(`[x](../${path})`, { ...source, isFile: () => true }).findings).toEqual([]);
    // Texts that aren't pages name files from the repository's root.
    expect(check(`\`${path}\``, source).findings).toEqual([]);
  });

  it("are followed from a folder beside the contracts", () => {
    const beside = { fromContracts: "../runbooks", toContracts: "../contracts" };
    const known = { findings: [], links: 1, unjudged: 0 };
    expect(check("[x](../contracts/retail/till-ledger.md)", beside)).toEqual(known);
    expect(check("[x](../contracts/retail/nothing.md)", beside).findings).toHaveLength(1);
  });

  it("a path is read from the text's own folder first", () => {
    const fromContracts = "retail";
    expect(check("[x](till-ledger.md)", { fromContracts })).toEqual({
      findings: [],
      links: 1,
      unjudged: 0,
    });
    expect(check("[x](till-legder.md)", { fromContracts }).findings[0]?.hint).toContain(
      "till-ledger.md",
    );
    expect(check("[x](till-ledger.md)").links).toBe(0);
  });

  it("in YAML, at the value's own line and column", () => {
    const text = `groups:\n  - rules:\n      - alert: TillSpool\n        annotations:\n          runbook_url: ${till}/#spool\n`;
    expect(check(text).findings).toMatchObject([{ line: 5, column: 24 + till.length + 1 }]);
  });
});

it("without a known site only paths are judged", () => {
  const unplaced = manifestOf(undefined, {});
  const text = `${site}/nothing/ ../contracts/nothing.md`;
  const source = { path: "a.md", text };
  const { findings, links, unjudged } = checkLinks(
    [source],
    new LinkIndex(unplaced),
    siteOf(unplaced),
  );
  expect([links, unjudged]).toEqual([1, 1]);
  expect(findings.map(({ message }) => message)).toEqual([
    expect.stringContaining("../contracts/nothing.md"),
  ]);
});
