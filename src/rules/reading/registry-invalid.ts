import { noticed } from "./noticed.ts";

export const registryInvalid = noticed({
  id: "registry-invalid",
  severity: "error",
  summary: "`systems.yaml`, where there is one, fits its schema.",
  why: "An entry that doesn't fit is left out, so its system loses its other names, its owner and its links.",
  example: {
    passes: `<!-- file: systems.yaml -->
till:
  name: Till
  tier: 1
`,
    fails: `<!-- file: systems.yaml -->
till:
  name: Till
  tier: critical
`,
  },
});
