import { once } from "node:events";
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { isContractFile } from "../../../src/workspace/contract-files.ts";
import { loadWorkspace, NothingToRead } from "../../../src/workspace/workspace.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "workspace-"));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
}

const load = () => loadWorkspace({ folder, from: folder });
const oneWay = (pair: string) => `# Integration Contract: ${pair}\n\nOne-way.`;

test.each(["a.md", "a/b.mdx", "A.MD", "x.Md", "a/b.mdX"])("%s is a contract's file", (file) => {
  expect(isContractFile(file)).toBe(true);
});

test.each([
  "README.md",
  "a/readme.md",
  "ReadMe.md",
  "a/README.Mdx",
  "_draft.md",
  "_a/b.md",
  ".hidden/a.md",
  "node_modules/a.md",
  "NODE_MODULES/a.md",
  "a.txt",
  "md",
])("%s is none", (file) => {
  expect(isContractFile(file)).toBe(false);
});

test.each(["C#.md", "what?.md", "50%/a.md", "a\\b.md", "A.MD", "deep/b.Mdx"])(
  "%s is told: no page can be made of it",
  async (file) => {
    await write({ "a.md": oneWay("A ↔ B"), [file]: oneWay("C ↔ D") });
    const { findings, unread } = await load();
    expect(unread).toEqual([file]);
    expect(findings.filter((finding) => finding.file === file)).toMatchObject([
      { rule: "unreadable", severity: "error", hint: expect.stringMatching(/^Rename /) },
    ]);
  },
);

test("what is no file is told, and never opened, as a pipe would never end", async () => {
  await write({ "a.md": oneWay("A ↔ B") });
  const servers = ["b.md", "systems.yaml"].map((name) => createServer().listen(join(folder, name)));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const { documents, findings } = await load();
  for (const server of servers) server.close();
  expect(documents.map(({ source }) => source.file)).toEqual(["a.md"]);
  expect(findings.filter(({ file }) => file === "systems.yaml")).toMatchObject([
    { rule: "unreadable", message: "This is no file but a pipe, a socket or a device." },
  ]);
});

test("reads every contract below the folder, in order", async () => {
  await write({
    "b.md": oneWay("A ↔ B"),
    "a/c.mdx": oneWay("C ↔ D"),
    "README.md": "# Hi",
    "a/notes.txt": "x",
  });
  const { documents, catalogue } = await load();
  expect(documents.map(({ source }) => [source.file, source.path])).toEqual([
    ["a/c.mdx", "a/c.mdx"],
    ["b.md", "b.md"],
  ]);
  expect(catalogue.systems).toHaveLength(4);
});

describe("a contract in a file that nobody reads", () => {
  const contract = `${oneWay("C ↔ D")}\n\n## C → D\n\n- **Format:** CSV\n`;

  test.each(["c.markdown", "deep/c.txt", "C.TXT", "c.md.txt", "c.mkd"])(
    "is told: %s",
    async (file) => {
      await write({ "a.md": oneWay("A ↔ B"), [file]: contract });
      const { documents, misnamed } = await load();
      expect(misnamed).toEqual([file]);
      expect(documents).toHaveLength(1);
    },
  );

  test.each([
    ["notes.txt", "# Shopping\n\nMilk and bread.\n"],
    ["log.txt", "12:00 Till -> Ledger 200\n12:01 Till -> Ledger 500\n"],
    ["robots.txt", "User-agent: *\nDisallow: /\n"],
    ["requirements.txt", "# Tools\nastro==7\n"],
    ["binary.txt", new Uint8Array([35, 32, 0, 1])],
    ["README.markdown", contract],
    ["_draft.markdown", contract],
    ["c.md.bak", contract],
  ])("is none in %s", async (file, content) => {
    await write({ "a.md": oneWay("A ↔ B"), [file]: content });
    expect((await load()).misnamed).toEqual([]);
  });

  test("is told where there is no other", async () => {
    await write({ "c.markdown": contract });
    await expect(load()).rejects.toThrow(/holds no contract.*; c\.markdown reads as one/);
  });
});

test("follows links to files and folders, and never in circles", async () => {
  const elsewhere = await mkdtemp(join(tmpdir(), "elsewhere-"));
  await writeFile(join(elsewhere, "shared.md"), oneWay("C ↔ D"));
  await write({ "a.md": oneWay("A ↔ B"), "deep/b.md": oneWay("E ↔ F") });
  await symlink(join(elsewhere, "shared.md"), join(folder, "linked.md"));
  await symlink(elsewhere, join(folder, "team"));
  await symlink(folder, join(folder, "deep", "circle"));
  const { documents, unread } = await load();
  expect(unread).toEqual(["deep/circle"]);
  expect(documents.map(({ source }) => source.file)).toEqual([
    "a.md",
    "deep/b.md",
    "linked.md",
    "team/shared.md",
  ]);
  await rm(elsewhere, { recursive: true });
});

test("a link that leads nowhere is told", async () => {
  await write({ "a.md": oneWay("A ↔ B") });
  await symlink(join(folder, "gone.md"), join(folder, "b.md"));
  const { findings, unread } = await load();
  expect(unread).toEqual(["b.md"]);
  expect(findings.filter(({ file }) => file === "b.md")).toMatchObject([{ rule: "unreadable" }]);
});

test("knows the systems of systems.yaml", async () => {
  await write({
    "a.md": oneWay("POS ↔ Ledger"),
    "systems.yaml": "till:\n  name: Till\n  aliases: [POS]\n",
  });
  const { catalogue } = await load();
  expect(catalogue.systems.map(({ id }) => id)).toEqual(["ledger", "till"]);
});

