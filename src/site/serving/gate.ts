/**
 * A page is made of one state of the contracts: while they are read anew, requests wait, and they aren't read anew before
 * the pages that are being made are done. Else a page asks the new catalogue for what the old collection hasn't got.
 */
import type { IncomingMessage, ServerResponse } from "node:http";
import { finished } from "node:stream/promises";

export interface Gate {
  middleware: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Runs when no page is being made, and none begins before it is done. @throws what `change` throws */
  alone: (change: () => Promise<void>) => Promise<void>;
}

export function openGate(): Gate {
  const inside = new Set<Promise<void>>();
  let opened = Promise.resolve();

  async function enter(response: ServerResponse, next: () => void): Promise<void> {
    let awaited;
    // It may have been shut again meanwhile.
    while (awaited !== opened) await (awaited = opened);
    if (response.closed) return;
    next();
    const done = finished(response).catch(() => undefined);
    inside.add(done);
    await done;
    inside.delete(done);
  }

  return {
    middleware: (_request, response, next) => void enter(response, next),
    async alone(change) {
      const { promise, resolve } = Promise.withResolvers<void>();
      opened = promise;
      try {
        await Promise.all(inside);
        await change();
      } finally {
        resolve();
      }
    },
  };
}
