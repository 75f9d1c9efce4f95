/** A thread that reads contracts: what runs in it. */
import module from "node:module";
import { workerData } from "node:worker_threads";
import type { PackedDocument } from "../contract/model/document.ts";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import { answerQuestions } from "../threads/answering.ts";
import type { Unread } from "./read-contracts.ts";

module.enableCompileCache();
const { readAllFully } = await import("./read-fully.ts");
const { knowOwnWords } = await import("../contract/vocabulary/vocabulary.ts");

knowOwnWords(workerData as OwnWords);
answerQuestions(({ sources, known }: Unread): Promise<PackedDocument[]> =>
  readAllFully(sources, known),
);
