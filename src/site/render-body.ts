/** A contract's text as a component; in dev also why there is none, as a page with a mistake in its file stays up. */
import { render, type CollectionEntry } from "astro:content";

type Rendered = Awaited<ReturnType<typeof render>>;
export type Body = Pick<Rendered, "Content"> | { unreadable: string };

/** @throws in a build, which must not publish a page without its text. */
export async function renderBody(entry: CollectionEntry<"contracts">): Promise<Body> {
  try {
    return await render(entry);
  } catch (error) {
    if (import.meta.env.PROD) throw error;
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}
