import { slugOf } from "../../contract/text/slug.ts";
import { Failure } from "../terminal/failure.ts";

const longest = 80;

/** What is wrong with a system's name, if anything: it becomes a title, headings, labels and a file name. */
export function nameProblem(name: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(name)) return "A system's name has at least a letter or a digit.";
  if (/\p{Cc}/u.test(name)) return "A system's name is one line.";
  if (name.length > longest) return `A system's name has at most ${longest} characters.`;
  if (/[↔→←⇄⇆]|<-|->/u.test(name))
    return "An arrow can't stand in a system's name: it separates the two systems.";
  if (isPath(name))
    return "A system's name is no path: slashes may stand within it, as in “SAP S/4HANA”, not where a folder would be named.";
  if (/[\\*`[\]<>|{}]/.test(name)) {
    return "A system's name is plain text, without any of \\ * ` [ ] < > | { }.";
  }
  return undefined;
}

/** "../x", "/x", "x/", "~/x", "C:/x". */
function isPath(name: string): boolean {
  return /^(?:\.{0,2}|~|\p{L}:)\/|\/\.{0,2}(?:\/|$)/u.test(name.trim());
}

export function requireName(name: string): string {
  const problem = nameProblem(name);
  if (problem !== undefined)
    throw new Failure(problem, 'Name both systems, as in `contract-atlas new "Till" "Ledger"`.');
  return name.trim().replace(/\s+/g, " ");
}

/** What is wrong with two systems, if anything. */
export function pairProblem(a: string, b: string): string | undefined {
  if (slugOf(a) !== slugOf(b)) return undefined;
  return `A contract is between two different systems: “${a}” and “${b}” would have the same address.`;
}

export function requireTwoSystems(systems: { a: string; b: string }): { a: string; b: string } {
  const problem = pairProblem(systems.a, systems.b);
  if (problem === undefined) return systems;
  throw new Failure(problem, 'Name another system, as in `contract-atlas new "Till" "Ledger"`.');
}
