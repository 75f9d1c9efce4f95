/** What users run, in few files: Node takes longer to find a thousand small modules than to run most commands. */
import { readFileSync } from "node:fs";
import { defineConfig } from "rolldown";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};

/** By their names below `src`: commands, what is imported from the package, and what begins a thread. */
const entries = [
  "cli/main",
  "documentation/demo",
  "index",
  "reading/thread",
  "site/markdown/text-thread",
  "site/search/index-thread",
];

export default defineConfig({
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  platform: "node",
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  output: { dir: "lib", cleanDir: true, chunkFileNames: "chunks/[name]-[hash].js" },
});
