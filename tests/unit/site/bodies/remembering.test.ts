import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { remembering } from "../../../../src/site/bodies/remembering.ts";
import { openSession } from "../../../../src/site/astro/open-session.ts";
import type { MarkdownProcessor } from "astro/markdown";
import { siteSettings, type SiteOptions } from "../../../../src/site/settings/settings.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "remembering-"));
  vi.stubEnv("XDG_CACHE_HOME", join(folder, "cache"));
  await write("till-ledger.md", "# Till ↔ Ledger\n\nNightly.\n");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFile(join(folder, name), text);

/** The texts that are rendered and not recalled when a site with these options asks for them, and what it is given. */
async function ask(markdown: string, options: SiteOptions = {}, file = "till-ledger.md") {
  openSession(siteSettings({ ...options, folder }));
  const rendered: string[] = [];
  const counting: MarkdownProcessor = {
    name: "counting",
    options: {},
    createRenderer: async () => ({
      async render(content: string) {
        rendered.push(content);
        const headings = [{ depth: 2, slug: "a", text: "A" }];
        return {
          code: `<p>${content}</p>`,
          metadata: { headings, localImagePaths: ["a.png"], remoteImagePaths: [], frontmatter: {} },
        };
      },
    }),
  };
  const renderer = await remembering(counting).createRenderer({});
  const given = await renderer.render(markdown, {
    fileURL: pathToFileURL(join(folder, file)),
    frontmatter: { owner: "Sam" },
  });
  return { rendered, given };
}

it("recalls all of what was rendered from the same facts", async () => {
  const first = await ask("Nightly.");
  const second = await ask("Nightly.");
  expect([first.rendered, second.rendered]).toEqual([["Nightly."], []]);
  expect(second.given).toEqual({
    ...first.given,
    metadata: { ...first.given.metadata, frontmatter: { owner: "Sam" } },
  });
});

it.each([
  ["the text", () => ask("Hourly.")],
  ["the base", () => ask("Nightly.", { base: "/docs/" })],
  [
    "the vocabulary",
    () => ask("Nightly.", { vocabulary: { sections: { "change-log": ["History"] } } }),
  ],
])("renders again when %s changes", async (_, change) => {
  await ask("Nightly.");
  expect((await change()).rendered).toHaveLength(1);
});

it("renders again when a link of it leads elsewhere, and not for other contracts", async () => {
  await write("till-ledger.md", "# Till ↔ Ledger\n\n[As here](pos%20ledger.md#notes)\n");
  await ask("Nightly.");
  await write("stock-ledger.md", "# Stock ↔ Ledger\n\nHourly.\n");
  expect((await ask("Nightly.")).rendered).toHaveLength(0);
  await write("pos ledger.md", "# POS ↔ Ledger\n\nHourly.\n");
  expect((await ask("Nightly.")).rendered).toHaveLength(1);
});

it("renders again when the contract is read otherwise", async () => {
  await ask("Nightly.");
  await write("till-ledger.md", "# Till ↔ Ledger\n\nNightly.\n\n## 1. Purpose\n\nTo know.\n");
  expect((await ask("Nightly.")).rendered).toHaveLength(1);
});

it("leaves texts with diagrams to the drawer, which knows whether they could be drawn", async () => {
  const diagram = "```mermaid\nflowchart LR\n```\n";
  await ask(diagram);
  expect((await ask(diagram)).rendered).toHaveLength(1);
});

it("leaves what is no contract alone", async () => {
  await ask("Elsewhere.", {}, "readme.md");
  expect((await ask("Elsewhere.", {}, "readme.md")).rendered).toHaveLength(1);
});

it("renders again what was damaged", async () => {
  await ask("Nightly.");
  const bodies = join(folder, "cache", "contract-atlas", "bodies");
  for (const name of await readdir(bodies)) await writeFile(join(bodies, name), "damaged");
  expect((await ask("Nightly.")).rendered).toHaveLength(1);
});
