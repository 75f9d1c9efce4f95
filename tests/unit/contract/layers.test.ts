/** A contract is read in layers: each folder knows those before it, and none behind it. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../../src/contract", import.meta.url));

/** Parts stand behind what they are read with: which way, from which rows, in which format, and only then what flows. */
const layers = [
  "text",
  "vocabulary",
  "model",
  "yaml",
  "frontmatter",
  "names",
  "markdown",
  "markdown/html",
  "markdown/labels",
  "markdown/mdx",
  "giving",
  "parts",
  "parts/topics",
  "parts/systems",
  "parts/calls",
  "parts/ways",
  "parts/headings",
  "parts/directions",
  "parts/formats",
  "parts/flow-tables",
  "parts/access",
  "parts/named-resources",
  "parts/failures",
  "parts/carriers",
  "parts/change-log",
  "parts/metadata",
  "parts/credentials",
  "parts/flows",
  "parts/resources",
  "parts/contacts",
  "parts/alerts",
  "parts/operations",
  "anchors",
  "problems",
  ".",
];

/** Languages are words, and belong to the vocabulary. */
function layerOf(file: string): string {
  return dirname(file)
    .split(sep)
    .join("/")
    .replace(/^vocabulary\/.*/, "vocabulary");
}

const files = globSync("**/*.ts", { cwd: folder });

test("each folder is a layer", () => {
  expect([...new Set(files.map(layerOf))].toSorted()).toEqual(layers.toSorted());
});

test.each(layers)("%s imports from no later layer", (layer) => {
  const imported = files
    .filter((file) => layerOf(file) === layer)
    .flatMap((file) => importsOf(file).map((target) => ({ file, target })));
  const later = imported.filter(
    ({ target }) => layers.indexOf(layerOf(target)) > layers.indexOf(layer),
  );
  expect(later).toEqual([]);
});

/** Paths below the folder. */
function importsOf(file: string): string[] {
  const path = join(folder, file);
  return [...readFileSync(path, "utf8").matchAll(/\bfrom "(\.[^"]+)"/g)]
    .map(([, target = ""]) => relative(folder, join(dirname(path), target)))
    .filter((target) => !target.startsWith(".."));
}
