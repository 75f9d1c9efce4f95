import { domainKey } from "../../catalogue/gathering/domain-spelling.ts";
import { nearest } from "../../contract/text/nearest.ts";
import type { ContractDocument, Place } from "../../contract/model/document.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

/** Of shorter names a letter more or less is mostly another name. */
const shortest = 5;

export const domainMisspelt: Rule = {
  id: "domain-misspelt",
  severity: "warning",
  summary: "A business domain is spelt one way in all contracts and in `systems.yaml`.",
  why: "A slip makes a domain of its own: the contract is missing where its domain is listed, and on its map. Capitals and spaces make no difference.",
  example: {
    passes: contracts("Finance", "finance", "Finance"),
    fails: contracts("Finance", "Finance", "Financ"),
  },
  *check(subject: RuleSubject): Iterable<Report> {
    const { documents, registrySource, catalogue } = subject;
    const registered = registeredIn(subject);
    const all = [...documents.flatMap(({ contract }) => contract.domain ?? []), ...registered];
    const meant = meantIn(all, catalogue.domains ?? []);
    for (const document of documents) {
      const { domain } = document.contract;
      const other = domain === undefined ? undefined : meant.get(domainKey(domain));
      if (domain === undefined || other === undefined) continue;
      yield { document, place: document.placeOf("domain"), ...words(domain, other, document) };
    }
    if (!registrySource) return;
    for (const domain of new Set(registered)) {
      const other = meant.get(domainKey(domain));
      if (other !== undefined)
        yield {
          document: { source: registrySource },
          place: placeIn(registrySource.text, domain),
          ...words(domain, other),
        };
    }
  },
};

function registeredIn({ registry }: RuleSubject): string[] {
  return Object.values(registry).flatMap(({ domain }) => domain ?? []);
}

/** By its key, the other domain that one is a slip for. One that the configuration names is meant as it is. */
function meantIn(written: readonly string[], configured: readonly string[]): Map<string, string> {
  const byKey = Map.groupBy(written, domainKey);
  const known = new Set(configured.map(domainKey));
  const found = new Map<string, string>();
  for (const [key, spellings] of byKey) {
    if (known.has(key)) continue;
    const meant = [...byKey].find(
      ([other, { length }]) =>
        other !== key && isSlip({ key, count: spellings.length }, { key: other, count: length }),
    );
    const [spelling] = meant?.[1] ?? [];
    if (spelling !== undefined) found.set(key, spelling);
  }
  return found;
}

interface Used {
  key: string;
  count: number;
}

/** Two names a letter apart may both be meant: only what stands once, beside what stands more often, is a slip. */
function isSlip(one: Used, other: Used): boolean {
  const isRarer = one.count < other.count;
  if (squeezed(one.key) === squeezed(other.key))
    return isRarer || (one.count === other.count && one.key > other.key);
  if (one.count > 1 || !isRarer || Math.min(one.key.length, other.key.length) < shortest)
    return false;
  return one.key[0] === other.key[0] && nearest(one.key, [other.key], 1) !== undefined;
}

/** Without what is between its words, and without the ending of a plural. */
function squeezed(key: string): string {
  return key.replace(/[\s_&/.-]+/gu, "").replace(/(?<=\p{L}{4})s$/u, "");
}

function words(domain: string, other: string, document?: ContractDocument) {
  const isFolders = document !== undefined && !document.places.has("domain");
  return {
    message: `“${domain}” is a domain of its own beside “${other}”, which it nearly is.`,
    hint: isFolders
      ? `Did you mean “${other}”? The domain is the folder's name: rename the folder, or write \`domain: ${other}\` in the frontmatter.`
      : `Did you mean “${other}”? Write it the same way; where both are meant, list both as \`domains\` in the configuration.`,
  };
}

function placeIn(text: string, domain: string): Place {
  const lines = text.split("\n");
  const index = lines.findIndex((line) => /\bdomain\s*:/.test(line) && line.includes(domain));
  return {
    line: Math.max(index, 0) + 1,
    column: Math.max(lines[index]?.indexOf(domain) ?? 0, 0) + 1,
  };
}

function contracts(...domains: string[]): string {
  return domains
    .map((domain, index) => {
      const other = ["Ledger", "Bank", "Payroll"][index];
      return `<!-- file: till-${other?.toLowerCase()}.md -->\n# Integration Contract: Till ↔ ${other}\n\n**Domain:** ${domain}\n`;
    })
    .join("\n");
}
