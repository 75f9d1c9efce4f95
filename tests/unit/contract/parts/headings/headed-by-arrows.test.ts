import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flowsOf = (sections: string) => tillLedger(sections).contract.flows;
const table = "| Data | Format | How often |\n|---|---|---|\n";

describe("an arrow alone heads a direction over", () => {
  test.each([
    [
      "lists",
      "Till → Ledger\n\n- Format: JSON\n- Frequency: hourly\n\nLedger → Till\n\n- Format: XML\n- Frequency: nightly",
    ],
    [
      "lists right below it",
      "Till -> Ledger\n- Format: JSON\n- Frequency: hourly\n\nLedger -> Till\n- Format: XML\n- Frequency: nightly",
    ],
    [
      "tables",
      `Till → Ledger\n\n${table}| Sales | JSON | hourly |\n\n*Ledger → Till*\n\n${table}| Rates | XML | nightly |`,
    ],
  ])("%s", (_, below) => {
    for (const heading of ["## Data Flow\n\n", ""])
      expect(flowsOf(heading + below)).toMatchObject([
        { from: "till", format: "JSON", frequency: "hourly" },
        { from: "ledger", format: "XML", frequency: "nightly" },
      ]);
  });

  test("a call in a fence", () => {
    const [flow] = flowsOf("## Interface\n\nTill → Ledger\n\n```http\nPOST /sales\n```");
    expect(flow?.endpoints).toMatchObject([{ method: "POST", url: "/sales" }]);
  });

  test.each([
    ["a paragraph", "## Data Flow\n\nTill → Ledger\n\nWe will see."],
    ["what is none of its facts", "## Architecture\n\nTill → Ledger\n\n- runs in the cloud"],
    ["a third system", "## Data Flow\n\nTill → Ledger → Archive\n\n- Format: JSON"],
    ["what flows both ways", "## Data Flow\n\nTill ↔ Ledger\n\n- hourly"],
    ["what was", "## Data Flow\n\nUntil 2024 Till → Ledger\n\n- Format: JSON"],
    ["what is out of scope", "## Data Flow\n\nOut of scope:\n\nTill → Ledger\n\n- Format: JSON"],
  ])("but not over %s", (_, sections) => {
    expect(flowsOf(sections)[0]).toMatchObject({ state: "none" });
  });
});

describe.each(["Till → Ledger", "**Till → Ledger**", "### Till → Ledger"])(
  "“%s” below a topic that is told by direction",
  (head) => {
    const ways = "## Till → Ledger\n\n- Format: JSON\n\n## Ledger → Till\n\n- Format: XML\n\n";
    const back = head.replace("Till → Ledger", "Ledger → Till");

    test("heads what happens when its ends are down", () => {
      const [there, other] = flowsOf(
        `${ways}## Error Handling\n\n${head}\n\n- If Ledger is down, sales wait\n- Sales are sent again five times\n\n${back}\n\n- If Till is down, rates wait`,
      );
      expect(there?.errorHandling?.unavailable).toContain("sales wait");
      expect(other?.errorHandling?.unavailable).toContain("rates wait");
      expect(JSON.stringify(there?.errorHandling)).not.toContain("rates");
    });

    test("heads its credentials", () => {
      const [there, other] = flowsOf(
        `${ways}## Authentication\n\n${head}\n\n- OAuth2, kept in Vault\n\n${back}\n\n- API key, rotated yearly`,
      );
      expect(there?.authentication).toEqual({
        method: "OAuth2, kept in Vault",
        credentialsLocation: "OAuth2, kept in Vault",
      });
      expect(other?.authentication).toEqual({
        method: "API key, rotated yearly",
        rotationPolicy: "API key, rotated yearly",
      });
    });
  },
);

test("below a direction's heading under “Error Handling” sentences tell of its outage, retries and fallback", () => {
  const [there, back] = flowsOf(
    "## Till → Ledger\n\n- Format: JSON\n\n## Ledger → Till\n\n- Format: XML\n\n## Error Handling\n\n### Till → Ledger\n\nIf Ledger is down, sales wait. Uploads are retried five times. As a fallback, sales are mailed.\n",
  );
  expect(there?.errorHandling).toMatchObject({
    retry: "Uploads are retried five times.",
    fallback: "As a fallback, sales are mailed.",
  });
  expect(back).not.toHaveProperty("errorHandling");
});

test("a paragraph behind what is listed may be told of both again", () => {
  const [there, back] = flowsOf(
    "## Till → Ledger\n\n- Format: JSON\n\n## Ledger → Till\n\n- Format: XML\n\n## Authentication\n\nTill → Ledger\n\n- OAuth2\n\nAll keys are kept in Vault.\n",
  );
  expect(there?.authentication?.method).toBe("OAuth2");
  expect(back?.authentication?.method).toBeUndefined();
});
