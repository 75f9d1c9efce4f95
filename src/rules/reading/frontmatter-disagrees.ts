import { noticed } from "./noticed.ts";

export const frontmatterDisagrees = noticed({
  id: "frontmatter-disagrees",
  severity: "warning",
  summary: "Frontmatter and Markdown state the same facts.",
  why: "Frontmatter wins, so whoever reads the file itself believes something else than whoever reads the page.",
  example: {
    passes: `---
version: "1.1"
---

# Integration Contract: Till ↔ Ledger

**Version:** 1.1
`,
    fails: `---
version: "1.1"
---

# Integration Contract: Till ↔ Ledger

**Version:** 1.0
`,
  },
});
