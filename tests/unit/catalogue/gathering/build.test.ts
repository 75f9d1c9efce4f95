import { describe, expect, test } from "vitest";
import { buildCatalogue } from "../../../../src/catalogue/gathering/build.ts";
import { catalogueSchema } from "../../../../src/catalogue/schema.ts";
import { readContract } from "../../../../src/contract/read.ts";

const document = (file: string, text: string) => readContract({ file, path: file, text });
const ids = (files: [string, string][]) =>
  buildCatalogue(files.map(([file, text]) => document(file, text))).contracts.map(
    ({ id, file }) => [id, file],
  );

test("a catalogue of nothing is empty", () => {
  expect(buildCatalogue([])).toEqual({
    contracts: [],
    systems: [],
    resources: [],
    dataFormats: [],
  });
});

test("contracts stand in the order of their ids, whatever the files' order", () => {
  expect(
    ids([
      ["b.md", "# A ↔ B"],
      ["a/c.md", "# A ↔ B"],
      ["B.md", "# A ↔ B"],
    ]).map(([id]) => id),
  ).toEqual(["B", "a/c", "b"]);
});

test("of two contracts with one id the first is kept", () => {
  const taken = "---\nid: a\n---\n# C ↔ D";
  expect(
    ids([
      ["a.md", "# A ↔ B"],
      ["b.md", taken],
    ]),
  ).toEqual([["a", "a.md"]]);
});

describe("the template left lying about", () => {
  test("is not catalogued", () => {
    expect(ids([["t.md", "# Integration Contract: [System A Name] ↔ [System B Name]"]])).toEqual(
      [],
    );
  });

  test("is one no more once its systems are named", () => {
    const named =
      "# Integration Contract: [System A Name] ↔ [System B Name]\n\n**System A:** Till\n**System B:** Ledger";
    expect(ids([["t.md", named]])).toHaveLength(1);
  });

  test("is not a contract that names no pair for another reason", () => {
    expect(ids([["t.md", "# Sales"]])).toHaveLength(1);
  });
});

test("a data format is one, however many contracts define it", () => {
  const text = (pair: string) =>
    `# ${pair}\n\n## Data Formats\n\n\`\`\`ts\ninterface Sale { id: string }\n\`\`\``;
  const catalogue = buildCatalogue([
    document("a.md", text("A ↔ B")),
    document("b.md", text("A ↔ C")),
  ]);
  expect(catalogue.dataFormats).toEqual([{ id: "sale", name: "Sale", contracts: ["a", "b"] }]);
});

test("what is built fits the published schema", () => {
  const text = "# A ↔ B\n\n## A → B\n\n- **Location:** S3 bucket `x`";
  expect(catalogueSchema.safeParse(buildCatalogue([document("a.md", text)])).error).toBeUndefined();
});

test("a domain is spelt as the configuration spells it, however folders and most contracts do", () => {
  const { contracts, systems, domains } = buildCatalogue(
    [
      document("crm/a.md", "# A ↔ B"),
      document("crm/c.md", "# C ↔ D"),
      document("pay/e.md", "# E ↔ F"),
    ],
    {},
    ["CRM"],
  );
  expect(contracts.map(({ domain }) => domain)).toEqual(["CRM", "CRM", "Pay"]);
  expect(systems.map(({ domain }) => domain)).toContain("CRM");
  expect(domains).toEqual(["CRM"]);
});
