import { noticed } from "./noticed.ts";

export const registryMisplaced = noticed({
  id: "registry-misplaced",
  severity: "warning",
  summary:
    "What is known of the systems stands in `systems.yaml` at the top of the contracts folder.",
  why: "Beside that folder or in a folder of it the file isn't read, and its systems go without their other names, owners and links.",
  example: {
    passes: `<!-- file: systems.yaml -->
till:
  name: Till
  owner: Store Technology
`,
    fails: `<!-- file: retail/systems.yaml -->
till:
  name: Till
  owner: Store Technology
`,
  },
});
