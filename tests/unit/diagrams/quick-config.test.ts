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

/** How often each of the copies is replaced, over all of Mermaid's files. */
function replacements(code: string): number {
  return quickConfig(code).split("function copy(").length - 1;
}

test("the installed Mermaid copies its configuration in two places", () => {
  const files = globSync("*.mjs", { cwd: folder });
  const codes = files.map((file) => readFileSync(join(folder, file), "utf8"));
  expect(codes.reduce((sum, code) => sum + replacements(code), 0)).toBe(2);
});

test("a drawing's own configuration never shows in the next one's", () => {
  const site = { look: "classic", themeVariables: { xyChart: { plot: "red" }, list: [1] } };
  const code =
    "update=((i,t)=>{let r=U({},i),e={};for(let l of t)e=l;r.themeVariables.xyChart.plot=e.plot;return r})";
  expect(replacements(code)).toBe(1);
  const update = runInNewContext(`let update; ${quickConfig(code)}; update`) as (
    config: typeof site,
    directives: { plot: string }[],
  ) => typeof site;
  expect(update(site, [{ plot: "blue" }]).themeVariables).toEqual({
    xyChart: { plot: "blue" },
    list: [1],
  });
  expect(site.themeVariables).toEqual({ xyChart: { plot: "red" }, list: [1] });
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
