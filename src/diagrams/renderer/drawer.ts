/** Draws diagrams, or hands back the ones drawn before. The browser starts with the first one that isn't known. */
import type { Drawable, Drawn } from "../diagram.ts";
import { diskCache } from "../../kept/disk-cache.ts";
import { contextOf, type Identity, identityOf, namesOf } from "./identity.ts";
import { readyStudio, type ReadyStudio } from "./ready-studio.ts";
import { slim } from "./slim.ts";

export interface DrawerOptions {
  cacheFolder: string;
  /** Called after each diagram a browser drew. */
  onDraw?: (drawn: Drawn, milliseconds: number) => void;
}

export interface Drawer {
  /** `copy` counts from 1 where a page shows the same diagram more than once. */
  draw(drawable: Drawable, copy?: number): Promise<Drawn>;
  /**
   * In the order given, as many at a time as the machine has cores; nothing for those that were drawn before.
   * `onDone` is told how many there are so far.
   */
  drawUnknown(
    drawables: readonly Drawable[],
    onDone?: (done: number) => void,
  ): Promise<(Drawn | undefined)[]>;
  /** Counts diagrams, by the keys of their identities, that stand in pages made before. */
  countKnown(keys: Iterable<string>): void;
  /** Different diagrams so far; one that is asked for again counts once. */
  readonly stats: { drawn: number; cached: number };
  /** Waits for what is being drawn and ends the browser, if one was started. The drawer may be used again. */
  close(): Promise<void>;
}

export function createDrawer({ cacheFolder, onDraw }: DrawerOptions): Drawer {
  const cache = diskCache(cacheFolder, ".drawn");
  const stats = { drawn: 0, cached: 0 };
  const counted = new Set<string>();
  const underWay = new Map<string, Promise<Drawn>>();
  const studio = readyStudio();

  async function drawAnew(drawable: Drawable, { key, idPrefix }: Identity): Promise<Drawn> {
    const { source } = drawable;
    const started = performance.now();
    const answer = await studio.draw({ id: idPrefix, source, ...contextOf(drawable) });
    if ("kind" in answer && answer.kind === "no-browser") return { ...answer, source };
    const drawn = slimmed(answer, drawable, idPrefix);
    if ("svg" in drawn) await cache.write(key, drawn.svg);
    stats.drawn += 1;
    onDraw?.(drawn, performance.now() - started);
    return drawn;
  }

  async function drawOrRecall(drawable: Drawable, identity: Identity): Promise<Drawn> {
    const known = cache.read(identity.key);
    if (known === undefined) {
      counted.add(identity.key);
      return drawAnew(drawable, identity);
    }
    countCached(identity.key);
    return { svg: known };
  }

  function countCached(key: string): void {
    if (!counted.has(key)) stats.cached += 1;
    counted.add(key);
  }

  function draw(drawable: Drawable, copy = 1): Promise<Drawn> {
    const identity = identityOf(drawable, copy);
    const { key } = identity;
    const running =
      underWay.get(key) ?? drawOrRecall(drawable, identity).finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  }

  async function drawUnknown(
    drawables: readonly Drawable[],
    onDone?: (done: number) => void,
  ): Promise<(Drawn | undefined)[]> {
    let done = 0;
    return Promise.all(
      drawables.map(async (drawable) => {
        const identity = identityOf(drawable, 1);
        const isKnown = cache.has(identity.key);
        if (isKnown) countCached(identity.key);
        const drawn = isKnown ? undefined : await draw(drawable);
        onDone?.((done += 1));
        return drawn;
      }),
    );
  }

  async function close(): Promise<void> {
    await Promise.allSettled(underWay.values());
    await studio.close();
    await cache.tidy();
  }

  return {
    draw,
    drawUnknown,
    countKnown(keys) {
      for (const key of keys) countCached(key);
    },
    stats,
    close,
  };
}

function slimmed(
  answer: Awaited<ReturnType<ReadyStudio["draw"]>>,
  drawable: Drawable,
  idPrefix: string,
): Drawn {
  const { source } = drawable;
  if (!("svg" in answer)) return { ...answer, source };
  try {
    return { svg: slim(answer.svg, { idPrefix, ...namesOf(drawable) }) };
  } catch (error) {
    return { kind: "layout", source, reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
