/** A thread that renders contracts' texts: what runs in it. */
import module from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { workerData } from "node:worker_threads";
import type { MarkdownRenderResult } from "astro/markdown";
import type { ContractDocument } from "../../contract/model/document.ts";
import { answerQuestions } from "../../threads/answering.ts";
import type { TextThreadData, Unrendered } from "./thread-messages.ts";

module.enableCompileCache();
const { unpack } = await import("../../contract/read.ts");
const { knowOwnWords } = await import("../../contract/vocabulary/vocabulary.ts");
const { setSession } = await import("../session/session.ts");
const { keptBodies } = await import("./kept-bodies.ts");
const { textRenderer } = await import("./processor.ts");

const { folder, base, vocabulary, renderingFacts } = workerData as TextThreadData;
const known = new Map<string, ContractDocument>();
let documents: readonly ContractDocument[] = [];

knowOwnWords(vocabulary ?? {});
setSession({
  settings: { folder, base },
  renderingFacts: () => Promise.resolve(renderingFacts),
  documents: () => Promise.resolve(documents),
  bodies: keptBodies(),
});
const renderer = await textRenderer();

answerQuestions(async ({ told, texts }: Unrendered): Promise<MarkdownRenderResult[]> => {
  for (const document of told) known.set(document.source.file, unpack(document, document.source));
  documents = [...known.values()];
  // One is rendered while another is written.
  return Promise.all(
    texts.map(({ file, markdown }) =>
      renderer.render(markdown, { fileURL: pathToFileURL(join(folder, file)) }),
    ),
  );
});
