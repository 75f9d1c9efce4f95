import type { Contract } from "../../contract/model/schema.ts";
import {
  exampleIn,
  fencesByCode,
  type JsonFence,
  jsonFences,
  placesInFence,
} from "./json-fences.ts";
import { jsonFault } from "./lenient-json.ts";
import { flowName } from "../shared/names.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

export const exampleInvalidJson: Rule = {
  id: "example-invalid-json",
  severity: "info",
  summary:
    "Examples in `json` fences parse, wherever they stand; comments, `...` and a comma to spare may stand in them.",
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
      const fences = jsonFences(document.source);
      const faulty = fences.flatMap((fence) => {
        const example = exampleIn(fence);
        const fault = jsonFault(example);
        return fault === undefined ? [] : [{ fence, example, fault }];
      });
      if (faulty.length === 0) continue;
      const subjectOf = subjectsIn(document.contract, fences);
      for (const { fence, example, fault } of faulty) {
        yield {
          document,
          place: placesInFence(example, fence)(fault.at),
          message: `${subjectOf(fence)} is no valid JSON: ${fault.reason}.`,
          hint: "Correct it, or give its fence another language (```text) where it isn't meant as JSON.",
        };
      }
    }
  },
};

/** A call's example by the call, any other by the section it stands in. */
function subjectsIn(
  contract: Contract,
  fences: readonly JsonFence[],
): (fence: JsonFence) => string {
  const fenceOf = fencesByCode(fences);
  const ofCalls = new Map(
    examplesOf(contract).map(({ example, subject }) => [fenceOf(example), subject]),
  );
  return (fence) => {
    const section = contract.sections.findLast(({ line }) => line < fence.line);
    const other = section === undefined ? "" : ` in “${section.title}”`;
    return ofCalls.get(fence) ?? `The JSON example${other}`;
  };
}

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
