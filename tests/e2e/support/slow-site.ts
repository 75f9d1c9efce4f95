/** The built site, its pages sent in two halves: the second when the test says so. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { base, dist } from "./site.ts";

const types: Record<string, string> = {
  ".css": "text/css",
  ".js": "text/javascript",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

export interface SlowSite {
  address: string;
  /** Sends what is left of the page. */
  goOn: () => void;
  stop: () => void;
}

/** `until` is the text of a page's HTML before which the first half ends. */
export async function serveSlowly(until: string): Promise<SlowSite> {
  let goOn = () => {};
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(base.length);
    const type = types[extname(path)];
    if (type) {
      response.setHeader("content-type", type);
      response.end(readFileSync(join(dist, path)));
      return;
    }
    const html = readFileSync(join(dist, path, "index.html"), "utf8");
    const half = html.indexOf(until);
    if (half < 0) throw new Error(`No ${until} in ${path}`);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write(html.slice(0, half));
    goOn = () => void response.end(html.slice(half));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    goOn: () => goOn(),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
