import { isCancel, text } from "@clack/prompts";
import { Failure } from "../terminal/failure.ts";
import { nameProblem, pairProblem, requireName } from "./names.ts";

/** Asks in the terminal for what the command line didn't say. */
export async function askForNames(first?: string): Promise<{ a: string; b: string }> {
  const a =
    first === undefined
      ? await ask("Which system is the first?", "Till", nameProblem)
      : requireName(first);
  const b = await ask(
    `Which system does ${a} work with?`,
    "Ledger",
    (name) => nameProblem(name) ?? pairProblem(a, name),
  );
  return { a, b };
}

/** @param problem What is wrong with an answer, if anything; it is asked for again. */
async function ask(
  message: string,
  placeholder: string,
  problem: (name: string) => string | undefined,
): Promise<string> {
  const answer = await text({
    message,
    placeholder,
    validate: (value) => problem(value ?? ""),
  });
  if (isCancel(answer)) throw new Failure("Cancelled; nothing was written.");
  return requireName(answer);
}
