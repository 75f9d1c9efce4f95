import { expect, it } from "vitest";
import { formatDrift } from "../../../../src/rules/formats/format-drift.ts";
import { runRule } from "../../../../src/rules/run.ts";
import { subjectOf } from "../subject.ts";

function contract(file: string, fields: string, status = "active"): string {
  return `<!-- file: ${file} -->
---
status: ${status}
---

# Integration Contract: Till ↔ ${file}

## Data Formats

\`\`\`typescript
interface Sale {
${fields}
}
\`\`\`
`;
}

async function drift(...contracts: string[]): Promise<string[]> {
  const findings = await runRule(formatDrift, subjectOf(contracts.join("")));
  return findings.map(({ file, message }) => `${file}: ${message}`);
}

it("shows every difference, and where the other one is", async () => {
  const [message, ...more] = await drift(
    contract("a.md", "id: string;\ntotal: number;\nold: Date;"),
    contract("b.md", "id: string;\ntotal?: number;\nshop: string;"),
  );
  expect(more).toEqual([]);
  expect(message).toBe(
    "contracts/b.md: `Sale` differs from that in contracts/a.md: `total?: number` here, `total: number` there; `shop: string` is only here; `old: Date` is only there.",
  );
});

it("points at the interface, not at its fence", async () => {
  const both = (code: string) =>
    `<!-- file: ${code.length}.md -->\n# Integration Contract: Till ↔ Ledger\n\n## Data Formats\n\n\`\`\`typescript\n${code}\n\`\`\`\n`;
  const findings = await runRule(
    formatDrift,
    subjectOf(
      both("interface A {\n  x: string;\n}\n\n  export interface B {\n  y: number;\n}") +
        both("interface A {\n  x: string;\n}\n\n  export interface B {\n  y: string; // text\n}"),
    ),
  );
  expect(findings).toMatchObject([{ line: 10, column: 3 }]);
});

it("takes order, blanks and quotes for habit", async () => {
  const same = [
    contract("a.md", "id: string;\nstate: 'open' | 'closed';"),
    contract("b.md", 'state: "open"|"closed";\nid: string;'),
  ];
  expect(await drift(...same)).toEqual([]);
});

it("takes the ways to write one type for one", async () => {
  const same = [
    contract("a.md", "tags: string[];\nrows: Row<string>[];\nstate: 'open' | 'closed' | null;"),
    contract(
      "b.md",
      "tags: Array<string>;\nrows: ReadonlyArray<Row<string>>;\nstate: null | 'closed' | 'open';",
    ),
  ];
  expect(await drift(...same)).toEqual([]);
  const other = [
    contract("a.md", "tags: (string | null)[];"),
    contract("b.md", "tags: string | null[];"),
  ];
  expect(await drift(...other)).toHaveLength(1);
});

it("compares each further contract with the first, and no retired one", async () => {
  const found = await drift(
    contract("a.md", "id: string;", "retired"),
    contract("b.md", "id: number;"),
    contract("c.md", "id: number;"),
    contract("d.md", "id: bigint;"),
  );
  expect(found).toEqual([expect.stringMatching(/^contracts\/d\.md: .* contracts\/b\.md/)]);
});

it("cuts a long list of differences and says so", async () => {
  const many = (type: string) => "abcdefg".replace(/./g, (name) => `${name}: ${type};\n`);
  const [message] = await drift(contract("a.md", many("string")), contract("b.md", many("number")));
  expect(message).toContain("; 3 more.");
});
