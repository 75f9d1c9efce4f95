import { noticed } from "./noticed.ts";

export const mdxInvalid = noticed({
  id: "mdx-invalid",
  severity: "error",
  summary:
    "An .mdx file is valid MDX: its tags and braces are closed, its imports stand at the top, its components are there.",
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
