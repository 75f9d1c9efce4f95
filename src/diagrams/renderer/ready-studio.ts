/** A studio that opens with the first diagram, and anew where its browser has died. */
import type { DrawAnswer, DrawRequest } from "../browser/draw.ts";
import { findBrowser } from "./find-browser.ts";
import { openStudio, type Studio } from "./studio.ts";

interface NoBrowser {
  kind: "no-browser";
  reason: string;
}

export interface ReadyStudio {
  draw(request: DrawRequest): Promise<DrawAnswer | NoBrowser>;
  /** Ends the browser, if one was started; the next diagram starts another. */
  close(): Promise<void>;
}

export function readyStudio(): ReadyStudio {
  let studio: Promise<Studio | undefined> | undefined;

  async function close(): Promise<void> {
    const closing = studio;
    studio = undefined;
    await (await closing?.catch(() => undefined))?.close();
  }

  async function draw(request: DrawRequest, retry: boolean): Promise<DrawAnswer | NoBrowser> {
    const used = (studio ??= open());
    try {
      const opened = await used;
      return opened
        ? await opened.draw(request)
        : without("No browser was found to draw diagrams with.");
    } catch (error) {
      // Those who waited for the one that died share one new one.
      if (studio === used) await close();
      if (retry) return draw(request, false);
      return without(
        `The browser ended: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  return { draw: (request) => draw(request, true), close };
}

async function open(): Promise<Studio | undefined> {
  const browser = await findBrowser();
  return browser === undefined ? undefined : openStudio(browser);
}

function without(reason: string): NoBrowser {
  return { kind: "no-browser", reason };
}
