import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openGate } from "../../../../src/site/serving/gate.ts";

const order: string[] = [];
const making: ServerResponse[] = [];
const gate = openGate();
const server = createServer((request, response) =>
  gate.middleware(request, response, () => {
    order.push(`make ${request.url}`);
    making.push(response);
    server.emit("making");
  }),
);

beforeEach(async () => {
  order.length = 0;
  making.length = 0;
  await once(server.listen(0, "127.0.0.1"), "listening");
});
afterEach(async () => {
  server.closeAllConnections();
  await once(server.close(), "close");
});

/** @returns once the page is being made, or its request is there at least */
async function ask(path: string, signal?: AbortSignal): Promise<() => Promise<string>> {
  const came = once(server, "request");
  const { port } = server.address() as AddressInfo;
  const answer = fetch(`http://127.0.0.1:${port}${path}`, { signal: signal ?? null });
  answer.catch(() => undefined);
  await came;
  return async () => (await answer).text();
}

test("a change waits for the page that is being made, and the next page for the change", async () => {
  const made = once(server, "making");
  const first = await ask("/first");
  await made;
  const changed = gate.alone(async () => void order.push("change"));
  const second = await ask("/second");
  expect(order).toEqual(["make /first"]);

  const secondMade = once(server, "making");
  making[0]?.end("one");
  expect(await first()).toBe("one");
  await Promise.all([changed, secondMade]);
  expect(order).toEqual(["make /first", "change", "make /second"]);
  making[1]?.end("two");
  expect(await second()).toBe("two");
});

test("a change doesn't wait for a page whose reader has gone", async () => {
  const made = once(server, "making");
  const leaving = new AbortController();
  await ask("/first", leaving.signal);
  await made;
  const changed = gate.alone(async () => void order.push("change"));
  leaving.abort();
  await changed;
  expect(order).toEqual(["make /first", "change"]);
});

test("pages are made after a change that failed", async () => {
  await expect(gate.alone(() => Promise.reject(new Error("unreadable")))).rejects.toThrow(
    "unreadable",
  );
  const made = once(server, "making");
  const page = await ask("/first");
  await made;
  making[0]?.end("one");
  expect(await page()).toBe("one");
});
