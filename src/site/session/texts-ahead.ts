/** Contracts' texts that are rendered before Astro asks for them. */
import type { MarkdownRenderResult } from "astro/markdown";

export interface TextsAhead {
  /**
   * What a thread makes of a contract's text; nothing where none has begun it, which none does from then on, or where it
   * has failed.
   *
   * @param markdown without its frontmatter
   */
  take(file: string, markdown: string): Promise<MarkdownRenderResult | undefined>;
  close(): Promise<void>;
}
