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

test("the copy equals the configuration and shares no object with it", () => {
  const held = { theme: "base", secure: ["theme"], flowchart: { padding: 8 }, nothing: null };
  const code = quickConfig('name=a(()=>U({},held),"getConfig")');
  const copy = runInNewContext(`const a=(get)=>get; let name; ${code}; name()`, {
    held,
  }) as typeof held;
  expect(copy).toEqual(held);
  copy.flowchart.padding = 9;
  copy.secure.push("look");
  expect(held).toMatchObject({ flowchart: { padding: 8 }, secure: ["theme"] });
});

test("other code stays as it is", () => {
  expect(quickConfig("getConfig()")).toBe("getConfig()");
});
