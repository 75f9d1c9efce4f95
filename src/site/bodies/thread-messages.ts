/** What threads that render contracts' texts are told, and what they are asked. */
import type { PackedDocument, Source } from "../../contract/model/document.ts";
import type { OwnWords } from "../../contract/vocabulary/own-words.ts";

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
