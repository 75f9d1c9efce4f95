import type { Rule } from "../shared/rule.ts";
import { unmetNeeds } from "./mdx-needs.ts";
import { noticed } from "./noticed.ts";

const refused = noticed({
  id: "mdx-invalid",
  severity: "error",
  summary:
    "An .mdx file is valid MDX: its tags and braces are closed, what it imports, uses and links to is there.",
  why: "MDX is compiled: one open tag, or one component nobody has, and the page can't be made.",
  example: {
    passes: `<!-- file: till-ledger.mdx -->
# Integration Contract: Till ↔ Ledger

Batches of \\<100 lines go at once.
`,
    fails: `<!-- file: till-ledger.mdx -->
# Integration Contract: Till ↔ Ledger

Batches of <100 lines go at once.
`,
  },
});

export const mdxInvalid: Rule = {
  ...refused,
  async *check(subject, options) {
    yield* refused.check(subject, options);
    yield* unmetNeeds(subject);
  },
};
