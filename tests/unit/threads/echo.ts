/** A thread for tests: says what it is told, and knows what it was begun with. */
import { workerData } from "node:worker_threads";
import { answerQuestions } from "../../../src/threads/answering.ts";

answerQuestions(async (question: string) => {
  if (question === "fail") throw new Error("failed as told");
  if (question === "end") process.exit();
  return `${String(workerData)} ${question}`;
});
