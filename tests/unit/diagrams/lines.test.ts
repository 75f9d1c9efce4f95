/** Labels of several lines, as they are copied, searched and read aloud. Needs a browser, as `drawing.test.ts` does. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { authored } from "../../../src/diagrams/authored.ts";
import type { Drawable } from "../../../src/diagrams/diagram.ts";
import { createDrawer, type Drawer } from "../../../src/diagrams/renderer/drawer.ts";
import { flowchart } from "../../../src/diagrams/source/flowchart.ts";
import { sequence } from "../../../src/diagrams/source/sequence.ts";
import { textsOf, unnamed } from "./drawables.ts";

const long = "Reporting of sales by shop, near real-time, and of stock every fifteen minutes";

describe("a label of several lines", { timeout: 120_000 }, () => {
  let cacheFolder: string;
  let drawer: Drawer;

  beforeAll(async () => {
    cacheFolder = await mkdtemp(join(tmpdir(), "lines-"));
    drawer = createDrawer({ cacheFolder });
  });

  afterAll(async () => {
    await drawer.close();
    await rm(cacheFolder, { recursive: true });
  });

  async function svgOf(drawable: Drawable): Promise<string> {
    const drawn = await drawer.draw(drawable);
    if (!("svg" in drawn)) throw new Error(`${drawn.reason}\n${drawn.source}`);
    return drawn.svg;
  }

  it("keeps its words apart in a flowchart", async () => {
    const nodes = ["one", "two"].map((key) => ({ key, label: long, styles: [], group: long }));
    const edge = { left: "one", right: "two", pointsTo: "both" as const, label: long, styles: [] };
    const svg = await svgOf(unnamed(flowchart(nodes, [edge])));
    expect(textsOf(svg)).toEqual([long, long, long, long]);
  });

  it("keeps its words apart in a sequence", async () => {
    const participants = ["one", "two"].map((key) => ({ key, label: key }));
    const note = { kind: "note" as const, label: long };
    const call = { kind: "call" as const, from: "one", to: "two", label: long };
    const frame = { kind: "frame" as const, word: "opt" as const, label: long, happenings: [note] };
    const { source } = sequence(participants, [call, frame], "lane-a");
    const texts = textsOf(await svgOf(unnamed({ source, links: { nodes: {}, edges: {} } })));
    expect(texts.toSorted()).toEqual([long, `[${long}]`, long, "one", "opt", "two"].toSorted());
    const authors = "sequenceDiagram\n participant a as One<br/>name\n a->>b: hi";
    expect(textsOf(await svgOf(authored(authors)))).toContain("One name");
  });

  it("gets no space within a word that is longer than a line", async () => {
    const word = "W".repeat(30);
    const nodes = ["one", "two"].map((key) => ({ key, label: `a ${word} b/${word}`, styles: [] }));
    const svg = await svgOf(unnamed(flowchart(nodes, [])));
    expect(svg).toContain("<tspan");
    expect(textsOf(svg)).toEqual([`a ${word} b/${word}`, `a ${word} b/${word}`]);
  });
});
