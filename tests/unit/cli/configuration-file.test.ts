/** Every way to write the configuration, and what is said of each that can't be used. */
import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { sound } from "./contracts.ts";
import { folderWith, run, type Result } from "./program.ts";

const name = (ending: string): string => `contract-atlas.config.${ending}`;

async function checked(
  files: Record<string, string>,
  env: Record<string, string> = {},
): Promise<Result> {
  const contracts = { "docs/till-ledger.md": sound, "package.json": "{}" };
  return run(["check"], { cwd: await folderWith({ ...contracts, ...files }), env });
}

describe("a configuration is read, without a word of Node's own", () => {
  it.each([
    ["mjs", 'export default { contracts: "docs" };'],
    ["js", 'export default { contracts: "docs" };'],
    ["js", 'module.exports = { contracts: "docs" };'],
    ["ts", 'const contracts: string = "docs";\nexport default { contracts };'],
    ["mjs", 'export default Promise.resolve({ contracts: "docs" });'],
    ["json", '{ "contracts": "docs" }'],
    ["json", '\uFEFF{ "contracts": "docs" }'],
  ])("as .%s: %s", async (ending, text) => {
    const { code, out, err } = await checked({ [name(ending)]: text });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("docs/till-ledger.md");
  });
});

it.each([
  ["a folder", (path: string) => mkdirSync(path)],
  ["a pipe, a socket or a device", (path: string) => execFileSync("mkfifo", [path])],
])("is told of, and waited for by nobody, where it is %s", async (kind, make) => {
  const cwd = await folderWith({ "contracts/till-ledger.md": sound });
  make(join(cwd, name("json")));
  const { code, err } = await run(["check"], { cwd });
  expect({ code, err }).toEqual({
    code: 2,
    err: expect.stringContaining(`${name("json")} is ${kind}, not a file.`),
  });
});

it("says nothing of a folder that has another program's ending", async () => {
  const cwd = await folderWith({ "contracts/till-ledger.md": sound });
  mkdirSync(join(cwd, name("yaml")));
  expect(await run(["check"], { cwd })).toMatchObject({ code: 0, err: "" });
});

