/** What runs in a thread that answers questions. */
import { parentPort } from "node:worker_threads";
import type { Answered, Asked } from "./asked.ts";

/** Begins each answer when its question comes, also where an earlier one is still worked on. */
export function answerQuestions<Question, Answer>(
  answer: (question: Question) => Answer | Promise<Answer>,
): void {
  parentPort?.on("message", async ({ number, question }: Asked<Question>) => {
    parentPort?.postMessage(await answered(number, () => answer(question)));
  });
}

async function answered<Answer>(
  number: number,
  answer: () => Answer | Promise<Answer>,
): Promise<Answered<Answer>> {
  try {
    return { number, answer: await answer() };
  } catch (error) {
    return { number, error };
  }
}
