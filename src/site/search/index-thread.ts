/** A thread in which the index of a site is made: what runs in it. */
import module from "node:module";
import { answerQuestions } from "../../threads/answering.ts";
import type { IndexQuestion } from "./indexer.ts";

module.enableCompileCache();
const { growIndex } = await import("./growing-index.ts");
const { addKept } = await import("./kept-pages.ts");
const { underWay } = await import("./under-way.ts");

const index = growIndex();
const adding = underWay(Infinity);
let begun = Promise.resolve();

answerQuestions(async (question: IndexQuestion): Promise<number> => {
  const growing = await index;
  switch (question.kind) {
    case "kept":
      begun = addKept(growing, question);
      await begun;
      return 0;
    case "page": {
      const { url, html } = question;
      const added = begun.then(() => growing.add({ url, html: Buffer.from(html).toString() }));
      void adding.add(added);
      await added;
      return 0;
    }
    case "write":
      await adding.end();
      return growing.write(question.names, question.folder);
  }
});
