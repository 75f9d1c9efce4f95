/** A thread that reads contracts: what runs in it. */
import module from "node:module";
import { parentPort, workerData } from "node:worker_threads";
import type { OwnWords } from "../contract/vocabulary/own-words.ts";
import type { Answer, Question } from "./helper.ts";

module.enableCompileCache();
const { readPacked } = await import("../contract/read.ts");
const { knowOwnWords } = await import("../contract/vocabulary.ts");

knowOwnWords(workerData as OwnWords);
parentPort?.on("message", ({ number, sources, known }: Question) => {
  const documents = sources.map((source) => readPacked(source, known));
  parentPort?.postMessage({ number, documents } satisfies Answer);
});
