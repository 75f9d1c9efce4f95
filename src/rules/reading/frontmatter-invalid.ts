import { noticed } from "./noticed.ts";

export const frontmatterInvalid = noticed({
  id: "frontmatter-invalid",
  severity: "error",
  summary: "Frontmatter, where there is any, is valid YAML with known keys.",
  why: "What stands in broken frontmatter is lost, and a misspelt key says nothing to anybody.",
  example: {
    passes: `---
aliases: [till-books]
---

# Integration Contract: Till ↔ Ledger
`,
    fails: `---
aliases: [till-books
---

# Integration Contract: Till ↔ Ledger
`,
  },
});