test("paths that lie elsewhere are shown whole", async () => {
  await write({ "a.md": oneWay("A ↔ B") });
  const { documents } = await loadWorkspace({ folder, from: join(folder, "elsewhere") });
  expect(documents[0]?.source.path).toBe(join(folder, "a.md"));
});

describe("what can't be read is told, and the rest is read", () => {
  test.each([
    ["a binary file", { "x.md": new Uint8Array([1, 0, 2]) }, "unreadable"],
    ["a file in another encoding", { "x.md": new Uint8Array([65, 0xe9, 65]) }, "unreadable"],
    ["a broken registry", { "systems.yaml": "till: [" }, "registry-invalid"],
    [
      "broken frontmatter",
      { "x.md": `---\nid: [\n---\n${oneWay("C ↔ D")}` },
      "frontmatter-invalid",
    ],
  ])("%s", async (_, files, rule) => {
    await write({ "a.md": oneWay("A ↔ B"), ...files });
    const { catalogue, findings } = await load();
    expect(
      findings.filter((finding) => finding.severity === "error").map((finding) => finding.rule),
    ).toEqual([rule]);
    expect(catalogue.contracts.map(({ id }) => id)).toContain("a");
  });
});

test("the template left in the folder is told, not catalogued", async () => {
  await write({
    "a.md": oneWay("A ↔ B"),
    "template.md": "# Integration Contract: [System A Name] ↔ [System B Name]\n",
  });
  const { catalogue, documents, findings } = await load();
  expect(catalogue.contracts.map(({ id }) => id)).toEqual(["a"]);
  expect(documents).toHaveLength(2);
  expect(findings.filter(({ file }) => file === "template.md").map(({ rule }) => rule)).toContain(
    "no-two-systems",
  );
});

test("the seed template, copied as it is, is told and not catalogued", async () => {
  const seed = join(import.meta.dirname, "../../../src/contract/template.md");
  await write({ "a.md": oneWay("A ↔ B"), "new.md": await readFile(seed) });
  const { catalogue, findings } = await load();
  expect(catalogue.contracts.map(({ id }) => id)).toEqual(["a"]);
  expect(catalogue.systems.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(catalogue.resources).toEqual([]);
  expect(findings.filter(({ file }) => file === "new.md").map(({ rule }) => rule)).toContain(
    "no-two-systems",
  );
});

test("a template whose name begins with `_` is passed over in silence", async () => {
  const template = "# Integration Contract: [System A Name] ↔ [System B Name]\n";
  await write({
    "a.md": oneWay("A ↔ B"),
    "_template.md": template,
    "_drafts/b.md": template,
    "retail/README.md": template,
  });
  const { documents, findings } = await load();
  expect(documents.map(({ source }) => source.file)).toEqual(["a.md"]);
  expect(findings.filter(({ file }) => file !== "a.md")).toEqual([]);
});

test("a byte-order mark and CRLF change neither what is read nor where it stands", async () => {
  const text = `${oneWay("A ↔ B")}\n\n## A → B\n\n- **Format:** CSV\n- **Frequency:** TBD\n`;
  await write({ "a.md": text });
  const plain = await load();
  await write({ "a.md": `\uFEFF${text.replaceAll("\n", "\r\n")}` });
  const dressed = await load();
  const placesOf = ({ findings }: typeof plain) =>
    findings.map(({ rule, line, column }) => ({ rule, line, column }));
  expect(dressed.catalogue).toEqual(plain.catalogue);
  expect(placesOf(dressed)).toEqual(placesOf(plain));
  expect(placesOf(plain)).not.toEqual([]);
});

test("an invalid entry of systems.yaml is told at its line; the valid ones count", async () => {
  await write({
    "a.md": oneWay("POS ↔ Ledger"),
    "systems.yaml": "till:\n  name: Till\n  aliases: [POS]\nledger:\n  name: Ledger\n  tier: 9\n",
  });
  const { catalogue, findings } = await load();
  expect(findings.filter(({ file }) => file === "systems.yaml")).toMatchObject([
    { rule: "registry-invalid", line: 6 },
  ]);
  expect(catalogue.systems.map(({ id }) => id)).toEqual(["ledger", "till"]);
});

test.each([
  [{}, "Rename it to `systems.yaml`."],
  [{ "systems.yaml": "" }, "Move what it says into `systems.yaml`, and delete it."],
])("systems.yml is not read, and told", async (others, hint) => {
  await write({ "a.md": oneWay("A ↔ B"), "systems.yml": "a:\n  name: A\n", ...others });
  const { findings } = await load();
  expect(findings.filter(({ rule }) => rule === "registry-invalid")).toMatchObject([
    { file: "systems.yml", severity: "error", hint },
  ]);
});

test("findings stand in the order of files and lines", async () => {
  await write({ "b.md": "# B", "a.md": "# A" });
  const { findings } = await load();
  const order = findings.map(({ file, line }) => `${file} ${String(line).padStart(4)}`);
  expect(order).toEqual(order.toSorted());
});

describe("there is nothing to read", () => {
  test("in a folder that isn't there", async () => {
    await expect(loadWorkspace({ folder: join(folder, "none") })).rejects.toThrow(NothingToRead);
  });

  test("in a file", async () => {
    await write({ "a.md": "# A" });
    await expect(loadWorkspace({ folder: join(folder, "a.md") })).rejects.toThrow("is a file");
  });

  test("in an empty folder", async () => {
    await expect(load()).rejects.toThrow(NothingToRead);
  });

  test("in a folder without a contract", async () => {
    await write({ "README.md": "# Hi" });
    await expect(load()).rejects.toThrow("holds no contract");
  });
});
