/** A thread in which the index of a site is made: what runs in it. */
import module from "node:module";
import { answerQuestions } from "../../../threads/answering.ts";
import type { IndexAnswer, IndexQuestion } from "./indexer.ts";

module.enableCompileCache();
const { growIndex } = await import("./growing-index.ts");
const { indexText } = await import("./index-text.ts");
const { addKept } = await import("./kept-pages.ts");
const { underWay } = await import("../../concurrency/under-way.ts");

const index = growIndex();
const adding = underWay(Infinity);
let begun = Promise.resolve();

const nothing: IndexAnswer = { text: "", words: 0 };

answerQuestions(async (question: IndexQuestion): Promise<IndexAnswer> => {
  const growing = await index;
  switch (question.kind) {
    case "kept":
      begun = addKept(growing, question);
      await begun;
      return nothing;
    case "page": {
      const { url, html } = question;
      const text = indexText(Buffer.from(html).toString());
      const added = begun.then(() => growing.add({ url, text }));
      void adding.add(added);
      await added;
      return { ...nothing, text };
    }
    case "write":
      await adding.end();
      return { ...nothing, words: await growing.write(question.names, question.folder) };
  }
});
