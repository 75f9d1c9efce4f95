import { noticed } from "./noticed.ts";

export const schemaInvalid = noticed({
  id: "schema-invalid",
  severity: "error",
  summary: "What is read from a contract fits the published schema.",
  why: "Programs that read the catalogue rely on its values; one they don't know stops them, or is passed over.",
  example: {
    passes: `---
status: deprecated
---

# Integration Contract: Till ↔ Ledger
`,
    fails: `---
status: depricated
---

# Integration Contract: Till ↔ Ledger
`,
  },
});
