import { isCancel, text } from "@clack/prompts";
import { Failure } from "../failure.ts";
import { nameProblem, requireName } from "./names.ts";

/** Asks in the terminal for what the command line didn't say. */
export async function askForNames(first?: string): Promise<{ a: string; b: string }> {
  const a =
    first === undefined ? await ask("Which system is the first?", "Till") : requireName(first);
  const b = await ask(`Which system does ${a} work with?`, "Ledger");
  return { a, b };
}

async function ask(message: string, placeholder: string): Promise<string> {
  const answer = await text({
    message,
    placeholder,
    validate: (value) => nameProblem(value ?? ""),
  });
  if (isCancel(answer)) throw new Failure("Cancelled; nothing was written.");
  return requireName(answer);
}
