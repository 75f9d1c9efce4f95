import { noticed } from "./noticed.ts";

export const statusUnknown = noticed({
  id: "status-unknown",
  severity: "warning",
  summary:
    "A status is one of draft, planned, active, deprecated and retired, or another word for one.",
  why: "A contract whose status says nothing counts as active, on every page and for every other rule.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

**Status:** Retired
`,
    fails: `# Integration Contract: Till ↔ Ledger

**Status:** Inactive
`,
  },
});
