/** A thread that answers questions, seen from the one that asks it. */
import { Worker } from "node:worker_threads";

export interface Asked<Question> {
  number: number;
  question: Question;
}

export type Answered<Answer> = { number: number } & ({ answer: Answer } | { error: unknown });

export interface Thread<Question, Answer> {
  /**
   * The questions are heard in the order in which they are asked.
   *
   * @throws ThreadEnded where the thread has ended before it had answered, else what answering threw
   */
  ask(question: Question): Promise<Answer>;
  /** A thread that is open keeps the process alive. */
  close(): Promise<void>;
}

export class ThreadEnded extends Error {}

interface Waiting<Answer> {
  resolve: (answer: Answer) => void;
  reject: (error: unknown) => void;
}

/** What a thread makes to answer is mostly gone with its answer; Node's 48 MB are collected too often for that. */
const maxYoungGenerationSizeMb = 96;

/** @param file The module that runs in the thread and calls `answerQuestions`. @param workerData What it begins with. */
export function openThread<Question, Answer>(
  file: string,
  workerData?: unknown,
): Thread<Question, Answer> {
  const worker = new Worker(file, { workerData, resourceLimits: { maxYoungGenerationSizeMb } });
  const waiting = new Map<number, Waiting<Answer>>();
  let asked = 0;
  let ended: ThreadEnded | undefined;

  function end(cause?: unknown): void {
    ended ??= new ThreadEnded(`The thread ${file} has ended.`, { cause });
    for (const { reject } of waiting.values()) reject(ended);
    waiting.clear();
  }

  worker.on("message", (answered: Answered<Answer>) => {
    const asker = waiting.get(answered.number);
    waiting.delete(answered.number);
    if ("error" in answered) asker?.reject(answered.error);
    else asker?.resolve(answered.answer);
  });
  worker.on("error", end);
  worker.on("exit", () => end());

  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(ended);
        const number = (asked += 1);
        waiting.set(number, { resolve, reject });
        worker.postMessage({ number, question } satisfies Asked<Question>);
      }),
    async close() {
      await worker.terminate();
    },
  };
}
