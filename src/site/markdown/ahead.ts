/** What threads that render contracts' texts are told, and what they are asked. */
import type { MarkdownRenderResult } from "astro/markdown";
import type { PackedDocument, Source } from "../../contract/model/document.ts";
import type { OwnWords } from "../../contract/vocabulary/own-words.ts";

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

/** What a thread begins with. */
export interface TextThreadData {
  folder: string;
  base: string;
  vocabulary: OwnWords | undefined;
  renderingFacts: string;
}

/** What a thread is asked to render. */
export interface Unrendered {
  /** The texts' documents, and those they link to, unless the thread has been told of them before. */
  told: readonly (PackedDocument & { source: Source })[];
  texts: readonly Text[];
}

export interface Text {
  file: string;
  markdown: string;
}
