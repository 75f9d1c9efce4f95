/** The events of one direction, each once: those that are there, and those that are only planned. */
import { forceOf, withoutForce } from "../calls/in-force.ts";
import { compact } from "../../text/compact.ts";
import type { Place } from "../../model/document.ts";
import type { Reading } from "../reading.ts";
import type { EventReference } from "../../model/schema.ts";
import { saysNothing } from "../../vocabulary/phrases.ts";
import { withoutTurns } from "../../text/writing-direction.ts";

interface Entry {
  event: EventReference;
  place: Place;
  isPlanned: boolean;
}

export class EventList {
  readonly #entries = new Map<string, Entry>();

  add(stated: string | undefined, described: string | undefined, place: Place, isPlanned = false) {
    const [, code = stated, remark = ""] = nameWithRemark.exec(stated ?? "") ?? [];
    const name = withoutTurns(code ?? "")
      .replace(/^`|`$/g, "")
      .trim();
    if (!name || saysNothing(name)) return;
    const force = [remark, described ?? ""].map(forceOf).find(Boolean);
    if (force === "retired") return;
    const known = this.#entries.get(name);
    const planned = isPlanned || force === "planned";
    if (known && (planned || !known.isPlanned)) return;
    const description = withoutForce(described ?? "").trim() || undefined;
    const event = compact({ name, description }) as EventReference;
    this.#entries.set(name, { event, place, isPlanned: planned });
  }

  get isEmpty(): boolean {
    return this.#entries.size === 0;
  }

  /** There are some, and none is there yet. */
  get isPlanned(): boolean {
    return !this.isEmpty && [...this.#entries.values()].every(({ isPlanned }) => isPlanned);
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** With the place of each from now on. */
  noted(which: "there" | "planned", path: string, reading: Reading): EventReference[] {
    return [...this.#entries.values()]
      .filter(({ isPlanned }) => isPlanned === (which === "planned"))
      .map(({ event, place }, index) => reading.at(`${path}.events.${index}`, place, event));
  }
}

/** "`sale.void` (planned)" */
const nameWithRemark = /^(`[^`]+`)\s*([([][^()[\]]*[)\]])$/u;
