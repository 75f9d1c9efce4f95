import { describe, expect, it } from "vitest";
import { answerTo } from "../../../../src/site/preview/answer.ts";

const files = new Set([
  "index.html",
  "404.html",
  "theme.js",
  "contracts/a b/index.html",
  ".contract-atlas",
]);
const site = (base: string) => ({ base, hasFile: (path: string) => files.has(path) });
const notFound = { status: 404, file: "404.html" };

describe.each(["/", "/docs/"])("below %s", (base) => {
  it.each([
    ["", { status: 200, file: "index.html" }],
    ["theme.js?v=1", { status: 200, file: "theme.js" }],
    ["contracts/a%20b/", { status: 200, file: "contracts/a b/index.html" }],
    ["contracts/a%20b", { status: 301, location: `${base}contracts/a%20b/` }],
    ["contracts/a%20b?q=1?2", { status: 301, location: `${base}contracts/a%20b/?q=1?2` }],
    ["contracts/", notFound],
    ["nothing", notFound],
    ["theme.js/", notFound],
    ["../secret", notFound],
    ["%2e%2e/secret", notFound],
    [".contract-atlas", notFound],
    ["%E0%A4%A", notFound],
  ])("%s", (path, answer) => {
    expect(answerTo(base + path, site(base))).toEqual(answer);
  });
});

it("leads to the base path, and serves nothing beside it", () => {
  expect(answerTo("/docs", site("/docs/"))).toEqual({ status: 301, location: "/docs/" });
  expect(answerTo("/theme.js", site("/docs/"))).toEqual(notFound);
  expect(answerTo("/", { base: "/", hasFile: () => false })).toEqual({ status: 404 });
});

it("never redirects to another host", () => {
  const hasFile = (path: string) => path.endsWith("index.html");
  expect(answerTo("//evil.example", { base: "/", hasFile })).toEqual({ status: 404 });
});
