import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { createProgram } from "../../../src/cli/run.ts";
import { processTerminal } from "../../../src/cli/terminal/terminal.ts";
import { configurationSchema } from "../../../src/configuration/schema.ts";
import { guidePages } from "../../../src/documentation/guide.ts";
import { renderPage } from "../../../src/documentation/render.ts";
import { rules } from "../../../src/rules/index.ts";
import { linkRules } from "../../../src/runbooks/link-rules.ts";

const program = createProgram({ terminal: processTerminal(), finish: () => {} });
const pages = await guidePages({ program, base: "/docs/" });
const page = (slug: string) => {
  const found = pages.find((each) => each.slug === slug);
  if (!found) throw new Error(`There is no page ${slug}.`);
  return found;
};
const titles = (slug: string) => page(slug).outline.map(({ title }) => title);

it("has a page for each subject, the first without a name of its own", () => {
  expect(pages.map(({ slug }) => slug)).toEqual([
    "",
    "format",
    "rules",
    "configuration",
    "commands",
    "runbooks",
    "deployment",
  ]);
  for (const { title, summary, html } of pages) {
    expect(title).not.toBe("");
    expect(summary).not.toBe("");
    expect(html).not.toContain("<!--");
  }
});

it("names every command, every option people are offered, every rule and every key", () => {
  expect(titles("commands")).toEqual(program.commands.map((command) => command.name()));
  for (const { long } of program.commands.flatMap(({ options }) => options))
    if (long !== "--version")
      expect(page("commands").html).toMatch(new RegExp(`<code[^>]*>${long}`));
  expect(titles("rules")).toEqual([...rules, ...linkRules].map(({ id }) => id));
  for (const key of Object.keys(configurationSchema.shape))
    expect(page("configuration").html).toContain(`<code class="whole">${key}</code>`);
});

it("lists every rule with its severity above the sections, and calls identifiers what they are", () => {
  const { html, outline } = page("rules");
  const [table = "", ...sections] = html.split("<h2 ");
  for (const { id, severity, summary } of rules) {
    const tag = `<span class="tag" data-severity="${severity}">${severity}</span>`;
    expect(table).toContain(`<a href="#${id}"><code class="whole">${id}</code></a>`);
    expect(table.replace(/<[^>]*>|&[a-z#0-9]+;/g, "")).toContain(
      summary.slice(0, 20).replace(/[`"'<>&].*/, ""),
    );
    const heading = sections.find((section) => section.startsWith(`id="${id}"`));
    expect(heading).toContain(`<code class="whole">${id}</code> ${tag}`);
  }
  expect(html).not.toContain("Severity unless");
  expect([...outline, ...page("commands").outline].every(({ isCode }) => isCode)).toBe(true);
  expect(page("format").outline.some(({ isCode }) => isCode)).toBe(false);
});

it("has every key in the README as well", async () => {
  const readme = await readFile(new URL("../../../README.md", import.meta.url), "utf8");
  for (const key of Object.keys(configurationSchema.shape)) expect(readme).toContain(`\`${key}\``);
});

it("shows the files that are tested", () => {
  const shown = page("deployment").html.replace(/<[^>]*>/g, "");
  expect(shown).toContain("contract-atlas/contract-atlas@v0");
  expect(shown).toContain("absolute_redirect off;");
  expect(shown).toContain("**/node_modules");
});

it("links pages under the base path, and only to what is there", () => {
  const links = pages.flatMap(({ html }) =>
    Array.from(html.matchAll(/href="(\/[^"]*)"/g), ([, href]) => href),
  );
  expect(links).toContain("/docs/guide/format/");
  expect(() =>
    renderPage("[x](nowhere.md)", {
      address: () => {
        throw new Error("no such page");
      },
    }),
  ).toThrow();
});

it("gives headings anchors that are unique in the page", () => {
  const { html, outline } = renderPage("# Title\n\nText.\n\n## Same\n\n## Same", {
    address: String,
  });
  expect(outline.map(({ anchor }) => anchor)).toEqual(["same", "same-1"]);
  expect(html).toContain('id="same-1"');
  expect(html).not.toContain("<h1");
});

it("shows code in colour, with something to copy it, and keeps it out of the search", () => {
  const { html } = renderPage('# Title\n\n```json\n{ "rows": 1 }\n```', { address: String });
  expect(html).toMatch(/<copy-code><pre [^>]*data-pagefind-ignore[^>]*>/);
  expect(html).toContain('class="token number"');
});
