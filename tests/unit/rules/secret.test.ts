import { expect, it } from "vitest";
import { runRules } from "../../../src/rules/run.ts";
import { subjectOf } from "./subject.ts";

const token = ["ghp", "xR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2Ke"].join("_");
const key = ["wJalrXUtnFEMIK7MDENGbPx", "RfiCYzT3aQ9uLmN2e"].join("");
const password = ["postgres://till:", "correcthorse7", "@db.example.org:5432/till"].join("");
const privateKey = `-----BEGIN RSA PRIVATE KEY-----\n${"MIIEowIBAAKCAQEAxR7kQ2mZ9vL4tB8nW3cY6hJ1dF5gS0aPq2KexR7kQ2mZ9vL4\n".repeat(8)}-----END RSA PRIVATE KEY-----`;
const title = "# Integration Contract: Till ↔ Ledger\n\n";

it.each([
  ["a token", `Use ${token} for now.`, token],
  ["an access key", `AWS_SECRET_ACCESS_KEY=${key}`, key],
  ["a password in an address", `Connect to ${password} at night.`, "correcthorse7"],
  ["a token in a fence", `\`\`\`\nAuthorization: token ${token}\n\`\`\``, token],
  ["a private key", privateKey, "MIIEow"],
])("finds %s and never prints it", async (_, text, hidden) => {
  const findings = await runRules(subjectOf(`${title}${text}\n`));
  const secrets = findings.filter(({ rule }) => rule === "secret");
  expect(secrets.length).toBeGreaterThan(0);
  expect(secrets[0]).toMatchObject({ severity: "error", file: "contracts/till-ledger.md" });
  expect(secrets[0]?.line).toBeGreaterThan(2);
  expect(JSON.stringify(findings)).not.toContain(hidden);
});

it("keeps the secret out of what other rules quote", async () => {
  const findings = await runRules(
    subjectOf(`${title}**Last Updated:** ${token}\n\nSee [x](files/${token}.md).\n`),
  );
  expect(findings.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(["date-unreadable", "link-broken", "secret"]),
  );
  expect(JSON.stringify(findings)).not.toContain(token);
  expect(JSON.stringify(findings)).toContain("•••");
});

it("says nothing of places where credentials are kept", async () => {
  const where =
    "Vault `kv/retail/till/ledger-client`, `Authorization: Bearer {token}`, `sk_live_…`";
  const findings = await runRules(subjectOf(`${title}${where}\n`));
  expect(findings.filter(({ rule }) => rule === "secret")).toEqual([]);
});

it.each([
  `GITHUB_TOKEN=ghp_${"x".repeat(36)}`,
  `STRIPE=${["sk", "live", "x".repeat(24)].join("_")}`,
  `SLACK=${["xoxb", "your-token-here"].join("-")}`,
  ["postgres://app:", "<password>", "@db.example.org:5432/till"].join(""),
  ["postgres://app:", "********", "@db.example.org:5432/till"].join(""),
])("says nothing of a stand-in that nobody can take for a secret: %s", async (text) => {
  const findings = await runRules(subjectOf(`${title}\`\`\`\n${text}\n\`\`\`\n`));
  expect(findings.filter(({ rule }) => rule === "secret")).toEqual([]);
});

it("is not misled by a user's name", async () => {
  const address = ["postgres://your_app:", "correcthorse7", "@db.example.org:5432/till"].join("");
  const findings = await runRules(subjectOf(`${title}${address}\n`));
  expect(findings.filter(({ rule }) => rule === "secret")).toHaveLength(1);
});

it("finds each secret of a large file once, where it stands", async () => {
  const lines = Array.from({ length: 12_000 }, (_, index) =>
    index % 100 === 0
      ? `Use ${["ghp", `${index}`.padStart(36, "aB3")].join("_")} for now.`
      : "Sales of the day.",
  );
  const findings = await runRules(subjectOf(`${title}${lines.join("\n")}\n`));
  const secrets = findings.filter(({ rule }) => rule === "secret");
  expect(secrets.map(({ line, column }) => [line, column])).toEqual(
    Array.from({ length: 120 }, (_, index) => [index * 100 + 3, 5]),
  );
});

it("looks into the registry of systems as well", async () => {
  const findings = await runRules(
    subjectOf(
      `<!-- file: a.md -->\n${title}One-way.\n<!-- file: systems.yaml -->\ntill:\n  name: Till\n  owner: "Store Tech ${token}"\n`,
    ),
  );
  const [secret, ...others] = findings.filter(({ rule }) => rule === "secret");
  expect(others).toEqual([]);
  expect(secret).toMatchObject({ file: "contracts/systems.yaml", line: 3 });
  expect(JSON.stringify(findings)).not.toContain(token);
});
