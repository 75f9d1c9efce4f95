/** A contract's text as a component; in dev also why there is none, as a page with a mistake in its file stays up. */
import { render, type CollectionEntry } from "astro:content";
import type { Finding } from "../../diagnostics/finding.ts";
import { currentSession } from "../session/session.ts";

type Rendered = Awaited<ReturnType<typeof render>>;
export type Body = Pick<Rendered, "Content"> | { unreadable: string };

/** @throws in a build, which must not publish a page without its text. */
export async function renderBody(
  entry: CollectionEntry<"contracts">,
  findings: readonly Finding[],
): Promise<Body> {
  if (import.meta.env.PROD) return render(withText(entry));
  const known = findings.find(({ rule }) => rule === "mdx-invalid");
  if (known) return { unreadable: inWords(known) };
  try {
    return await render(entry);
  } catch (error) {
    const told = findings.find(({ rule }) => rule === "frontmatter-invalid");
    if (told) return { unreadable: inWords(told) };
    return { unreadable: error instanceof Error ? error.message : String(error) };
  }
}

/** A build may have kept it apart. */
function withText(entry: CollectionEntry<"contracts">): CollectionEntry<"contracts"> {
  const html = currentSession().texts?.get(entry.id);
  return html === undefined ? entry : { ...entry, rendered: { ...entry.rendered, html } };
}

function inWords({ line, column, message, hint = "" }: Finding): string {
  return `line ${line}, column ${column}: ${message} ${hint}`.trimEnd();
}
