import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const signIn = (below: string) =>
  tillLedger(`## Till → Ledger\n\n${below}`).contract.flows[0]?.authentication;

describe("how a direction signs in may be told below the one part of it that tells any", () => {
  test.each(["API", "Webhook", "Interface Details", "Settlement file"])("### %s", (title) => {
    expect(signIn(`### ${title}\n\n- **Format:** JSON\n- **Auth:** API key`)).toEqual({
      method: "API key",
    });
  });

  test.each([
    [
      "of two, each has its own",
      "### API\n\n- **Auth:** API key\n\n### Batch\n\n- **Auth:** SSH key",
    ],
    ["another topic's", "### Testing\n\n- **Auth:** none\n- **Data:** made up"],
    ["a link to where it is told", "### API\n\n- **Auth:** see Security"],
  ])("not: %s", (_, below) => {
    expect(signIn(below)).toBeUndefined();
  });

  test("what the direction itself says counts", () => {
    expect(signIn("- **Auth:** mTLS\n\n### API\n\n- **Auth:** API key")).toEqual({
      method: "mTLS",
    });
  });
});
