import { buildCatalogue } from "../../../src/catalogue/build.ts";
import type { Registry } from "../../../src/catalogue/schema.ts";
import { knownSystems } from "../../../src/catalogue/systems.ts";
import { readContract } from "../../../src/contract/read.ts";
import type { RuleSubject } from "../../../src/rules/rule.ts";

/** One contract, or several that each begin with a line such as `<!-- file: till-ledger.md -->`. */
export function subjectOf(markdown: string, registry: Registry = {}): RuleSubject {
  const known = knownSystems(registry);
  const documents = filesIn(markdown).map(([file, text]) =>
    readContract({ file, path: `contracts/${file}`, text }, known),
  );
  return { documents, catalogue: buildCatalogue(documents, registry) };
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
