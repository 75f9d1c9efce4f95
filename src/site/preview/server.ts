/** Serves a built site on this machine, as a static host would. */
import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { contentType } from "../hosting/content-type.ts";
import { NoFreePort } from "../hosting/no-free-port.ts";
import { answerTo } from "./answer.ts";
import { isOwnHost } from "./own-host.ts";

export interface PreviewOptions {
  /** The built site, absolute. */
  out: string;
  /** With a slash at both ends. */
  base: string;
  host: string;
  /** The next free one if it is taken. */
  port: number;
  /** Sent with every answer. */
  headers?: Readonly<Record<string, string>>;
}

export interface PreviewServer {
  port: number;
  close(): void;
}

export async function servePreview(options: PreviewOptions): Promise<PreviewServer> {
  const server = createServer(listener(options));
  for (let { port } = options; ; port += 1) {
    try {
      await listen(server, port, options.host);
      return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
      if (port === 65_535) throw new NoFreePort(options.port);
    }
  }
}

function listener({ out, base, headers = {} }: PreviewOptions): RequestListener {
  const hasFile = (path: string): boolean => isFile(join(out, path));
  return (request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("cache-control", "no-cache");
    if (!isOwnHost(request.headers.host)) {
      const own = `http://localhost:${request.socket.localPort}${base}`;
      response
        .writeHead(403, { "content-type": "text/plain; charset=utf-8" })
        .end(`A preview is for the machine it runs on, and this isn't its name; ask for ${own}\n`);
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { allow: "GET, HEAD" }).end();
      return;
    }
    const answer = answerTo(request.url ?? "/", { base, hasFile });
    if ("location" in answer) {
      response.writeHead(answer.status, { location: answer.location }).end();
    } else if ("file" in answer) {
      readFile(join(out, answer.file)).then(
        (content) => {
          response.writeHead(answer.status, {
            "content-type": contentType(answer.file),
            "content-length": content.length,
          });
          response.end(request.method === "HEAD" ? undefined : content);
        },
        () => response.writeHead(500).end(),
      );
    } else response.writeHead(answer.status, { "content-type": "text/plain" }).end("Not found\n");
  };
}

/** A name that is too long, or a link that leads to itself, is no file either. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
