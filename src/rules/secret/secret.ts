import type { Report, Rule, RuleSubject } from "../shared/rule.ts";
import { secretsOf } from "./searched.ts";

// In two pieces, so that no scanner takes this example for a real one.
const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");

export const whyNoSecret = "published, it is known to everybody who can read the catalogue";
export const insteadOfSecret =
  "Take it out, have it changed where it is used, and write where it is kept instead.";

export const secret: Rule = {
  id: "secret",
  severity: "error",
  summary:
    "No key, token, private key or password in an address stands in a contract, in `systems.yaml` or in a text of the configuration that pages show, as far as secretlint's recommended rules know one when they see it. A password written as a word looks like any other word to them.",
  why: "A catalogue is read by many and copied by search engines; what stands in it is known to everybody.",
  example: {
    passes: `# Integration Contract: Till ↔ Ledger

## Authentication & Security

### Till → Ledger
- **Method:** Bearer token
- **Credentials Location:** Vault \`kv/retail/till\`
`,
    fails: `# Integration Contract: Till ↔ Ledger

## Authentication & Security

### Till → Ledger
- **Method:** Bearer token, \`${token}\`
- **Credentials Location:** Vault \`kv/retail/till\`
`,
  },
  async *check(subject: RuleSubject): AsyncIterable<Report> {
    for await (const { source, secret } of secretsOf(subject)) {
      yield {
        document: { source },
        place: secret.place,
        message: `This looks like a secret (${secret.kind}): ${whyNoSecret}.`,
        hint: insteadOfSecret,
      };
    }
  },
};
