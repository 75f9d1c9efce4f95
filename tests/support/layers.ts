/** Folders as layers: each imports from those before it, and from none behind it. */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/**
 * Tests that the folders below one are layers.
 *
 * @param folder relative to the package's own
 * @param layers Every folder below it, in order: `name` for the files in it, `name/**` for those below it as well, and
 *   `.` for the files of the folder itself.
 */
export function holdLayers(folder: string, layers: readonly string[]): void {
  const root = fileURLToPath(new URL(`../../${folder}/`, import.meta.url));
  const files = globSync("**/*.{ts,astro,css}", { cwd: root });

  function layerOf(file: string): string {
    const parent = dirname(file).split(sep).join("/");
    return layers.find((layer) => isWithin(parent, layer)) ?? parent;
  }

  describe(folder, () => {
    test("each folder is a layer", () => {
      expect([...new Set(files.map(layerOf))].toSorted()).toEqual(layers.toSorted());
    });

    test.each(layers)("%s imports from no later layer", (layer) => {
      const later = files
        .filter((file) => layerOf(file) === layer)
        .flatMap((file) => importsOf(root, file).map((target) => ({ file, target })))
        .filter(({ target }) => layers.indexOf(layerOf(target)) > layers.indexOf(layer));
      expect(later).toEqual([]);
    });
  });
}

function isWithin(folder: string, layer: string): boolean {
  return layer.endsWith("/**") && `${folder}/`.startsWith(layer.slice(0, -"**".length));
}

/** Paths below the root; types count, and what is imported once it is needed. */
function importsOf(root: string, file: string): string[] {
  const path = join(root, file);
  return [...readFileSync(path, "utf8").matchAll(/\b(?:from|import)[\s(]*"(\.[^"]+)"/g)]
    .map(([, target = ""]) => relative(root, join(dirname(path), target)))
    .filter((target) => !target.startsWith(".."));
}
