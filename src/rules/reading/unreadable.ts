import { noticed } from "./noticed.ts";

export const unreadable = noticed({
  id: "unreadable",
  severity: "error",
  summary:
    "A contract is a UTF-8 text file that can be opened, and its name can be part of an address.",
  why: "A file that can't be read is missing from the catalogue, and nobody would notice.",
  example: {
    passes: "# Integration Contract: Till ↔ Ledger\n",
    fails:
      "# Integration Contract: Till ↔ Ledger\n\u0000 is a byte of a picture or a database, not of a text\n",
  },
});
