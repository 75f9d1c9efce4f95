import { describe, expect, it } from "vitest";
import { goneLinks } from "../../../src/runbooks/guard.ts";
import { writeManifest } from "../../../src/runbooks/manifest/manifest-text.ts";
import { manifestOf, site, twoContracts } from "./catalogue.ts";

const before = manifestOf();
const text = writeManifest(before);

function gone(markdown: string) {
  return goneLinks({ manifest: before, path: "old.json", text }, manifestOf(markdown));
}

const moved = twoContracts.replace("retail/till-ledger.md", "retail/till-books.md");

const withoutAlerts = twoContracts.replace("### Alerts\n- **Who:** Store Technology\n", "");

describe("the permalink guard", () => {
  it("has nothing to say where nothing changed, or where something was added", () => {
    expect(gone(twoContracts)).toEqual([]);
    expect(gone(`${twoContracts}\n## Notes\n<!-- file: new.md -->\n# A ↔ B\n`)).toEqual([]);
  });

  it("finds a renamed file, says where it went and what to write there", () => {
    const findings = gone(moved);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: "link-page-gone",
      severity: "error",
      file: "old.json",
    });
    expect(findings[0]?.message).toContain(`${site}/contracts/retail/till-ledger/`);
    expect(findings[0]?.hint).toContain(`${site}/contracts/retail/till-books/`);
    expect(findings[0]?.hint).toContain("aliases: [retail/till-ledger]");
  });

  it("points at the address in the old list", () => {
    const [finding] = gone(moved);
    const line = text.split("\n")[(finding?.line ?? 0) - 1];
    expect(line?.slice((finding?.column ?? 0) - 1)).toMatch(/^"contracts\/retail\/till-ledger\/"/);
  });

  it("is content with an alias", () => {
    const aliases = "aliases: [retail/pos-gl, retail/till-ledger]";
    expect(gone(moved.replace(/aliases: .*/, aliases))).toEqual([]);
  });

  it("finds a former address that is no longer one, once", () => {
    const findings = gone(twoContracts.replace(/aliases: .*/, "tags: [x]"));
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("contracts/retail/pos-gl/"),
    ]);
  });

  it("finds an anchor that is gone, and the nearest", () => {
    const free = twoContracts.replace("## Contacts", "## Spool Size\n\n## Contacts");
    const old = manifestOf(free);
    const now = manifestOf(free.replace("Spool Size", "Spool Sizes"));
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    expect(findings).toMatchObject([{ rule: "link-heading-gone", severity: "warning" }]);
    expect(findings[0]?.message).toContain(`${site}/contracts/retail/till-ledger/#spool-size\``);
    expect(findings[0]?.message).toContain("`#spool-sizes`");
  });

  it("warns of what only the wording of a heading gave, and says what stays", () => {
    const findings = gone(twoContracts.replace("Monitoring & Logging", "Monitoring and Logs"));
    expect(findings).toMatchObject([{ rule: "link-heading-gone", severity: "warning" }]);
    expect(findings[0]?.message).toContain("#monitoring--logging` was published");
    expect(findings[0]?.message).toContain("`#monitoring`");
    expect(findings[0]?.hint).toContain('"link-heading-gone": "error"');
  });

  it.each([
    [
      "error-handling-1",
      "b-to-a-error-handling",
      "### Error Handling\n- Wait",
      "### Failures\n- Wait",
    ],
    ["ledger--till-1", "authentication-b-to-a", "## Ledger → Till\n", "## Ledger to Till\n"],
    ["till--ledger-1", "authentication-a-to-b", "### Till → Ledger\n", "### Till to Ledger\n"],
  ])("names what #%s led to in its own direction, #%s", (anchor, own, heading, reworded) => {
    const both = twoContracts.replace(
      "## Shared Resources",
      `## Ledger → Till

### Purpose
Rates.

### Error Handling
- Wait.

## Authentication

### Till → Ledger
- **Method:** OAuth

### Ledger → Till
- **Method:** mTLS

## Shared Resources`,
    );
    const old = manifestOf(both);
    const now = manifestOf(both.replace(heading, reworded));
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    const found = findings.find(({ message }) => message.includes(`#${anchor}\``));
    expect(found?.message).toContain(`the nearest is \`#${own}\``);
  });

  it("sends links to a former title to the page itself, and names no anchor for it", () => {
    const kiosk = "# Kiosk to Billing Contract\n\n## Overview\n\nSales.\n\n## Contacts\n\n- Ada\n";
    const old = manifestOf(`<!-- file: kiosk.md -->\n${kiosk}`);
    const now = manifestOf(`<!-- file: kiosk.md -->\n${kiosk.replace(/^.*/, "# Kiosk ↔ Billing")}`);
    const [finding] = goneLinks({ manifest: old, path: "a", text: writeManifest(old) }, now);
    expect(finding?.rule).toBe("link-heading-gone");
    expect(finding?.message).toContain("#kiosk-to-billing-contract` was published");
    expect(finding?.message).toContain(`as does \`${site}/contracts/kiosk/\` alone.`);
    expect(finding?.message).not.toContain("#contacts");
  });

  it("takes no heading of its author's for the section before it", () => {
    const own = twoContracts.replace("## Till → Ledger", "## Spool\n\n## Till → Ledger");
    const old = manifestOf(own);
    const now = manifestOf(own.replace("## Spool\n\n", ""));
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    const spool = findings.find(({ message }) => message.includes("#spool`"));
    expect(spool?.message).toMatch(/former wording\.$/);
  });

  it("only warns where a system has another name in the title and keeps its address", () => {
    const key = "\n<!-- file: systems.yaml -->\ntill:\n  name: Till\n  aliases: [Register]\n";
    const old = manifestOf(twoContracts + key);
    const now = manifestOf(twoContracts.replace(/Till(?= [↔→])/g, "Register") + key);
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    expect(findings.map(({ rule }) => rule)).toEqual(["link-heading-gone", "link-heading-gone"]);
  });

  it("stops for an anchor that no wording gave, and says what lets it go", () => {
    const log = "\n## Change Log\n- 2.3: Adds refunds.\n- 2.2: Begins.\n";
    const old = manifestOf(twoContracts + log);
    const now = manifestOf(twoContracts + log.replace("- 2.3: Adds refunds.\n", ""));
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    expect(findings).toMatchObject([{ rule: "link-anchor-gone", severity: "error" }]);
    expect(findings[0]?.message).toContain("#change-2-3`");
    expect(findings[0]?.hint).toContain('"rules": { "link-anchor-gone": "warning" }');
  });

  it("has nothing to say of a section that is written where none was", () => {
    const old = manifestOf(withoutAlerts);
    const published = { manifest: old, path: "old.json", text: writeManifest(old) };
    expect(goneLinks(published, manifestOf(twoContracts))).toEqual([]);
  });

  it("warns of an anchor that led to content and leads to the remark that there is none", () => {
    const [finding, ...others] = gone(withoutAlerts);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "link-content-gone", severity: "warning" });
    expect(finding?.message).toContain(`${site}/contracts/retail/till-ledger/#alerts\``);
    expect(finding?.message).toContain("“Till ↔ Ledger”");
    expect(finding?.message).toContain("retail/till-ledger.md");
    expect(finding?.hint).toContain("`vocabulary`");
    expect(finding?.hint).toContain('"link-content-gone": "off"');
    const line = text.split("\n")[(finding?.line ?? 0) - 1];
    expect(line).toContain('"alerts"');
  });

  it("says which headings are new, for one of them may be the section under other words", () => {
    const rollback = `${twoContracts}\n<!-- file: a.md -->\n# A ↔ B\n\n## Rollback Plan\nGo back.\n`;
    const old = manifestOf(rollback);
    const now = manifestOf(rollback.replace("Rollback Plan", "How to get home"));
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    const gone = findings.filter(({ rule }) => rule === "link-content-gone");
    expect(gone).toHaveLength(1);
    expect(gone[0]?.message).toContain("#rollback-plan`");
    expect(gone[0]?.message).toContain("`#how-to-get-home`");
  });

  it("calls no anchor the nearest that leads to the remark that there is none", () => {
    const rollback = `${twoContracts}\n<!-- file: a.md -->\n# A ↔ B\n\n## Rollback\nGo back.\n`;
    const old = manifestOf(rollback);
    const now = manifestOf(rollback.replace("## Rollback\nGo back.\n", ""));
    const findings = goneLinks({ manifest: old, path: "old.json", text: writeManifest(old) }, now);
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual([
      "link-content-gone",
      "link-heading-gone",
    ]);
    const heading = findings.find(({ rule }) => rule === "link-heading-gone");
    expect(heading?.message).not.toContain("the nearest");
  });

  it("tells nothing of content where the earlier list doesn't say what was described", () => {
    const pages = before.pages.map((page) => ({ ...page, undescribed: undefined }));
    const old = { ...before, pages };
    const published = { manifest: old, path: "old.json", text: writeManifest(old) };
    expect(goneLinks(published, manifestOf(withoutAlerts))).toEqual([]);
  });

  describe("where the title names its systems the other way round", () => {
    const swapped = twoContracts.replace("Contract: Till ↔ Ledger", "Contract: Ledger ↔ Till");

    it("stops, for `a-to-b` would lead to the other direction, and says how to keep both", () => {
      const findings = gone(swapped);
      const finding = findings.find(({ severity }) => severity === "error");
      expect(finding).toMatchObject({ rule: "link-direction-swapped", file: "old.json" });
      expect(finding?.message).toContain(`${site}/contracts/retail/till-ledger/`);
      expect(finding?.message).toContain("`#a-to-b-error-handling`");
      expect(finding?.hint).toContain("`systems: [Till, Ledger]` in the frontmatter");
      expect(finding?.hint).toContain("retail/till-ledger.md");
      expect(finding?.hint).toContain('"link-direction-swapped": "warning"');
      expect(text.split("\n")[(finding?.line ?? 0) - 1]).toContain('"systems"');
      expect(findings.map(({ rule }) => rule)).not.toContain("link-content-gone");
    });

    it("is content with the old order in the frontmatter", () => {
      const kept = swapped.replace("---\naliases", "---\nsystems: [Till, Ledger]\naliases");
      expect(gone(kept).filter(({ severity }) => severity === "error")).toEqual([]);
    });

    it("tells nothing where the earlier list doesn't say which systems they were", () => {
      const pages = before.pages.map((page) => ({ ...page, systems: undefined }));
      const old = { ...before, pages };
      const published = { manifest: old, path: "old.json", text: writeManifest(old) };
      const rules = goneLinks(published, manifestOf(swapped)).map(({ rule }) => rule);
      expect(rules).not.toContain("link-direction-swapped");
    });

    it("stops for one that changes sides, whoever the other is", () => {
      const other = twoContracts.replace("Contract: Till ↔ Ledger", "Contract: Ledger ↔ Books");
      expect(gone(other).map(({ rule }) => rule)).toContain("link-direction-swapped");
    });
  });

  it("finds a system and a resource that nothing names any more", () => {
    const findings = gone(twoContracts.replace(/Payments/g, "Paydesk").replace(/- \*\*S3.*\n/, ""));
    expect(findings.map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("systems/payments/"),
        expect.stringContaining("resources/ledger-dropbox/"),
      ]),
    );
    expect(findings.map(({ hint }) => hint)).toContainEqual(
      expect.stringContaining("keep `payments` as its key in systems.yaml"),
    );
    expect(findings.map(({ hint }) => hint)).toContainEqual(
      expect.stringContaining("“Payments” under its `aliases`"),
    );
  });

  it("finds the map of a domain that is gone with its last contract", () => {
    const elsewhere = twoContracts
      .replace("retail/till-ledger.md", "shops/till-ledger.md")
      .replace(/aliases: .*/, "aliases: [retail/pos-gl, retail/till-ledger]");
    const findings = gone(elsewhere);
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("/map/retail/"),
    ]);
    expect(findings[0]?.hint).toContain("`domain`");
    expect(findings[0]?.severity).toBe("error");
    expect(gone(elsewhere.replace("aliases:", "domain: Retail\naliases:"))).toEqual([]);
  });

  it("only warns of the map of systems without a domain, when each has one", () => {
    const key = "\n<!-- file: systems.yaml -->\nledger:\n  name: Ledger\n  domain: Finance\n";
    expect(gone(twoContracts + key)).toMatchObject([
      {
        rule: "link-page-gone",
        severity: "warning",
        message: expect.stringContaining("map/no-domain/"),
      },
    ]);
  });

  it("only warns of maps of domains where one domain is left, whose map is the whole", () => {
    const key = ["till", "ledger", "payments"]
      .map((id) => `${id}:\n  name: ${id}\n  domain: Retail\n`)
      .join("");
    const findings = gone(`${twoContracts}\n<!-- file: systems.yaml -->\n${key}`);
    const maps = findings.filter(({ message }) => message.includes("/map/"));
    expect(maps.length).toBeGreaterThan(1);
    for (const { severity, hint } of maps) {
      expect(severity).toBe("warning");
      expect(hint).toContain(`${site}/map/`);
    }
  });
});
