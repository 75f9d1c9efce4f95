import type { Endpoint } from "../../contract/model/schema.ts";
import { isSlipOfHand } from "../../contract/vocabulary/slip.ts";
import { placeOfWord } from "../../contract/giving/word-place.ts";
import type { Report, Rule, RuleSubject } from "../shared/rule.ts";

/** HTTP's own, WebDAV's and those that caches know. */
const methods =
  "GET POST PUT PATCH DELETE HEAD OPTIONS TRACE CONNECT QUERY SEARCH COPY MOVE LOCK UNLOCK MKCOL PROPFIND PROPPATCH REPORT MERGE PURGE LINK UNLINK".split(
    " ",
  );

/** Those that contracts name, so that a slip in one of them is likelier than a word of another kind. */
const common = "GET POST PUT PATCH DELETE HEAD OPTIONS".split(" ");

/** What calls of other kinds name, and no slip of the hand. */
const otherWords = new Set(["PATH", "OPTION", "HEED"]);

export const methodUnknown: Rule = {
  id: "method-unknown",
  severity: "warning",
  summary: "The method of an endpoint is no slip of the hand in one that HTTP knows.",
  why: "Whoever copies a call with a misspelt method gets an answer that says nothing about the slip.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

\`\`\`
Endpoint: /v2/journal
Method: POST
\`\`\`
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Till → Ledger

\`\`\`
Endpoint: /v2/journal
Method: PSOT
\`\`\`
`,
  },
  *check({ documents }: RuleSubject): Iterable<Report> {
    for (const document of documents) {
      for (const [index, flow] of document.contract.flows.entries())
        for (const [at, endpoint] of flow.endpoints.entries())
          for (const said of methodsOf(endpoint)) {
            const meant = meantMethod(said);
            if (meant === undefined) continue;
            const place = document.placeOf(`flows.${index}.endpoints.${at}`);
            yield {
              document,
              place: placeOfWord(document.source.text, place, said),
              message: `“${said}” is no method of HTTP.`,
              hint: `Did you mean ${meant}?`,
            };
          }
    }
  },
};

/** One or several, as in “GET / PUT”; one that isn't known is left in front of the address. */
function methodsOf({ method, url }: Endpoint): string[] {
  const said = method ?? /^(\S+)\s+(?:\/|https?:)/.exec(url)?.[1] ?? "";
  return said.match(/[A-Za-z]+/g) ?? [];
}

/**
 * The method that a word is but for a slip of the hand. What is written in small letters is mostly a sentence, and
 * another letter makes the word of another protocol: “READ”, “WATCH”, “SET”.
 */
function meantMethod(said: string): string | undefined {
  if (said !== said.toUpperCase() || methods.includes(said) || otherWords.has(said))
    return undefined;
  return common.find((method) => method[0] === said[0] && isSlipOfHand(said, method));
}
