/** Draws diagrams, or hands back the ones drawn before. The browser starts with the first one that isn't known. */
import { palette } from "../colours.ts";
import { mermaidConfig } from "../theme.ts";
import type { Diagram, Drawable, Drawn } from "../diagram.ts";
import { diskCache, keyOf } from "./cache.ts";
import { findBrowser } from "./find-browser.ts";
import { slim } from "./slim.ts";
import { mermaidVersion, openStudio, type Studio } from "./studio.ts";

/** Raised whenever the same source should give other bytes. */
const configurationVersion = 2;

export interface DrawerOptions {
  cacheFolder: string;
  /** Called after each diagram a browser drew. */
  onDraw?: (drawn: Drawn, milliseconds: number) => void;
}

export interface DrawOptions {
  /** Unique among the diagrams of one page; letters, digits and hyphens. */
  idPrefix: string;
}

export interface Drawer {
  draw(drawable: Drawable, options: DrawOptions): Promise<Drawn>;
  /** In the order given; prefixes are `diagram-1`, `diagram-2` …. */
  drawAll(drawables: Drawable[]): Promise<Drawn[]>;
  readonly stats: { drawn: number; cached: number };
  /** Ends the browser, if one was started. The drawer may be used again. */
  close(): Promise<void>;
}

export function createDrawer({ cacheFolder, onDraw }: DrawerOptions): Drawer {
  const cache = diskCache(cacheFolder);
  const stats = { drawn: 0, cached: 0 };
  const underWay = new Map<string, Promise<Drawn>>();
  let studio: Promise<Studio | undefined> | undefined;

  async function open(): Promise<Studio | undefined> {
    const browser = await findBrowser();
    return browser === undefined ? undefined : openStudio(browser);
  }

  async function close(): Promise<void> {
    const closing = studio;
    studio = undefined;
    await (await closing?.catch(() => undefined))?.close();
  }

  async function drawAnew(
    drawable: Drawable,
    idPrefix: string,
    key: string,
    retry = true,
  ): Promise<Drawn> {
    const { source } = drawable;
    const started = performance.now();
    const used = (studio ??= open());
    try {
      const opened = await used;
      if (!opened)
        return { kind: "no-browser", source, reason: "No Chromium was found to draw it with." };
      const own = isDiagram(drawable)
        ? { links: drawable.links, direction: drawable.direction }
        : { links: { nodes: {}, edges: {} } };
      const answer = await opened.draw({
        id: idPrefix,
        source,
        config: mermaidConfig,
        palette,
        ...own,
      });
      const drawn: Drawn =
        "svg" in answer
          ? { svg: slim(answer.svg, { idPrefix, ...named(drawable) }) }
          : { ...answer, source };
      if ("svg" in drawn) await cache.write(key, drawn.svg);
      stats.drawn += 1;
      onDraw?.(drawn, performance.now() - started);
      return drawn;
    } catch (error) {
      // The browser died; those who waited for it share one new one.
      if (studio === used) await close();
      if (retry) return drawAnew(drawable, idPrefix, key, false);
      return {
        kind: "no-browser",
        source,
        reason: `The browser ended: ${error instanceof Error ? error.message : String(error)}`,
      };
    }
  }

  async function drawOrRecall(drawable: Drawable, idPrefix: string, key: string): Promise<Drawn> {
    const known = await cache.read(key);
    if (known === undefined) return drawAnew(drawable, idPrefix, key);
    stats.cached += 1;
    return { svg: known };
  }

  function drawOnce(drawable: Drawable, { idPrefix }: DrawOptions): Promise<Drawn> {
    if (!/^[A-Za-z][\w-]*$/.test(idPrefix))
      throw new TypeError(`Not a prefix for ids: "${idPrefix}"`);
    const links = isDiagram(drawable) ? drawable.links : undefined;
    const key = keyOf([
      configurationVersion,
      mermaidVersion(),
      mermaidConfig,
      drawable.source,
      links,
      named(drawable),
      idPrefix,
    ]);
    const running =
      underWay.get(key) ??
      drawOrRecall(drawable, idPrefix, key).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  }

  return {
    draw: drawOnce,
    drawAll: (drawables) =>
      Promise.all(
        drawables.map((drawable, index) =>
          drawOnce(drawable, { idPrefix: `diagram-${index + 1}` }),
        ),
      ),
    stats,
    close,
  };
}

function isDiagram(drawable: Drawable): drawable is Diagram {
  return "links" in drawable;
}

function named(drawable: Drawable): { title: string; description: string } | Record<string, never> {
  return isDiagram(drawable) ? { title: drawable.title, description: drawable.description } : {};
}
