/** The built site, its pages sent in pieces: the first at once, each other one when the test says so. */
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
  /** Sends the next piece of the page; whether there was one. */
  goOn: () => boolean;
  stop: () => void;
}

/** Two pieces. `until` is the text of a page's HTML before which the first one ends. */
export function halves(until: string): (html: string) => string[] {
  return (html) => {
    const half = html.indexOf(until);
    if (half < 0) throw new Error(`No ${until} in the page`);
    return [html.slice(0, half), html.slice(half)];
  };
}

/** The head, and the rest in so many pieces of about the same length. None ends within a tag. */
export function pieces(count: number): (html: string) => string[] {
  return (html) => {
    const from = html.indexOf("<main");
    const length = Math.ceil((html.length - from) / count);
    const starts = Array.from({ length: count }, (_, piece) =>
      html.indexOf("<", from + piece * length),
    );
    return [0, ...starts].map((start, index) => html.slice(start, starts[index]));
  };
}

export async function serveSlowly(cut: (html: string) => string[]): Promise<SlowSite> {
  let goOn = () => false;
  const server = createServer((request, response) => {
    const path = (request.url ?? "/").slice(base.length);
    const type = types[extname(path)];
    if (type) {
      response.setHeader("content-type", type);
      response.end(readFileSync(join(dist, path)));
      return;
    }
    const html = readFileSync(join(dist, path, "index.html"), "utf8");
    const waiting = cut(html);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.write(waiting.shift());
    goOn = () => {
      const piece = waiting.shift();
      if (piece !== undefined) response.write(piece);
      if (waiting.length === 0) response.end();
      return piece !== undefined;
    };
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
