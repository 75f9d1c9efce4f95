/** Every example of the README and the guide is tried: commands, configurations, contracts and programs. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { registrySchema } from "../../../src/catalogue/schema.ts";
import { createProgram } from "../../../src/cli/run.ts";
import { processTerminal } from "../../../src/cli/terminal/terminal.ts";
import { loadConfiguration } from "../../../src/configuration/load.ts";
import { configurationSchema } from "../../../src/configuration/schema.ts";
import { frontmatterSchema } from "../../../src/contract/model/frontmatter-schema.ts";
import { parseMarkdown, walk } from "../../../src/contract/markdown/tree.ts";
import { levelFaults } from "../../../src/rules/levels.ts";
import { sound } from "../cli/contracts.ts";
import { folderWith, run } from "../cli/program.ts";

const root = join(import.meta.dirname, "../../..");
const guide = readdirSync(join(root, "src/documentation")).filter((name) => name.endsWith(".md"));
const files = ["README.md", ...guide.map((name) => `src/documentation/${name}`)];

interface Example {
  file: string;
  language: string;
  text: string;
}

const examples = files.flatMap((file): Example[] => {
  const markdown = readFileSync(join(root, file), "utf8");
  return Array.from(walk(parseMarkdown(markdown, false).root)).flatMap((node) =>
    node.type === "code" ? [{ file, language: node.lang ?? "", text: node.value }] : [],
  );
});
const of = (...languages: string[]) =>
  examples.filter(({ language }) => languages.includes(language));
const named = (list: Example[]) => list.map((example) => [example.file, example.text] as const);

it("knows what to do with every example", () => {
  const known = new Set(["sh", "bash", "js", "ts", "json", "yaml", "markdown"]);
  expect(examples.filter(({ language }) => !known.has(language))).toEqual([]);
  expect(new Set(examples.map(({ file }) => file)).size).toBe(files.length - 1);
});

const lines = of("sh", "bash").flatMap(({ file, text }) =>
  text.split("\n").map((line) => [file, line.replace(/\s+#.*$/, "")] as const),
);
const ours = lines.flatMap(([file, line]) => {
  const words = /^npx contract-atlas (.*)$/.exec(line)?.[1];
  return words === undefined ? [] : [[file, words] as const];
});

/** Words as a shell makes them of these lines, which have no more than quotes and a redirection. */
function wordsOf(line: string): string[] {
  const [command = ""] = line.split(" > ");
  return Array.from(
    command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g),
    ([, a, b, c]) => a ?? b ?? c ?? "",
  );
}

describe("commands", () => {
  const program = createProgram({ terminal: processTerminal(), finish: () => {} });
  const takesLong = new Set(["build", "dev", "preview"]);

  it.each(ours)("%s: %s has options there are", (_file, line) => {
    const [name = "", ...rest] = wordsOf(line);
    const command = program.commands.find((each) => each.name() === name);
    expect(command?.parseOptions(rest).unknown).toEqual([]);
  });

  it.each(ours.filter(([, line]) => !takesLong.has(wordsOf(line)[0] ?? "")))(
    "%s: %s runs",
    async (_file, line) => {
      const cwd = await folderWith({
        "contracts/shop-ledger.md": sound,
        "runbooks/till.md": "See contracts/shop-ledger.md.\n",
        "docs/till.md": "See contracts/shop-ledger.md.\n",
        "alerts.yaml": "runbook: contracts/shop-ledger.md\n",
        "links.json": emptyManifest,
      });
      const words = wordsOf(line).map((word) =>
        word.replace(/^https:.*\/links\.json$/, "links.json"),
      );
      expect(await run(words, { cwd })).toMatchObject({ code: 0 });
    },
  );

  it("of npm are scripts there are", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const asked = lines
      .filter(([, line]) => line.startsWith("npm "))
      .flatMap(([, line]) => Array.from(line.matchAll(/npm (?:run )?(\S+)/g), ([, name]) => name));
    expect(asked.length).toBeGreaterThan(0);
    for (const name of asked)
      expect(["install", ...Object.keys(scripts)], `npm ${name}`).toContain(name);
  });

  it("are nothing else", () => {
    const other = lines.filter(
      ([, line]) => !/^(?:npx contract-atlas|npm) /.test(line) && line !== "",
    );
    expect(other).toEqual([]);
  });
});

describe("configurations", () => {
  const modules = named(of("js").filter(({ text }) => text.includes("export default")));
  it.each(modules)("%s: %s", async (_file, text) => {
    const module = (await import(`data:text/javascript,${encodeURIComponent(text)}`)) as {
      default: unknown;
    };
    const { rules = {} } = configurationSchema.parse(module.default);
    expect(levelFaults(rules)).toEqual([]);
  });

  it.each(named(of("ts")))("%s: %s has the types it says, and is read", async (_file, text) => {
    const cwd = await folderWith({ "contract-atlas.config.ts": text });
    linkPackageInto(cwd);
    // Types are made with the package; where these tests run alone it isn't packed.
    if (!existsSync(join(root, "lib/index.d.ts")))
      execFileSync("npm", ["run", "--silent", "types"], { cwd: root });
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const asked = ["--noEmit", "--strict", "--skipLibCheck", "--module", "nodenext"];
    execFileSync(process.execPath, [tsc, ...asked, "contract-atlas.config.ts"], { cwd });
    expect(Object.keys(await loadConfiguration(cwd))).not.toEqual([]);
  });

  it.each(named(of("json")))("%s: %s", (_file, text) => {
    const { rules = {} } = configurationSchema.parse(JSON.parse(text));
    expect(levelFaults(rules)).toEqual([]);
  });
});

it.each(named(of("yaml")))("%s: %s is frontmatter or a registry", (_file, text) => {
  const value: unknown = parse(text);
  const schema = registrySchema.safeParse(value).success ? registrySchema : frontmatterSchema;
  expect(() => schema.parse(value)).not.toThrow();
});

it.each(named(of("markdown")))("%s: %s is a contract without an error", async (_file, text) => {
  const cwd = await folderWith({ "contracts/example.md": text });
  expect((await run(["check"], { cwd })).code).toBe(0);
});

it.each(named(of("js").filter(({ text }) => text.includes("import "))))(
  "%s: %s runs",
  async (_file, text) => {
    const cwd = await folderWith({ "contracts/till-ledger.md": sound });
    linkPackageInto(cwd);
    writeFileSync(join(cwd, "example.mjs"), text);
    const printed = execFileSync(process.execPath, ["example.mjs"], { cwd, encoding: "utf8" });
    expect(printed).not.toBe("");
  },
);

function linkPackageInto(folder: string): void {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules/contract-atlas"), "junction");
}

const emptyManifest = JSON.stringify({
  version: 1,
  base: "/",
  folder: "contracts",
  pages: [
    {
      path: "contracts/shop-ledger/",
      title: "Till ↔ Ledger",
      anchors: [],
      source: { file: "shop-ledger.md", sections: {} },
    },
  ],
  files: [],
});

it("of a configuration are in JavaScript, in TypeScript and in JSON", () => {
  const written = new Set(
    examples
      .filter(({ file }) => file.endsWith("/configuration.md"))
      .map(({ language }) => language),
  );
  expect([...written].toSorted()).toEqual(["js", "json", "ts"]);
});
