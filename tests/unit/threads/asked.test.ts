import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openThread, type Thread, ThreadEnded } from "../../../src/threads/asked.ts";

let thread: Thread<string, string>;
beforeEach(() => {
  thread = openThread(join(import.meta.dirname, "echo.ts"), "heard");
});
afterEach(() => thread.close());

it("answers each question", async () => {
  const answers = await Promise.all(["one", "two"].map((question) => thread.ask(question)));
  expect(answers).toEqual(["heard one", "heard two"]);
});

it("tells what went wrong, and answers further questions", async () => {
  await expect(thread.ask("fail")).rejects.toThrow("failed as told");
  expect(await thread.ask("one")).toBe("heard one");
});

it("leaves no question open where the thread ends", async () => {
  const asked = ["end", "one"].map((question) => thread.ask(question));
  for (const answer of asked) await expect(answer).rejects.toThrow(ThreadEnded);
  await expect(thread.ask("two")).rejects.toThrow(ThreadEnded);
});

it("leaves no question open where it is closed", async () => {
  const asked = thread.ask("one");
  const ended = expect(asked).rejects.toThrow(ThreadEnded);
  await thread.close();
  await ended;
});
