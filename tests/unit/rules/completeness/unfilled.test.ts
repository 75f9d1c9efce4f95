/** A fact still to be written is reported once, as a placeholder, not again as missing. */
import { describe, expect, it } from "vitest";
import { runRules } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

async function idsIn(markdown: string): Promise<string[]> {
  return (await runRules(subjectOf(markdown))).map(({ rule }) => rule);
}

const title = "# Integration Contract: Till ↔ Ledger\n\n";

describe("fallback", () => {
  const flow = (fallback: string): string =>
    `${title}## Till → Ledger\n\n### Purpose\nSales.\n\n### Error Handling\n${fallback}\n`;

  it("left as a hint is a placeholder only", async () => {
    const ids = await idsIn(flow("- **Fallback:** [Alternative data source]"));
    expect(ids).toContain("placeholder");
    expect(ids).not.toContain("fallback-missing");
  });

  it("with nothing after the label is a placeholder only", async () => {
    const ids = await idsIn(flow("- **Fallback:**"));
    expect(ids).toContain("placeholder");
    expect(ids).not.toContain("fallback-missing");
  });

  it("left open the other way doesn't hide that this way has none", async () => {
    const other =
      "\n## Ledger → Till\n\n### Purpose\nRates.\n\n### Error Handling\n- **Fallback:** [Alternative]\n";
    const findings = await runRules(subjectOf(flow("- **Retry Logic:** Twice.") + other));
    const missing = findings.filter(({ rule }) => rule === "fallback-missing");
    expect(missing.map(({ message }) => message)).toEqual([
      expect.stringContaining("“Till → Ledger”"),
    ]);
  });

  it("isn't asked of a flow that is only planned", async () => {
    const planned = `${title}## Till → Ledger\n\nPlanned for next year, not yet built.\n`;
    expect(await idsIn(planned)).not.toContain("fallback-missing");
  });
});

describe("rollback plan", () => {
  it("left as hints is a placeholder only", async () => {
    const ids = await idsIn(
      `${title}## Till → Ledger\n\n### Purpose\nSales.\n\n## Deployment\n\n### Rollback Plan\n- **If Till breaks:** [Steps]\n`,
    );
    expect(ids).toContain("placeholder");
    expect(ids).not.toContain("rollback-missing");
  });
});

describe("receiver of alerts", () => {
  it("left as a hint is a placeholder only", async () => {
    const ids = await idsIn(
      `${title}## Monitoring\n\n### Alerts\n- **When:** No sale for an hour\n- **Who:** [Who gets notified]\n`,
    );
    expect(ids).toContain("placeholder");
    expect(ids).not.toContain("alert-without-receiver");
  });
});

describe("owner", () => {
  const contacts = `${title}## Contacts\n\n**Till Owner:** Retail Systems\n**Ledger Owner:** [Name/Email]\n`;

  it("left as a hint is a placeholder only", async () => {
    const ids = await idsIn(contacts);
    expect(ids).toContain("placeholder");
    expect(ids).not.toContain("owner-missing");
  });

  it("may stand in the registry instead", async () => {
    const none = `${title}## Contacts\n\n**Till Owner:** Retail Systems\n`;
    expect(await idsIn(none)).toContain("owner-missing");
    const registry = "ledger:\n  name: Ledger\n  owner: Finance Platform\n";
    const both = `<!-- file: systems.yaml -->\n${registry}<!-- file: till-ledger.md -->\n${none}`;
    expect(await idsIn(both)).not.toContain("owner-missing");
  });
});

describe("the head of a contract", () => {
  it("left as hints is placeholders only", async () => {
    const ids = await idsIn(`${title}**Version:** TBD\n**Last Updated:** [YYYY-MM-DD]\n`);
    expect(ids).toContain("placeholder");
    expect(ids).not.toContain("head-missing");
  });

  it("may stand in frontmatter", async () => {
    const head = '---\nversion: "1.2"\nlastUpdated: 2026-09-14\n---\n\n';
    expect(await idsIn(`${head}${title}`)).not.toContain("head-missing");
  });

  it("is told with what is missing of it, and whoever is missing besides", async () => {
    const findings = await runRules(subjectOf(title));
    const [head, ...others] = findings.filter(({ rule }) => rule === "head-missing");
    expect(others).toEqual([]);
    expect(head).toMatchObject({
      severity: "info",
      line: 1,
      message:
        "“Version” and “Last Updated” are not told, so nobody can tell which state of the agreement this is, nor when anybody last made sure that it holds.",
    });
    expect(findings.filter(({ rule }) => rule === "owner-missing")).toHaveLength(2);
  });

  it("isn't asked of a retired contract", async () => {
    expect(await idsIn(`${title}**Status:** Retired\n`)).not.toContain("head-missing");
  });
});
