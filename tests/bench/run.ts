/** `npm run bench`: see README.md beside this file. */
import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "./measure/folder.ts";
import { asMarkdown, type Section } from "./measure/report.ts";
import { build } from "./sections/build.ts";
import { check } from "./sections/check.ts";
import { dev } from "./sections/dev.ts";
import { diagrams } from "./sections/diagrams.ts";
import { reading } from "./sections/reading.ts";

const { values } = parseArgs({
  options: {
    contracts: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    only: { type: "string", multiple: true },
  },
});
const contracts = Number(values.contracts);
const rounds = Number(values.rounds);

const sections: Record<string, () => Promise<Section>> = {
  check: () => check(contracts, rounds),
  diagrams,
  build: () => build(contracts, rounds),
  reading: () => reading(contracts, rounds),
  dev: () => dev(contracts, rounds),
};

const chosen = values.only ?? Object.keys(sections);
const done: Section[] = [];
for (const name of chosen) {
  const section = sections[name];
  if (!section)
    throw new Error(`There is no section ${name}; there are ${Object.keys(sections).join(", ")}.`);
  process.stderr.write(`Measuring ${name} …\n`);
  done.push(await section());
}

const cores = `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? "unknown"}`;
const report = `# Benchmark\n\n${cores}.\n\n${asMarkdown(done)}`;
mkdirSync(join(root, ".cache"), { recursive: true });
writeFileSync(join(root, ".cache/bench.md"), report);
process.stdout.write(report);
