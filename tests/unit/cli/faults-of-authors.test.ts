/** What stops a build in an author's own code or frontmatter is told in the author's terms, without a stack. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith, run } from "./program.ts";

const stack = /\[ERROR\]|\n\s+at |bug in contract-atlas/;

it("tells of a module that MDX imports and that is none", async () => {
  const cwd = await folderWith({
    "contracts/_rates.mjs": "export const rates = ;\n",
    "contracts/till-ledger.mdx":
      'import { rates } from "./_rates.mjs";\n\n# Till ↔ Ledger\n\nNightly, {rates}.\n',
  });
  const { code, err } = await run(["build"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain("contracts/till-ledger.mdx can't be shown: what it imports");
  expect(err).toContain("_rates.mjs:1:22");
  expect(err).not.toMatch(stack);
});

it("tells of code in MDX that fails by its file, and writes nothing", async () => {
  // Pages of the others are under way when it fails.
  const others = ["Orders", "Stock", "Returns", "Tax", "Fleet"].map(
    (name) => [`contracts/till-${name}.md`, `# Till ↔ ${name}\n\nNightly.\n`] as const,
  );
  const cwd = await folderWith({
    "contracts/till-ledger.mdx": "# Till ↔ Ledger\n\n## Till → Ledger\n\nIt is {[].first.part}.\n",
    ...Object.fromEntries(others),
  });
  const { code, err } = await run(["build"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain(
    "contracts/till-ledger.mdx can't be shown: Cannot read properties of undefined",
  );
  expect(err).not.toMatch(stack);
  expect(readdirSync(cwd)).toEqual(["contracts"]);
});

const noYaml = "---\ntags: [a, b\n---\n\n# Till ↔ Ledger\n\nSales go there nightly.\n";
const goingOn = JSON.stringify({ rules: { "frontmatter-invalid": "warning" } });

it("goes on with frontmatter that is no YAML where it is told to", async () => {
  const cwd = await folderWith({
    "contracts/till-ledger.md": noYaml,
    "contract-atlas.config.json": goingOn,
  });
  expect(await run(["build"], { cwd })).toMatchObject({ code: 0 });
  const page = readFileSync(join(cwd, "dist/contracts/till-ledger/index.html"), "utf8");
  expect(page).toContain("Sales go there nightly.");
});

it("can't go on with that of a contract in MDX, and says so", async () => {
  const cwd = await folderWith({
    "contracts/till-ledger.mdx": noYaml,
    "contract-atlas.config.json": goingOn,
  });
  const { code, err } = await run(["build"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain("contracts/till-ledger.mdx can't be shown: its frontmatter is no YAML");
  expect(err).not.toMatch(stack);
});
