import { noticed } from "./noticed.ts";

export const noTwoSystems = noticed({
  id: "no-two-systems",
  severity: "error",
  summary: "A contract is between at least two systems, which its title names.",
  why: "Without its two systems a contract has no place on the map, and no flow a direction.",
  example: {
    passes: "# Integration Contract: Till ↔ Ledger\n",
    fails: "# Integration Contract: Till\n",
  },
});
