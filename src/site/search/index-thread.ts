/** A thread in which the index of a site is made: what runs in it. */
import module from "node:module";
import { answerQuestions } from "../../threads/answering.ts";
import type { IndexQuestion } from "./indexer.ts";

module.enableCompileCache();
const { growIndex } = await import("./growing-index.ts");
const { addKept } = await import("./kept-pages.ts");

const index = growIndex();
let begun = Promise.resolve();

answerQuestions(async (question: IndexQuestion): Promise<number> => {
  const growing = await index;
  switch (question.kind) {
    case "kept":
      begun = addKept(growing, question);
      await begun;
      return 0;
    case "page":
      await begun;
      await growing.add({ url: question.url, html: Buffer.from(question.html).toString() });
      return 0;
    case "write":
      return growing.write(question.names, question.folder);
  }
});
