/** A thread that looks for secrets: what runs in it. */
import module from "node:module";
import type { Source } from "../../contract/document.ts";
import { answerQuestions } from "../../threads/answering.ts";
import type { Secret } from "./find.ts";

module.enableCompileCache();
const { secretsIn } = await import("./find.ts");

answerQuestions((sources: readonly Source[]): Promise<Secret[][]> =>
  Promise.all(sources.map(secretsIn)),
);
