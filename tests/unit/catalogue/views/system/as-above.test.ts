import { expect, it } from "vitest";
import { authenticationOf } from "../../../../../src/catalogue/views/system/as-above.ts";
import { contract } from "../sample.ts";

it.each([
  ["As above", "Vault `kv/till`"],
  ["same as above, read only", "Vault `kv/till`, read only"],
  ["Vault `kv/ledger`, as above", "Vault `kv/ledger`, as above"],
])("%j is what the flow before says", (written, meant) => {
  const [flow] = contract().flows;
  if (!flow) throw new Error("The sample has a flow.");
  const first = { ...flow, authentication: { credentialsLocation: "Vault `kv/till`" } };
  const second = { ...flow, authentication: { credentialsLocation: written } };
  const flows = [first, second];
  expect(authenticationOf({ flows }, second)?.credentialsLocation).toBe(meant);
  expect(authenticationOf({ flows }, first)).toBe(first.authentication);
});
