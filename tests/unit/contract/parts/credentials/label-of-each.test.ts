import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const flows = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDays closed.\n\n";
const told = (text: string) =>
  tillLedger(text).contract.flows.map(({ authentication }) => authentication);

describe("one label tells of each system's own way", () => {
  test.each([
    ["in the head", `**Authentication:** Till: OAuth; Ledger: mTLS\n\n${flows}`],
    ["in a section", `${flows}## Security\n\n**Authentication:** Till: OAuth; Ledger: mTLS\n`],
    ["as a method", `${flows}## Authentication\n\n- **Method:** Till: OAuth, Ledger: mTLS\n`],
    ["behind dashes", `${flows}## Authentication\n\n- **Method:** Till – OAuth; Ledger – mTLS\n`],
    ["the other first", `${flows}## Authentication\n\n- **Method:** Ledger: mTLS; Till: OAuth\n`],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([{ method: "OAuth" }, { method: "mTLS" }]);
  });

  test("in words", () => {
    expect(
      told(`${flows}## Authentication\n\n- **Method:** Till uses OAuth; Ledger mTLS\n`),
    ).toEqual([{ method: "Till uses OAuth" }, { method: "Ledger mTLS" }]);
  });

  test("with where each keeps its own, beside what both do", () => {
    expect(
      told(
        `${flows}## Authentication\n\n- **Method:** Till: API key, kept in Vault; Ledger: mTLS\n- **Rotation:** yearly\n`,
      ),
    ).toEqual([
      { method: "API key", credentialsLocation: "Vault", rotationPolicy: "yearly" },
      { method: "mTLS", rotationPolicy: "yearly" },
    ]);
  });
});

describe("the label is told whole", () => {
  test.each([
    ["where it names one alone", "Till: OAuth"],
    ["where it goes on behind them", "OAuth for Till: scope `read`; Ledger: mTLS"],
    ["where one of them tells of no way to sign in", "Till: OAuth; Ledger: see below"],
    ["where it names one of them twice", "Till: OAuth; Ledger: mTLS; Till: API key"],
    ["where it is of neither", "OAuth; the scope is Till: read"],
    ["where they ask others for it", "Ledger accepts API keys; Till verifies an HMAC signature"],
    ["where one of them asks", "Till uses mTLS; Ledger requires an API key"],
    ["in German", "Ledger verlangt mTLS; Till erwartet OAuth"],
    ["of what is to come", "basic auth; Till: OAuth from 2027, Ledger: mTLS from 2027"],
    ["of what is planned", "Till: OAuth (planned); Ledger: mTLS"],
  ])("%s", (_, value) => {
    const both = told(`${flows}## Authentication\n\n- **Method:** ${value}\n`);
    expect(both).toEqual([{ method: value }, { method: value }]);
  });

  test("below a direction, whose both ends it tells of", () => {
    const [there, back] = told(
      "## Till → Ledger\n\nSales.\n\n- **Authentication:** Till: OAuth; Ledger: mTLS\n\n## Ledger → Till\n\nRates.",
    );
    expect(there?.method).toBe("Till: OAuth; Ledger: mTLS");
    expect(back).toBeUndefined();
  });

  test("where one of them gives nothing", () => {
    const [there] = readText(
      "# Till → Ledger\n\n**Authentication:** Till: OAuth; Ledger: mTLS\n\n## Data Flow\n\nSales.",
    ).contract.flows;
    expect(there?.authentication?.method).toBe("Till: OAuth; Ledger: mTLS");
  });
});
