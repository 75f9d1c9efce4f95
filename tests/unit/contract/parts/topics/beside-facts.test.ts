import { afterEach, describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";
import { knowOwnWords } from "../../../../../src/contract/vocabulary/vocabulary.ts";

const thought = `- **Format:** CSV
- **Frequency:** hourly
- **Authentication:** password
- **Fallback:** paper
- **Version:** 3
- **Last updated:** 2020-01-01
- **Owner:** Team Till

Ledger sends prices to Till. Till publishes the event \`sale.done\`.

| Direction | Format |
|---|---|
| Ledger → Till | XML |`;

const nested = `### Ledger → Till

- **Format:** JSON

### Shared Resources

- S3 bucket \`sales-x\`: Till writes, Ledger reads

### Contacts

- **Till Owner:** Ada`;

const known = "## Till → Ledger\n\nSales.\n";
const holds = ({ contract }: ReturnType<typeof readText>) => ({
  ...contract,
  sections: [],
  facts: [],
});

afterEach(() => knowOwnWords({}));

describe("nothing that has been thought of is a fact:", () => {
  test.each([
    "## Decisions",
    "## 7. Alternatives considered",
    "## Rejected options",
    "## Decision log",
    "## Open questions",
    "## Entscheidungen",
    "## Alternativas consideradas",
    "## 备选方案",
  ])("%s", (heading) => {
    const document = tillLedger(`${known}\n${heading}\n\n${thought}\n\n${nested}`);
    expect(holds(document)).toEqual(holds(tillLedger(known)));
    expect(document.contract.sections).toHaveLength(5);
    const below = tillLedger(`${known}\n#${heading}\n\n${thought}`);
    expect(holds(below)).toEqual(holds(tillLedger(known)));
  });
});

test.each([
  ["## Decision"],
  ["## Our decisions on deployment are made by Ada"],
  ["## Options"],
  ["# Decisions: Till → Ledger"],
])("what stands below “%s” may hold", (heading) => {
  const { contract } = readText(
    `# Till → Ledger\n\n${heading}\n\n- **Format:** CSV\n- **Owner:** Ada`,
  );
  expect(contract.flows[0]?.format).toBe("CSV");
});

test("a section has ended with the next heading", () => {
  const { contract } = tillLedger(
    `${known}\n### Decisions\n\n${thought}\n\n### Data Flow\n\n- **Format:** JSON`,
  );
  expect(contract.flows[0]).toMatchObject({ format: "JSON" });
});

test("open questions are still told, and what is open there is found", () => {
  const document = tillLedger(
    `${known}\n## Open questions\n\n- **Retry:** TBD\n\n### Later\n\nWhen?`,
  );
  expect(document.contract.facts).toMatchObject([
    { key: "open-questions", text: expect.stringMatching(/Retry[^]*When\?/) },
  ]);
  expect(document.placeholders).toMatchObject([{ section: "Open questions" }]);
});

test("a word that a team has given a meaning has that one", () => {
  knowOwnWords({ sections: { "data-flow": ["Decisions"] } });
  const { contract } = readText("# Till → Ledger\n\n## Decisions\n\n- **Format:** CSV");
  expect(contract.flows[0]?.format).toBe("CSV");
});
