/** Makes what users run, in few files: Node takes longer to find a thousand small modules than to run most commands. */
import { chmodSync, readFileSync } from "node:fs";
import { build } from "rolldown";

const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as {
  dependencies: Record<string, string>;
};

/** By their names below `src`: commands, what is imported from the package, and what begins a thread. */
const entries = [
  "cli/main",
  "documentation/demo",
  "index",
  "reading/thread",
  "site/bodies/text-thread",
  "site/search/index/index-thread",
];

await build({
  input: Object.fromEntries(entries.map((name) => [name, `src/${name}.ts`])),
  platform: "node",
  logLevel: "warn",
  external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
  output: { dir: "lib", cleanDir: true, chunkFileNames: "chunks/[name]-[hash].js" },
});

// npm makes a command executable once, when it installs; in a clone `npx contract-atlas` runs what was compiled last.
chmodSync("lib/cli/main.js", 0o755);
