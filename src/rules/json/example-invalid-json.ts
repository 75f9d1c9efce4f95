import type { Contract } from "../../contract/schema.ts";
import { fencesByCode, jsonFences, placesInFence } from "./json-fences.ts";
import { jsonFault } from "./lenient-json.ts";
import { flowName } from "../names.ts";
import type { Report, Rule, RuleSubject } from "../rule.ts";

export const exampleInvalidJson: Rule = {
  id: "example-invalid-json",
  severity: "info",
  summary:
    "Request and response examples in `json` fences parse; comments and `...` may stand in them.",
  why: "Examples are copied into code and tests. One that doesn't parse costs everybody who does so.",
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
      const fenceOf = fencesByCode(jsonFences(document.source));
      for (const { example, subject } of examplesOf(document.contract)) {
        const fence = fenceOf(example);
        const fault = fence === undefined ? undefined : jsonFault(example);
        if (fence === undefined || fault === undefined) continue;
        yield {
          document,
          place: placesInFence(example, fence)(fault.at),
          message: `${subject} is no valid JSON: ${fault.reason}.`,
          hint: "Correct it, or give its fence another language (```text) where it isn't meant as JSON.",
        };
      }
    }
  },
};

function examplesOf(contract: Contract): { example: string; subject: string }[] {
  return contract.flows.flatMap((flow) =>
    flow.endpoints.flatMap(({ url, request, response }) => {
      const of = `example of \`${url}\` in ${flowName(contract, flow)}`;
      return [
        ...(request === undefined ? [] : [{ example: request, subject: `The request ${of}` }]),
        ...(response === undefined ? [] : [{ example: response, subject: `The response ${of}` }]),
      ];
    }),
  );
}
