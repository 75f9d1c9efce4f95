import { globSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { quickConfig } from "../../../src/diagrams/renderer/quick-config.ts";

const folder = join(
  dirname(createRequire(import.meta.url).resolve("mermaid/package.json")),
  "dist/chunks/mermaid.esm.min",
);

test("the installed Mermaid copies its configuration in one place", () => {
  const changed = globSync("*.mjs", { cwd: folder }).filter((file) => {
    const code = readFileSync(join(folder, file), "utf8");
    return quickConfig(code) !== code;
  });
  expect(changed).toHaveLength(1);
});

test("the copy equals the configuration, shares no object with it, and is made anew for a new one", () => {
  const first = { theme: "base", secure: ["theme"], flowchart: { padding: 8 }, nothing: null };
  const held = { config: first };
  const code = quickConfig('name=a(()=>U({},config),"getConfig")');
  const get = runInNewContext(`with(held){const a=(get)=>get; let name; ${code}; name}`, {
    held,
  }) as () => typeof first;
  expect(get()).toEqual(first);
  expect(get()).toBe(get());
  get().flowchart.padding = 9;
  get().secure.push("look");
  expect(first).toMatchObject({ flowchart: { padding: 8 }, secure: ["theme"] });
  held.config = { ...first, theme: "dark" };
  expect(get()).toEqual({ ...first, theme: "dark" });
});

test("other code stays as it is", () => {
  expect(quickConfig("getConfig()")).toBe("getConfig()");
});
