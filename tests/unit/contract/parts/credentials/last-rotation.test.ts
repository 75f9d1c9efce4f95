import { describe, expect, test } from "vitest";
import { readRotation } from "../../../../../src/catalogue/facts/rotation.ts";
import { tillLedger } from "../../read-text.ts";

const flows = "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nDays closed.\n\n";

const rotationsOf = (credentials: string) =>
  tillLedger(`${flows}## Authentication\n\n${credentials}`).contract.flows.map(
    (flow) => flow.authentication?.rotationPolicy,
  );

const told = "every 90 days; Last rotated: 2026-01-20";

describe("the day of the last rotation belongs to the policy", () => {
  test.each([
    "**Rotation Policy:** every 90 days\n\n**Last rotated:** 2026-01-20",
    "**Last rotated:** 2026-01-20\n\n**Rotation Policy:** every 90 days.",
    "- **Rotation:** every 90 days\n- **Last rotated:** 2026-01-20",
    "- **Rotation:** every 90 days, **Last rotated:** 2026-01-20",
    "**Method:** API key, rotated every 90 days\n\n**Last rotated:** 2026-01-20",
  ])("%j", (credentials) => {
    expect(rotationsOf(credentials)).toEqual([told, told]);
  });

  test.each([
    ["every 90 days", "Last Rotation"],
    ["alle 90 Tage", "Zuletzt getauscht am"],
    ["cada 90 días", "Última rotación"],
    ["每90天", "上次轮换"],
  ])("so that it can be reckoned with: %s, %s", (policy, label) => {
    const [rotation = ""] = rotationsOf(`- **Rotation:** ${policy}\n- **${label}:** 2026-01-20`);
    expect(readRotation(rotation)).toMatchObject({ last: "2026-01-20", due: "2026-04-20" });
  });

  test("as a row of settings", () => {
    const text = `## Settings\n\n| Setting | Till | Ledger |\n|--|--|--|\n| Rotation | yearly | monthly |\n| Last rotated | 2026-01-20 | 2026-02-01 |`;
    const [till, ledger] = tillLedger(`${flows}${text}`).contract.flows;
    expect(till?.authentication?.rotationPolicy).toBe("yearly; Last rotated: 2026-01-20");
    expect(ledger?.authentication?.rotationPolicy).toBe("monthly; Last rotated: 2026-02-01");
  });

  test("its place is the policy's", () => {
    const text = `${flows}## Authentication\n\n- **Last rotated:** 2026-01-20\n- **Rotation:** yearly`;
    expect(tillLedger(text).placeOf("flows.0.authentication.rotationPolicy").line).toBe(14);
  });
});

test("each row and each part has its own", () => {
  const head = "| Credential | Method | Rotation | Last rotated |\n|--|--|--|--|";
  const rows =
    "| Till → Ledger | API key | yearly | 2026-01-20 |\n| Ledger → Till | mTLS | monthly | 2026-02-01 |";
  const each = ["yearly; Last rotated: 2026-01-20", "monthly; Last rotated: 2026-02-01"];
  expect(rotationsOf(`${head}\n${rows}`)).toEqual(each);
  const part = (way: string, rotation: string, last: string) =>
    `### ${way}\n\n- **Rotation:** ${rotation}\n- **Last rotated:** ${last}\n\n`;
  expect(
    rotationsOf(
      part("Till → Ledger", "yearly", "2026-01-20") +
        part("Ledger → Till", "monthly", "2026-02-01"),
    ),
  ).toEqual(each);
});

test("of two policies it is said of the one above", () => {
  const first = "- **Rotation:** yearly\n";
  const second = "- **Rotation:** monthly\n- **Last rotated:** 2026-02-01";
  expect(rotationsOf(first + second)).toEqual(["yearly", "yearly"]);
});

test.each([
  ["a policy that says it already", "every 90 days, last on 2026-01-20", "2026-02-01"],
  ["a hint", "every 90 days", "[Date]"],
  ["nothing", "every 90 days", "—"],
])("not with %s", (_what, policy, last) => {
  const [rotation] = rotationsOf(`- **Rotation:** ${policy}\n- **Last rotated:** ${last}`);
  expect(rotation).toBe(policy);
});

test("without a policy there is none", () => {
  expect(rotationsOf("- **Last rotated:** 2026-01-20")).toEqual([undefined, undefined]);
});
