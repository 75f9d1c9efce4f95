import type { ContractDocument, Source } from "../../contract/model/document.ts";
import { jsonFences, placesInFence } from "../json/json-fences.ts";
import { jsonTree, strictTree } from "../json/json-tree.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { FormatIndex } from "./format-index.ts";
import { mismatches } from "./mismatches.ts";

export const exampleTypeMismatch: Rule = {
  id: "example-type-mismatch",
  severity: "warning",
  summary:
    "A JSON example has the required fields, of the right types, of the contract's own TypeScript interface.",
  why: "Readers copy the example and generate code from the interface; where the two differ, one of them fails.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

\`\`\`json
{ "id": "S-1", "total": 12.5, "paid": true }
\`\`\`

## Data Formats

\`\`\`typescript
interface Sale {
  id: string;
  total: number;
  paid: boolean;
}
\`\`\`
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

\`\`\`json
{ "id": "S-1", "total": "12.50", "paid": true }
\`\`\`

## Data Formats

\`\`\`typescript
interface Sale {
  id: string;
  total: number;
  paid: boolean;
}
\`\`\`
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents)
      for (const told of mismatchesOf(document)) yield { document, ...told };
  },
};

type Told = Omit<Report, "document">;

/** A text is judged once, however often the folder is read while it stays as it is. */
const known = new WeakMap<Source, readonly Told[]>();

function mismatchesOf(document: ContractDocument): readonly Told[] {
  let told = known.get(document.source);
  if (told === undefined) known.set(document.source, (told = [...mismatchesIn(document)]));
  return told;
}

function* mismatchesIn(document: ContractDocument): Iterable<Told> {
  const interfaces = interfacesOf(document);
  if (interfaces.length === 0) return;
  const formats = new FormatIndex(interfaces);
  for (const fence of jsonFences(document.source)) {
    const example = fence.code.join("\n");
    if (isRight(example, formats)) continue;
    const tree = jsonTree(example);
    if (tree === undefined) continue;
    const placeOf = placesInFence(example, fence);
    for (const { at, message } of mismatches(tree, formats))
      yield { place: placeOf(at), message, hint: "Correct whichever of the two is out of date." };
  }
}

/** Most examples are, and their places needn't be known. */
function isRight(example: string, formats: FormatIndex): boolean {
  const tree = strictTree(example);
  return tree !== undefined && mismatches(tree, formats).next().done === true;
}

/** Tables of fields have types in prose; only code says for certain. */
function interfacesOf({ contract }: ContractDocument): ContractDocument["contract"]["dataFormats"] {
  return contract.dataFormats.filter(({ language }) =>
    /^(?:ts|tsx|typescript)$/i.test(language ?? ""),
  );
}
