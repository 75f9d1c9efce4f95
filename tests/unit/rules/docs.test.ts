import { expect, it } from "vitest";
import { configurationSchema } from "../../../src/configuration/schema.ts";
import { parseMarkdown, walk } from "../../../src/contract/markdown/tree.ts";
import { ruleDocs } from "../../../src/rules/docs.ts";
import { rules } from "../../../src/rules/index.ts";
import { levelFaults } from "../../../src/rules/levels.ts";

const docs = ruleDocs();

it("there is a page for every rule", () => {
  expect(docs.map(({ id }) => id)).toEqual(rules.map(({ id }) => id));
});

it.each(docs.map((doc) => [doc.id, doc.markdown] as const))(
  "%s: what it says holds",
  async (id, markdown) => {
    const rule = rules.find((candidate) => candidate.id === id);
    expect(markdown).toContain(rule?.summary);
    expect(markdown).toContain(rule?.why);
    const nodes = Array.from(walk(parseMarkdown(markdown, false).root));
    const headings = nodes.flatMap((node) => (node.type === "heading" ? node.depth : []));
    expect(headings).toEqual([1, 2, 2, 2]);

    const fences = nodes.flatMap((node) => (node.type === "code" ? node : []));
    const configurations = fences.filter(({ lang }) => lang === "js");
    expect(configurations).toHaveLength(rule?.options === undefined ? 1 : 2);
    for (const { value } of configurations) {
      const module = (await import(`data:text/javascript,${encodeURIComponent(value)}`)) as {
        default: unknown;
      };
      const { rules: levels = {} } = configurationSchema.parse(module.default);
      expect(Object.keys(levels)).toEqual([id]);
      expect(levelFaults(levels)).toEqual([]);
    }
    const examples = fences.filter(({ lang }) => lang === "markdown" || lang === "yaml");
    expect(examples.length).toBeGreaterThanOrEqual(2);
  },
);

it("names the files of an example that needs several, and fences what holds fences", () => {
  const page = (id: string) => docs.find((doc) => doc.id === id)?.markdown ?? "";
  expect(page("duplicate-id")).toContain("`shop-ledger.md`\n\n```markdown\n---\nid: till-ledger");
  expect(page("registry-invalid")).toContain("`systems.yaml`\n\n```yaml\n");
  expect(page("example-invalid-json")).toContain("````markdown\n# Integration");
  expect(page("stale")).toContain("- `days`: Age in days");
});
