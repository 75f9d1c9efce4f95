/** What the demo's diagrams take and weigh: drawn for the first time, and read back. */
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { catalogueDiagrams } from "../../../src/diagrams/kinds/catalogue-diagrams.ts";
import type { Diagram } from "../../../src/diagrams/diagram.ts";
import { createDrawer } from "../../../src/diagrams/renderer/drawer.ts";
import { loadWorkspace } from "../../../src/workspace/workspace.ts";
import { root } from "../measure/folder.ts";
import type { Section } from "../measure/report.ts";

export async function diagrams(): Promise<Section> {
  const { catalogue } = await loadWorkspace({ folder: join(root, "contracts") });
  const asked = catalogueDiagrams(catalogue, (kind, id) => `/${kind}/${id}/`);
  const cacheFolder = mkdtempSync(join(tmpdir(), "bench-diagrams-"));
  try {
    const pages = availableParallelism();
    const [start, cold] = await drawInTurn(cacheFolder, [
      asked.slice(0, pages),
      asked.slice(pages),
    ]);
    const [cached] = await drawInTurn(cacheFolder, [asked]);
    const bytes = (weigh: (svg: string) => number): number =>
      cached.svgs.reduce((sum, svg) => sum + weigh(svg), 0) / cached.svgs.length;
    return {
      title: `Diagrams, the demo's ${asked.length}`,
      figures: [
        {
          what: "the first one on each core, with the browser's start",
          value: start.milliseconds,
          unit: "ms",
        },
        {
          what: "each other, drawn, on all cores",
          value: cold.milliseconds / (asked.length - pages),
          unit: "ms",
          goal: 25,
        },
        {
          what: "each, read from the cache",
          value: cached.milliseconds / asked.length,
          unit: "ms",
          goal: 0.5,
        },
        { what: "each, raw", value: bytes((svg) => svg.length), unit: "bytes", goal: 5000 },
        {
          what: "each, gzip",
          value: bytes((svg) => gzipSync(svg).length),
          unit: "bytes",
          goal: 1500,
        },
      ],
    };
  } finally {
    rmSync(cacheFolder, { recursive: true });
  }
}

interface Round {
  milliseconds: number;
  svgs: string[];
}

async function drawInTurn<T extends readonly (readonly Diagram[])[]>(
  cacheFolder: string,
  rounds: readonly [...T],
): Promise<{ [K in keyof T]: Round }> {
  const drawer = createDrawer({ cacheFolder });
  try {
    const done: Round[] = [];
    for (const asked of rounds) {
      const started = performance.now();
      const drawn = await Promise.all(asked.map((diagram) => drawer.draw(diagram)));
      const milliseconds = performance.now() - started;
      done.push({ milliseconds, svgs: drawn.map((each) => ("svg" in each ? each.svg : "")) });
    }
    return done as { [K in keyof T]: Round };
  } finally {
    await drawer.close();
  }
}
