import { beforeEach, expect, it, vi } from "vitest";
import { askForNames } from "../../../src/cli/new/ask.ts";

interface Question {
  validate: (answer: string) => string | undefined;
}

/** What somebody types, one after the other, and what is said about what can't be taken. */
let typed: string[] = [];
let said: unknown[] = [];

vi.mock("@clack/prompts", () => ({
  isCancel: (answer: unknown) => answer === undefined,
  text: async ({ validate }: Question) => {
    for (let answer = typed.shift(); answer !== undefined; answer = typed.shift()) {
      const problem = validate(answer);
      if (problem === undefined) return answer;
      said.push(problem);
    }
    return undefined;
  },
}));

beforeEach(() => {
  [typed, said] = [[], []];
});

it("asks again for what can't be the second system, and keeps the first", async () => {
  typed = ["Till", "Till", "till", "<Ledger>", "Ledger"];
  await expect(askForNames()).resolves.toEqual({ a: "Till", b: "Ledger" });
  expect(said).toEqual([
    expect.stringContaining("two different systems"),
    expect.stringContaining("two different systems"),
    expect.stringContaining("plain text"),
  ]);
});

it("writes nothing where the dialogue is left", async () => {
  typed = ["Till"];
  await expect(askForNames()).rejects.toThrow("Cancelled; nothing was written.");
});
