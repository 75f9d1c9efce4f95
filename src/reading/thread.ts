/** A thread that reads contracts: what runs in it. */
import module from "node:module";
import { workerData } from "node:worker_threads";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import { answerQuestions } from "../threads/answering.ts";
import type { Unread } from "./read-contracts.ts";

module.enableCompileCache();
const { readAsBytes } = await import("./packed.ts");
const { knowOwnWords } = await import("../contract/vocabulary.ts");

knowOwnWords(workerData as OwnWords);
answerQuestions(({ sources, known }: Unread): Uint8Array[] =>
  sources.map((source) => readAsBytes(source, known)),
);
