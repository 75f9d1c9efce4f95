import { readFiles } from "../../../src/catalogue/gathering/read-files.ts";
import { mayBeRegistry } from "../../../src/workspace/registry-name-problem.ts";
import { registryPlaceProblem } from "../../../src/workspace/registry-place-problem.ts";
import type { RuleSubject, Surroundings } from "../../../src/rules/shared/rule.ts";

/** The day on which the examples of rules are checked. */
export const today = "2026-11-02";

/** Nothing but the contracts themselves, in no repository. */
export const alone: Surroundings = {
  today,
  lastCommits: new Map(),
  exists: async () => false,
  read: async () => undefined,
};

/**
 * One contract, or several files that each begin with a line such as `<!-- file: till-ledger.md -->`;
 * `systems.yaml` is the registry.
 */
export function subjectOf(markdown: string, surroundings: Partial<Surroundings> = {}): RuleSubject {
  const files = filesIn(markdown).map(([file, text]) => ({
    file,
    path: `contracts/${file}`,
    content: new TextEncoder().encode(text),
  }));
  const registry = files.find(({ file }) => file === "systems.yaml");
  const astray = files.filter((file) => file !== registry && mayBeRegistry.test(file.file));
  const read = readFiles(
    files.filter((file) => file !== registry && !astray.includes(file)),
    registry,
  );
  const home = { path: "contracts/systems.yaml", exists: registry !== undefined };
  const noticed = astray.flatMap(({ path, content }) =>
    registryPlaceProblem({ path, text: new TextDecoder().decode(content) }, home),
  );
  return {
    ...read,
    noticed: [...read.noticed, ...noticed],
    surroundings: { ...alone, ...surroundings },
  };
}

function filesIn(markdown: string): [file: string, text: string][] {
  const [, ...parts] = markdown.split(/^<!-- file: (.+) -->\n/m);
  if (parts.length === 0) return [["till-ledger.md", markdown]];
  const files: [string, string][] = [];
  for (let index = 0; index < parts.length; index += 2) {
    files.push([parts[index] ?? "", parts[index + 1] ?? ""]);
  }
  return files;
}
