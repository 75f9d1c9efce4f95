import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { connect } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type PreviewServer, servePreview } from "../../../../src/site/preview/server.ts";

const out = mkdtempSync(join(tmpdir(), "preview-"));
let server: PreviewServer;
const fetched = (path: string, init: RequestInit = {}) =>
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
  const answer = await fetched("/docs/");
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(await answer.text()).toBe("home");
});

it("redirects to the address with the slash", async () => {
  const answer = await fetched("/docs");
  expect(answer.status).toBe(301);
  expect(answer.headers.get("location")).toBe("/docs/");
});

it("shows the site's own page for what isn't there", async () => {
  const answer = await fetched("/docs/nothing");
  expect([answer.status, await answer.text()]).toEqual([404, "lost"]);
});

it("shows it, too, for a name no file can have and for a link to itself", async () => {
  symlinkSync("loop", join(out, "loop"));
  for (const path of ["x".repeat(300), "loop", "loop/"]) {
    const answer = await fetched(`/docs/${path}`);
    expect([answer.status, await answer.text()], path).toEqual([404, "lost"]);
  }
});

it("answers a question about a page without the page, and takes nothing in", async () => {
  const head = await fetched("/docs/", { method: "HEAD" });
  expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
    200,
    "4",
    "",
  ]);
  expect((await fetched("/docs/", { method: "POST" })).status).toBe(405);
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

it("says so where the port and all after it are taken", async () => {
  const asked = { out, base: "/", host: "localhost", port: 65_535 };
  const first = await servePreview(asked).catch(() => undefined);
  await expect(servePreview(asked)).rejects.toThrow("Port 65535 is taken.");
  first?.close();
});

/** `fetch` sets the host itself. */
function statusFor(host: string): Promise<[number | undefined, string]> {
  const asked = { host: "localhost", port: server.port, path: "/docs/", headers: { host } };
  return new Promise((resolve, reject) => {
    get(asked, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part: string) => (text += part));
      answer.on("end", () => resolve([answer.statusCode, text]));
    }).on("error", reject);
  });
}

it.each(["localhost:PORT", "LOCALHOST:PORT", "127.0.0.1:PORT", "[::1]:PORT", "localhost:8080"])(
  "answers to %s",
  async (host) => {
    expect(await statusFor(host.replace("PORT", `${server.port}`))).toEqual([200, "home"]);
  },
);

it.each(["evil.example", "localhost.evil.example", "evil.example:PORT", "localhost@evil.example"])(
  "refuses pages of another site that has made its name lead here: %s",
  async (host) => {
    const [status, text] = await statusFor(host.replace("PORT", `${server.port}`));
    expect(status).toBe(403);
    expect(text).toContain(`http://localhost:${server.port}/docs/`);
  },
);

it("listens on this machine only", () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses = []) => addresses)
    .filter(({ internal, scopeid = 0 }) => !internal && scopeid === 0);
  return Promise.all(
    others.map(({ address }) => expect(reach(address, server.port)).rejects.toThrow()),
  );
});

function reach(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host, port, timeout: 2000 }, () => {
      socket.destroy();
      resolve();
    });
    socket.on("error", reject).on("timeout", () => socket.destroy(new Error("No answer.")));
  });
}
