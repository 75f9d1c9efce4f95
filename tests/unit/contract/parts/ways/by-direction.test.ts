import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const flows = (sections: string) =>
  tillLedger(
    `## Till → Ledger\n\n- **Format:** JSON\n\n## Ledger → Till\n\n- **Format:** CSV\n\n${sections}`,
  ).contract.flows;

describe("a label of the vocabulary with a direction in brackets is of that direction", () => {
  test("how it signs in", () => {
    const found = flows(
      "## Security\n\n- **Authentication (Till → Ledger):** OAuth 2.0, stored in Vault\n- **Authentication (Ledger → Till):** API key\n- **Rotation:** yearly",
    );
    expect(found.map(({ authentication }) => authentication)).toEqual([
      { method: "OAuth 2.0", credentialsLocation: "Vault", rotationPolicy: "yearly" },
      { method: "API key", rotationPolicy: "yearly" },
    ]);
  });

  test("where its key is kept is no way to sign in", () => {
    const found = flows("## Security\n\n- **Credentials (Till → Ledger):** Vault `kv/till`");
    expect(found.map(({ authentication }) => authentication)).toEqual([
      { credentialsLocation: "Vault `kv/till`" },
      undefined,
    ]);
  });

  test("what is done meanwhile", () => {
    const found = flows(
      "## Error Handling\n\n- **Fallback (Till → Ledger):** paper\n- **Retry (Ledger → Till):** 3 times",
    );
    expect(found.map(({ errorHandling }) => errorHandling)).toEqual([
      { fallback: "paper" },
      { retry: "3 times" },
    ]);
  });

  test.each(["(OAuth → JWT)", "(Till only)", "(v1 → v2)"])(
    "“Authentication %s” is of both",
    (remark) => {
      const found = flows(`## Security\n\n- **Authentication ${remark}:** API key`);
      expect(found.map(({ authentication }) => authentication?.method)).toEqual([
        "API key",
        "API key",
      ]);
    },
  );
});
