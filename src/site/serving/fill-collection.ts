/**
 * Fills Astro's collection of contracts anew. Astro passes a demand over while it loads the collections' configuration
 * again, as it does whenever a file in MDX changes; what was saved just then would be missing until the next change.
 */
import { setTimeout as wait } from "node:timers/promises";
import type { Session } from "../session/session.ts";
import type { Setup } from "./setup.ts";

/** In milliseconds; loading the configuration takes some fifty. */
const pause = 20;

const mostTries = 250;

/** @throws Error where Astro doesn't fill it within seconds, and what filling it throws */
export async function fillCollection(
  session: Session,
  refreshContent: Setup["refreshContent"],
): Promise<void> {
  const { fillings } = session;
  for (let tries = 0; tries < mostTries; tries += 1) {
    await refreshContent?.({});
    if (session.fillings > fillings) return;
    await wait(pause);
  }
  throw new Error("The site didn't take what has changed. Start `contract-atlas dev` again.");
}
