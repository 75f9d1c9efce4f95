import { expect, test } from "vitest";
import { type RawFile, readFiles } from "../../../../src/catalogue/gathering/read-files.ts";

const file = (name: string, text: string): RawFile => ({
  file: name,
  path: `contracts/${name}`,
  content: new TextEncoder().encode(text),
});
const gone = { reason: "The file can't be read.", hint: "Check it." };

test("documents carry the catalogue's resource ids", () => {
  const id = "1uQKLjM3pOa9xYtZ0bVcNdEfGhIjKlMnOpQrStUvWxYz";
  const sheet = (name: string) => `# A ↔ B\n\n## Google Sheets\n- **Sheet Name/ID:** ${name}`;
  const { documents, catalogue } = readFiles([
    file("a.md", sheet(`\`${id}\``)),
    file("b.md", sheet(`Plan (\`${id}\`)`)),
  ]);
  expect(catalogue.resources).toMatchObject([{ id: "plan" }]);
  expect(documents.map(({ contract }) => contract.resources[0]?.id)).toEqual(["plan", "plan"]);
});

test("the registry's names count in every contract", () => {
  const registry = file("systems.yaml", "till:\n  name: Till\n  aliases: [POS]\n");
  expect(
    readFiles([file("a.md", "# POS ↔ Ledger")], registry).catalogue.systems.map(({ id }) => id),
  ).toEqual(["ledger", "till"]);
});

test("a file that can't be read is told; the others count", () => {
  const { documents, noticed } = readFiles([
    { file: "x.md", path: "contracts/x.md", content: gone },
    file("a.md", "# A ↔ B"),
  ]);
  expect(documents).toHaveLength(1);
  expect(noticed).toMatchObject([
    { rule: "unreadable", path: "contracts/x.md", message: gone.reason },
  ]);
});

test("a file in another encoding is told where it begins to be one", () => {
  const latin1 = Uint8Array.from(Buffer.from("# A to B\n\nCafé", "latin1"));
  const { noticed } = readFiles([{ file: "x.md", path: "contracts/x.md", content: latin1 }]);
  expect(noticed).toMatchObject([{ rule: "unreadable", place: { line: 3, column: 4 } }]);
});

test("a registry that can't be read is told; the contracts count", () => {
  const { documents, noticed } = readFiles([file("a.md", "# A ↔ B")], {
    file: "systems.yaml",
    path: "systems.yaml",
    content: gone,
  });
  expect(documents).toHaveLength(1);
  expect(noticed).toMatchObject([{ rule: "unreadable", path: "systems.yaml" }]);
});