describe("what can't be read is told with its place and what to do", () => {
  const unseparated = 'export default {\n  title: "a"\n  footer: "b",\n};\n';
  const unknown = "\nexport default { title: nowhere };\n";
  it.each([
    ["json", '{\n  "title": ', /\.json:2:11 can't be read: Unexpected end of JSON input/],
    ["mjs", unseparated, /Unexpected identifier 'footer' \(contract-atlas\.config\.mjs:3:3\)/],
    ["js", unseparated, /Unexpected identifier 'footer' \(contract-atlas\.config\.js:3:3\)/],
    ["ts", unseparated, /Expected ',', got 'ident' \(contract-atlas\.config\.ts:3\)/],
    ["mjs", unknown, /nowhere is not defined \(contract-atlas\.config\.mjs:2:25\)/],
    ["ts", "\nenum A { b }\nexport default {};", /enum .*\(contract-atlas\.config\.ts:2\)/],
    ["mjs", 'import "./shared.mjs";', /title is not defined \(shared\.mjs:1:1\)/],
    ["mjs", 'import "./gone.mjs";', /Cannot find module '.*gone\.mjs'/],
    ["mjs", 'throw "a word";', /can't be read: a word/],
    ["mjs", "await new Promise(() => {});", /it waits for something that never happens/],
    ["mjs", "export default new Promise(() => {});", /it waits for something that never happens/],
    [
      "mjs",
      'export default Promise.reject(new Error("no"));',
      /no \(contract-atlas.config.mjs:1:31\)/,
    ],
    [
      "mjs",
      'Promise.reject(new Error("no"));\nexport default {};',
      /no \(contract-atlas.config.mjs/,
    ],
    ["mjs", 'export default { get title() { throw new Error("no"); } };', /no \(.*:1:/],
    ["mjs", "throw undefined;", /can't be read: undefined/],
    ["json", '{\n  "title": "a",\n}', /json:3:1 can't be read: Expected/],
  ])("%s: %s", async (ending, text, message) => {
    const { code, out, err } = await checked({ [name(ending)]: text, "shared.mjs": "title;" });
    expect(err).toMatch(message);
    expect(err).toMatch(
      /^error: contract-atlas\.config\.\w+(?::\d+:\d+)? can't be read: .*\n {2}hint: \S/,
    );
    expect(err).not.toMatch(/\n\s+at /);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});

it.each(["ts", "js"])(
  "a module in a package of CommonJS is told what to do: .%s",
  async (ending) => {
    const text = 'export default { title: "a" };';
    const { code, err } = await checked({
      [name(ending)]: text,
      "package.json": '{ "type": "commonjs" }',
    });
    expect(err).toMatch(/^error: .*"type": "commonjs".*\n {2}hint: Name it \S+\.mjs, or .*\n$/);
    expect(code).toBe(2);
  },
);

it.each([
  ["const a = {};\na.a = a;\nexport default { title: a };", "3:18"],
  ["export default { title: 1n };", "1:18"],
])("a value that JSON can't say is told as any other: %s", async (text, place) => {
  const { code, err } = await checked({ [name("mjs")]: text });
  expect(err).toContain(
    `config.mjs is not a valid configuration:\n  contract-atlas.config.mjs:${place}: \`title\` must be a string`,
  );
  expect(code).toBe(2);
});

describe("what holds no settings is told with how they are written", () => {
  it.each([
    ["mjs", 'export const title = "a";', /needs `export default \{ … \}`/],
    ["mjs", "export default () => ({});", /needs `export default \{ … \}`/],
    ["json", "[]", /needs `\{ … \}`/],
  ])("%s: %s", async (ending, text, message) => {
    const { code, err } = await checked({ [name(ending)]: text });
    expect(err).toMatch(message);
    expect(err).toMatch(/\n {2}hint: \S/);
    expect(code).toBe(2);
  });
});

describe("a file that nobody reads is told of", () => {
  it.each(["yaml", "yml", "toml", "cjs", "mts"])("%s", async (ending) => {
    const { code, err } = await checked({ [name(ending)]: "contracts: docs\n" });
    expect(err).toContain(`${name(ending)} is not read`);
    expect(err).toMatch(/hint: .*contract-atlas\.config\.mjs, .*contract-atlas\.config\.json/);
    expect(code).toBe(2);
  });

  it.each([
    "contract-atlas.json",
    "contract-atlas.yaml",
    "contract-atlas.mjs",
    ".contract-atlasrc",
    ".contract-atlasrc.json",
    "contract-atlas.config",
  ])("once, and stops nothing, where its name is further off: %s", async (file) => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound, [file]: "{}" });
    const { code, err } = await run(["check"], { cwd });
    expect(err).toBe(
      `${file} is not read: a configuration is called contract-atlas.config.mjs, contract-atlas.config.js, contract-atlas.config.ts or contract-atlas.config.json.\n`,
    );
    expect(code).toBe(0);
  });

  it.each(["contract-atlas.json", "contract-atlas.yaml"])(
    "but not beside a configuration: %s",
    async (file) => {
      const files = { [name("json")]: '{ "contracts": "docs" }', [file]: "{}" };
      expect(await checked(files)).toMatchObject({ code: 0, err: "" });
    },
  );

  it.each(["contract-atlas.md", "contract-atlas-export.json", "contract-atlas"])(
    "but not of %s, which is something else",
    async (file) => {
      const cwd = await folderWith({ "contracts/till-ledger.md": sound, [file]: "" });
      expect(await run(["check"], { cwd })).toMatchObject({ code: 0, err: "" });
    },
  );

  it("where there are two, since only one can hold", async () => {
    const { code, err } = await checked({
      [name("mjs")]: "export default {};",
      [name("json")]: '{ "contracts": "docs" }',
    });
    expect(err).toContain(`There are ${name("mjs")} and ${name("json")}, and only one can hold.`);
    expect(err).toMatch(/\n {2}hint: \S/);
    expect(code).toBe(2);
  });

  it("but not where it is no configuration", async () => {
    const files = { [name("json")]: '{ "contracts": "docs" }' };
    const beside = { [name("json.bak")]: "", [name("schema.json")]: "{}" };
    expect(await checked({ ...files, ...beside })).toMatchObject({ code: 0, err: "" });
  });
});
