// What `check` is measured against: the same parser over the same files, each tree visited once, and nothing more.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { markdownToMdast } from "satteri";

const folder = process.argv[2] ?? "contracts";
let nodes = 0;
const visit = (node) => {
  nodes += 1;
  for (const child of node.children ?? []) visit(child);
};
for (const file of readdirSync(folder, { recursive: true }))
  if (file.endsWith(".md")) visit(markdownToMdast(readFileSync(join(folder, file), "utf8")));
if (nodes === 0) throw new Error(`Nothing to parse in ${folder}.`);
