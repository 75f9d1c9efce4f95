/** With a real browser, which `npm run browser` installs, and the real Mermaid. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authored } from "../../../src/diagrams/authored.ts";
import type { Drawable } from "../../../src/diagrams/diagram.ts";
import { contractDiagram } from "../../../src/diagrams/kinds/contract.ts";
import { landscapeDiagram } from "../../../src/diagrams/kinds/landscape.ts";
import { resourceDiagram } from "../../../src/diagrams/kinds/resource.ts";
import { sequenceDiagrams } from "../../../src/diagrams/kinds/sequence.ts";
import { systemDiagram } from "../../../src/diagrams/kinds/system.ts";
import { createDrawer, type Drawer } from "../../../src/diagrams/renderer/drawer.ts";
import { findBrowser } from "../../../src/diagrams/renderer/find-browser.ts";
import { openStudio } from "../../../src/diagrams/renderer/studio.ts";
import { flowchart } from "../../../src/diagrams/source/flowchart.ts";
import { sequence } from "../../../src/diagrams/source/sequence.ts";
import { mermaidConfig } from "../../../src/diagrams/theme.ts";
import { company, groupOfCompanies, href, shop } from "./catalogues.ts";
import { textsOf, unnamed } from "./drawables.ts";

const everyKind = [
  ...shop.contracts.map((contract) => contractDiagram(contract, href)),
  ...shop.contracts.flatMap(sequenceDiagrams),
  ...shop.systems.map((system) => systemDiagram(shop, system, href)),
  ...shop.resources.map((resource) => resourceDiagram(shop, resource, href)),
  landscapeDiagram(shop, href),
];

const hostile = [
  'say "hi"',
  "semi; colon",
  "hash #1 #quot;",
  "end",
  "graph TD",
  "[a] {b} (c) |d|",
  "a --> b",
  "<script>alert(1)</script>",
  "a<br>b",
  "`code` **bold**",
  "1. list",
  "- item",
  "$$x^2$$",
  "台帳",
  "دفتر الأستاذ",
  "📦 box",
  "back\\slash",
  "&amp; &#34;",
  "%% comment",
  "{{x}}",
  "@{ shape: x }",
  "fa:fa-car",
  "style a fill",
  "x:::y",
];

const browser = await findBrowser();

describe("drawing", { timeout: 120_000 }, () => {
  let folder: string;
  let drawer: Drawer;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "diagrams-"));
    drawer = createDrawer({ cacheFolder: join(folder, "first") });
  });

  afterAll(async () => {
    await drawer.close();
    await rm(folder, { recursive: true });
  });

  async function svgOf(drawable: Drawable, by = drawer): Promise<string> {
    const drawn = await by.draw(drawable);
    if (!("svg" in drawn)) throw new Error(`${drawn.reason}\n${drawn.source}`);
    return drawn.svg;
  }

  it.concurrent.each(hostile)(
    "shows %j as it is written, in a node, an edge and a frame",
    async (label) => {
      const nodes = [
        { key: "one", label, styles: ["system" as const], group: label },
        { key: "two", label: "two", styles: [] },
      ];
      const edge = { left: "one", right: "two", pointsTo: "left" as const, label, styles: [] };
      const svg = await svgOf(unnamed(flowchart(nodes, [edge])));
      expect(textsOf(svg).filter((text) => text === label)).toHaveLength(3);
      expect(svg).not.toMatch(/<script|<br|<b>|NaN/);
    },
  );

  it.concurrent.each(hostile)(
    "shows %j as it is written, in a participant, a message, a note and a frame",
    async (label) => {
      const participants = [
        { key: "one", label },
        { key: "two", label: "two" },
      ];
      const call = { kind: "call" as const, from: "one", to: "two", label };
      const note = { kind: "note" as const, label };
      const frame = { kind: "frame" as const, word: "opt" as const, label, happenings: [note] };
      const { source } = sequence(participants, [call, frame], "lane-a");
      const svg = await svgOf(unnamed({ source, links: { nodes: {}, edges: {} } }));
      const texts = textsOf(svg);
      expect(texts.filter((text) => text === label)).toHaveLength(3);
      expect(texts).toContain(`[${label}]`);
      expect(svg).not.toMatch(/<script|<br|<b>|NaN/);
    },
  );

  it("lays out with elk what another layout fails at", async () => {
    const studio = await openStudio(browser ?? "");
    try {
      const answer = await studio.draw({
        id: "d",
        source: "flowchart LR\n  a --> b",
        config: { ...mermaidConfig, layout: "none of this name" },
        links: { nodes: {}, edges: {} },
      });
      expect(textsOf("svg" in answer ? answer.svg : answer.reason)).toEqual(["a", "b"]);
    } finally {
      await studio.close();
    }
  });

  it("refuses a drawing of our own with anything in it that ours never hold", async () => {
    const studio = await openStudio(browser ?? "");
    const request = { id: "d", source: "flowchart LR\n  a --> b", isOurs: true };
    const links = { nodes: { a: "javascript:alert(1)" }, edges: {} };
    try {
      const config = { ...mermaidConfig, htmlLabels: true };
      const answers = await Promise.all([
        studio.draw({ ...request, links: { nodes: {}, edges: {} }, config }),
        studio.draw({ ...request, links }),
      ]);
      expect(answers).toEqual([
        { kind: "layout", reason: "It would hold a <foreignObject>." },
        { kind: "layout", reason: "It would hold a link that runs a script." },
      ]);
    } finally {
      await studio.close();
    }
  });

  it("gives up what keeps Mermaid busy for ever, and goes on drawing", async () => {
    const studio = await openStudio(browser ?? "", 5_000);
    const request = (source: string) => ({
      id: "d",
      source,
      links: { nodes: {}, edges: {} },
    });
    const endless = "stateDiagram-v2\n state A {\n [*] --> B\n B --> A\n }";
    try {
      const answers = await Promise.all(
        [endless, endless, "flowchart LR\n  a --> b"].map((source) => studio.draw(request(source))),
      );
      expect(answers.slice(0, 2)).toEqual(
        [1, 2].map(() => ({ kind: "layout", reason: "Drawing took longer than 5 s." })),
      );
      expect(answers[2]).toHaveProperty("svg");
    } finally {
      await studio.close();
    }
  });

  it("draws the largest landscape there is", async () => {
    const [domains, systems] = await Promise.all(
      [groupOfCompanies(200), groupOfCompanies(60)].map((each) =>
        svgOf(landscapeDiagram(each, href)),
      ),
    );
    expect(textsOf(domains ?? "")).toContain("Domain 1 · 17 systems");
    expect(textsOf(systems ?? "").filter((text) => text.startsWith("System "))).toHaveLength(60);
  });

  it("leaves nothing a strict Content-Security-Policy refuses", async () => {
    for (const svg of await Promise.all(everyKind.map((diagram) => svgOf(diagram)))) {
      expect(svg).not.toMatch(/<style|\sstyle=|\son\w+=|<script|javascript:/);
      expect(svg).not.toMatch(/\sdata-|\sclass=|\d\.\d\d/);
    }
  });

  it("names no colour but the page's", async () => {
    for (const svg of await Promise.all(everyKind.map((diagram) => svgOf(diagram)))) {
      expect(svg).not.toMatch(/#[\da-f]{3,8}"|rgb\(|hsl\(/);
      expect(svg).toContain("var(--ink)");
    }
  });

  it("gives ids that are unique in a page and references that lead to them", async () => {
    const page = (await Promise.all(everyKind.map((diagram) => svgOf(diagram)))).join("");
    const ids = Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id);
    expect(ids.length).toBeGreaterThan(everyKind.length);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(id);
  });

  it("keeps nodes and edges reachable as links, outside an image role", async () => {
    const svg = await svgOf(landscapeDiagram(shop, href));
    const addresses = Array.from(svg.matchAll(/<a href="([^"]+)"/g), ([, address]) => address);
    expect(addresses).toEqual(
      expect.arrayContaining([
        ...shop.systems.map(({ id }) => href("system", id)),
        ...shop.contracts.map(({ id }) => href("contract", id)),
      ]),
    );
    expect(svg).toMatch(
      /^<svg role="group" aria-roledescription="diagram" aria-labelledby="d\w{7}-title" aria-describedby="d\w{7}-desc"/,
    );
    expect(svg).toContain("<title>Till ⇄ Ledger</title>");
  });

  it("calls a line by its ends, where a label stands on it, too", async () => {
    const systems = shop.systems.filter(({ id }) => id === "reporting");
    const [domains, system] = await Promise.all([
      svgOf(landscapeDiagram(groupOfCompanies(200), href)),
      ...systems.map((each) => svgOf(systemDiagram(shop, each, href))),
    ]);
    expect(domains).toMatch(/<a [^>]*><title>Domain 1 ⇄ Domain 6: \d+ contracts<\/title>.*?<text/);
    expect(system).toContain("<title>Stock → Reporting: Parquet · nightly</title>");
  });

  it("stays small", async () => {
    const svgs = await Promise.all(everyKind.map((diagram) => svgOf(diagram)));
    const mean = (sizes: number[]) => sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    expect(mean(svgs.map((svg) => svg.length))).toBeLessThan(5000);
    expect(mean(svgs.map((svg) => gzipSync(svg).length))).toBeLessThan(1500);
  });

  it("fits the largest landscape beside nothing else on a desk screen", async () => {
    const svg = await svgOf(landscapeDiagram(company, href));
    expect(Number(/width="(\d+)"/.exec(svg)?.[1])).toBeLessThan(1136);
  });

  it("draws an author's diagrams of other types, the same every time", async () => {
    const sources = [
      "sequenceDiagram\n A->>B: hi",
      "classDiagram\n A <|-- B",
      "gitGraph\n commit\n branch b\n commit",
      'pie\n "a": 1\n "b": 2',
      "erDiagram\n A ||--o{ B : has",
    ];
    const other = createDrawer({ cacheFolder: join(folder, "second") });
    try {
      for (const source of [...sources, everyKind[0]?.source ?? ""]) {
        const svg = await svgOf(authored(source));
        expect(svg).not.toMatch(/<style|\sstyle=/);
        expect(await svgOf(authored(source), other)).toBe(svg);
      }
    } finally {
      await other.close();
    }
  });

  it("names the line of a mistake and goes on drawing", async () => {
    const drawn = await drawer.draw(authored("flowchart LR\n  a --> b\n  c[open {\n  d --> e"));
    expect(drawn).toMatchObject({ kind: "syntax", line: 3 });
    await expect(svgOf(authored("flowchart LR\n  a --> b"))).resolves.toContain("<svg");
  });

  it("draws one diagram once, however many ask for it at the same time", async () => {
    const before = drawer.stats.drawn;
    await Promise.all([1, 2, 3].map(() => svgOf(authored("flowchart LR\n  asked --> often"))));
    expect(drawer.stats.drawn).toBe(before + 1);
  });
});
