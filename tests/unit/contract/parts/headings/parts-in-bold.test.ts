import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const flow = (said: string) => tillLedger(said).contract.flows[0];
const sent = "Sales are sent hourly as CSV.";

describe("a line in bold in a direction's own section is the heading of a part", () => {
  test.each([
    `## Till → Ledger\n\n**Authentication**\n\nmTLS.\n\n${sent}`,
    `## Till → Ledger\n\n${sent}\n\n**Authentication**\n\nmTLS.`,
    `## From Till to Ledger\n\n**Authentication**\n\nmTLS.\n\n${sent}`,
    `**Till → Ledger**\n\n**Authentication**\n\nmTLS.\n\n${sent}`,
    `## Data flow\n\n**Till → Ledger**\n\n**Authentication**\n\nmTLS.\n\n${sent}`,
  ])("which reaches over one block: %s", (said) => {
    expect(flow(said)).toMatchObject({
      purpose: sent,
      format: "CSV",
      frequency: "hourly",
      authentication: { method: "mTLS." },
    });
  });

  test("and over what a colon points to", () => {
    const said = `**Error handling**\n\nIn an outage:\n\n- Ledger down → sales wait\n\n${sent}`;
    expect(flow(`## Till → Ledger\n\n${said}`)).toMatchObject({
      purpose: sent,
      errorHandling: { unavailable: "sales wait" },
    });
  });

  test("and over the labels that tell of it", () => {
    const called = "**Interface**\n\n**URL:** `/sales`\n\n**Method:** POST";
    const signed = "**Authentication**\n\n**Method:** mTLS\n\n**Format:** CSV";
    expect(flow(`## Till → Ledger\n\n${called}\n\n${signed}`)).toMatchObject({
      format: "CSV",
      endpoints: [{ method: "POST", url: "/sales" }],
      authentication: { method: "mTLS" },
    });
  });

  test.each(["Interface", "Endpoint"])("“%s” tells the format beside the call", (name) => {
    const called = "`POST /sales`, body JSON, 10 s timeout.";
    expect(flow(`## Till → Ledger\n\nSales.\n\n**${name}**\n\n${called}`)).toMatchObject({
      purpose: "Sales.",
      format: "JSON",
      endpoints: [{ method: "POST", url: "/sales" }],
    });
  });
});

describe("elsewhere it is prose", () => {
  test.each([
    "## Alternatives\n\n**Till → Ledger**\n\nXML.\n\n**Authentication**\n\nOAuth2",
    "### Future work\n\n**Authentication**\n\nOAuth2",
    "### Purpose\n\nSales.\n\n**Authentication**\n\nOAuth2",
    "## Migration: REST → gRPC\n\n**Authentication**\n\nOAuth2",
    "## Migration from REST to gRPC\n\n**Authentication**\n\nOAuth2",
    "## Open questions\n\n**Authentication**\n\nmTLS or OAuth2?",
    "**Authentication**\n\nmTLS or OAuth2?",
    "**Open questions**\n\nMany.\n\n**Authentication**\n\nOAuth2",
    "**Authentication**\n\n**Fields**\n\nOAuth2",
  ])("%s", (said) => {
    const { contract } = tillLedger(`## Till → Ledger\n\nSales as CSV.\n\n${said}`);
    for (const each of contract.flows) expect(each).not.toHaveProperty("authentication");
  });

  test("in a contract of one way too", () => {
    const { contract } = readText(
      "# Till → Ledger\n\nSales as CSV.\n\n## Future work\n\n**Authentication**\n\nOAuth2",
    );
    for (const each of contract.flows) expect(each).not.toHaveProperty("authentication");
  });

  test("a change log's entry keeps what it says", () => {
    const said =
      "**2026-05-01**\n\nStock.\n\n**Deployment**\n\nmoved to k8s\n\n**Authentication**\n\nmTLS";
    expect(tillLedger(`## Changelog\n\n${said}`).contract.changeLog).toHaveLength(1);
  });

  test("contacts are not swallowed", () => {
    const said = "**Alerts**\n\n#alerts on Slack\n\n**Till**\n\nAda Lind\n\n**Ledger**\n\nBen Ahn";
    expect(tillLedger(`## Contacts\n\n${said}`).contract.contacts).toEqual([]);
  });

  test("a list below stays the section's", () => {
    const said =
      "**Monitoring**\n\nGrafana.\n\n- Ledger down: Till waits\n- Till down: Ledger waits";
    expect(flow(`## Failure modes\n\n${said}`)?.errorHandling?.unavailable).toBe("Till waits");
  });
});
