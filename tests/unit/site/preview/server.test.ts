import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PreviewServer, servePreview } from "../../../../src/site/preview/server.ts";

const out = mkdtempSync(join(tmpdir(), "preview-"));
let server: PreviewServer;
const get = (path: string, init: RequestInit = {}) =>
  fetch(`http://localhost:${server.port}${path}`, { redirect: "manual", ...init });

beforeAll(async () => {
  writeFileSync(join(out, "index.html"), "home");
  writeFileSync(join(out, "404.html"), "lost");
  server = await servePreview({
    out,
    base: "/docs/",
    host: "localhost",
    port: 4790,
    headers: { "x-content-type-options": "nosniff" },
  });
});
afterAll(() => {
  server.close();
  rmSync(out, { recursive: true });
});

it("serves pages with their type and the headers of the site", async () => {
  const answer = await get("/docs/");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toBe("home");
});

it("redirects to the address with the slash", async () => {
  const answer = await get("/docs");
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/docs/");
});

it("shows the site's own page for what isn't there", async () => {
  const answer = await get("/docs/nothing");
  expect([answer.status, await answer.text()]).toEqual([404, "lost"]);
});

it("answers a question about a page without the page, and takes nothing in", async () => {
  const head = await get("/docs/", { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
    200,
    "4",
    "",
  ]);
  expect((await get("/docs/", { method: "POST" })).status).toBe(405);
});

it("takes the next port where one is taken", async () => {
  const { port, close } = await servePreview({
    out,
    base: "/",
    host: "localhost",
    port: server.port,
  });
  close();
  expect(port).toBeGreaterThan(server.port);
});
