import type { ContractDocument, Place } from "../contract/document.ts";
import { jsonFault, type JsonFault } from "./lenient-json.ts";
import { flowName } from "./names.ts";
import type { Report, Rule, RuleSubject } from "./rule.ts";

export const exampleInvalidJson: Rule = {
  id: "example-invalid-json",
  severity: "info",
  summary:
    "Request and response examples in `json` fences parse; comments and `...` may stand in them.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Interface Details

#### API Endpoint
\`\`\`
Endpoint: /v2/journal
Method: POST
\`\`\`

**Request Format:**
\`\`\`json
{ "lines": [{ "account": "4000" }, ...] } // one line a sale
\`\`\`
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

### Interface Details

#### API Endpoint
\`\`\`
Endpoint: /v2/journal
Method: POST
\`\`\`

**Request Format:**
\`\`\`json
{ "account": "4000" "amount": 12 }
\`\`\`
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      const { contract } = document;
      for (const [flowIndex, flow] of contract.flows.entries()) {
        for (const [index, endpoint] of flow.endpoints.entries()) {
          for (const kind of ["request", "response"] as const) {
            const example = endpoint[kind];
            if (example === undefined) continue;
            const place = document.placeOf(`flows.${flowIndex}.endpoints.${index}.${kind}`);
            const fence = jsonFenceBelow(document, place);
            if (fence === undefined) continue;
            const fault = jsonFault(example);
            if (fault === undefined) continue;
            yield {
              document,
              place: placeOfFault(document, fence, example, fault),
              message: `The ${kind} example of \`${endpoint.url}\` in ${flowName(contract, flow)} is no valid JSON: ${fault.reason}.`,
              hint: "Correct the example, or give its fence another language (```text) where it isn't meant as JSON.",
            };
          }
        }
      }
    }
  },
};

/** The line of the `json` fence the example begins with; the label above it may be a line or two away. */
function jsonFenceBelow({ source }: ContractDocument, place: Place): number | undefined {
  const lines = source.text.split(/\r\n|\n|\r/);
  for (let line = place.line; line <= place.line + 3; line++) {
    const fence = /^[\s>*-]*(?:`{3,}|~{3,})\s*(\S*)/.exec(lines[line - 1] ?? "");
    if (fence !== null) return fence[1]?.toLowerCase() === "json" ? line : undefined;
  }
  return undefined;
}

function placeOfFault(
  { source }: ContractDocument,
  fence: number,
  example: string,
  { at }: JsonFault,
): Place {
  const before = example.slice(0, at).split(/\r\n|\n|\r/);
  const line = fence + before.length;
  const written = source.text.split(/\r\n|\n|\r/)[line - 1] ?? "";
  const shown = example.split(/\r\n|\n|\r/)[before.length - 1] ?? "";
  const indentation = Math.max(0, written.indexOf(shown));
  return { line, column: indentation + (before.at(-1) ?? "").length + 1 };
}
