import { describe, expect, test } from "vitest";
import { readText, tillLedger } from "../../read-text.ts";

const failureOf = (label: string) =>
  tillLedger(
    `## Till → Ledger\n\n### Error Handling\n\n- **${label}:** The till keeps them.\n`,
  ).contract.flows.find(({ from }) => from === "till")?.errorHandling?.unavailable;

test.each([
  "Ledger down",
  "Ledger is unreachable",
  "Ledger caído",
  "Ledger está fuera de servicio",
  "Ledger ausgefallen",
  "Ledger ist nicht erreichbar",
  "Ledger不可用",
  "Ledger 宕机",
])("a label says in any language that the other side is down: %s", (label) => {
  expect(failureOf(label)).toBe("The till keeps them.");
});

test.each(["Till down", "Ledger Countdown", "Ledger"])("another label doesn't: %s", (label) => {
  expect(failureOf(label)).toBeUndefined();
});

describe("an outage is that of the system named", () => {
  const handling = (lines: string, title = "Rate Card ↔ Parcel Hub") =>
    readText(
      `# Integration Contract: ${title}\n\n## Rate Card → Parcel Hub\n\nPrices.\n\n### Error Handling\n\n${lines}\n`,
    ).contract.flows[0]?.errorHandling;

  test.each([
    "- **What happens if Rate Card is unavailable?** Yesterday's prices",
    "- **What happens if the rate card is down?** Yesterday's prices",
    "- **What happens if Rate-Card is unavailable?** Yesterday's prices",
    "- **Was passiert, wenn Rate Card ausfällt?** Yesterday's prices",
    "- **¿Qué pasa si Rate Card no está disponible?** Yesterday's prices",
    "- **当Rate Card不可用时** Yesterday's prices",
    "- **Rate Card down:** Yesterday's prices",
    "- **Rate Card ist nicht erreichbar:** Yesterday's prices",
    "#### If Rate Card is down\n\nYesterday's prices",
    "| Failure | Behaviour |\n|--|--|\n| Rate Card down | Yesterday's prices |",
  ])("the giver: %s", (lines) => {
    expect(handling(lines)).toEqual({ giverUnavailable: "Yesterday's prices" });
  });

  test.each([
    "- **What happens if Parcel Hub is unavailable?** Prices wait",
    "- **What happens if B is unavailable?** Prices wait",
    "- **If the service is unavailable:** Prices wait",
    "- **If Rate Card or Parcel Hub is unavailable:** Prices wait",
    "- **Unavailable:** Prices wait",
  ])("the taker: %s", (lines) => {
    expect(handling(lines)).toEqual({ unavailable: "Prices wait" });
  });

  test("both, each with its place", () => {
    const { contract, placeOf } = tillLedger(
      "## Till → Ledger\n\n- **If Till is down:** No sales\n- **If Ledger is down:** Sales wait",
    );
    expect(contract.flows[0]?.errorHandling).toEqual({
      unavailable: "Sales wait",
      giverUnavailable: "No sales",
    });
    expect(placeOf("flows.0.errorHandling.giverUnavailable").line).toBe(5);
    expect(placeOf("flows.0.errorHandling.unavailable").line).toBe(6);
  });

  test("in a sentence", () => {
    expect(handling("If Rate Card is down, yesterday's prices are used.")).toEqual({
      giverUnavailable: "If Rate Card is down, yesterday's prices are used.",
    });
    expect(handling("If Rate Card is down, we wait. If Parcel Hub is down, too.")).toMatchObject({
      unavailable: expect.stringContaining("too"),
    });
  });

  test("not of this direction where it is a third one", () => {
    expect(
      handling("- **If Broker is down:** Prices wait", "Rate Card → Parcel Hub, Broker"),
    ).toBeUndefined();
  });
});

describe("credentials among the facts of a direction", () => {
  const read = (facts: string) =>
    tillLedger(
      `## Till → Ledger\n\n- **Format:** JSON\n${facts}\n\n## Ledger → Till\n\nRates.\n\n## Security\n\nClient certificates are used by admins.`,
    ).contract.flows.map(({ authentication }) => authentication);
  const general = { method: "Client certificates are used by admins." };

  test("come before what holds for both", () => {
    expect(
      read("- **Auth:** API key in `X-Key`\n- **Credentials:** 1Password\n- **Rotation:** 90 days"),
    ).toEqual([
      {
        method: "API key in `X-Key`",
        credentialsLocation: "1Password",
        rotationPolicy: "90 days",
      },
      general,
    ]);
    expect(read("- Authentication: service token")[0]).toEqual({ method: "service token" });
  });

  test.each([
    ["what points elsewhere", "- **Auth:** see Security"],
    ["a link", "- **Auth:** [below](#security)"],
    ["a call's method", "- **Method:** POST"],
    ["several calls", "- **Endpoint:** `GET /a`\n- **Auth:** key\n- **Endpoint:** `GET /b`"],
  ])("but not %s", (_, facts) => {
    expect(read(facts)).toEqual([general, general]);
  });
});

const signIn = (authentication: string) =>
  tillLedger(
    `## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nRates.\n\n## Authentication\n\n${authentication}`,
  ).contract.flows.map(({ authentication: read }) => read);

describe("credentials of each direction, in one list", () => {
  test.each([
    ["in bold", "- **Till → Ledger:** API key\n- **Ledger → Till:** OAuth"],
    ["as lines", "**Till → Ledger:** API key\n**Ledger → Till:** OAuth"],
    ["plain", "- Till → Ledger: API key\n- Ledger → Till: OAuth"],
    ["by their letters", "- **A → B:** API key\n- **System B → System A:** OAuth"],
    ["in words", "- **Till to Ledger:** API key\n- **From Ledger to Till:** OAuth"],
    [
      "beside what holds for both",
      "- **Method:** mTLS\n- **Till → Ledger:** API key\n- **Ledger → Till:** OAuth",
    ],
  ])("%s", (_, text) => {
    expect(signIn(text)).toEqual([{ method: "API key" }, { method: "OAuth" }]);
  });

  test.each([
    [
      "as a table",
      "| Direction | Method |\n|--|--|\n| Till → Ledger | API key |\n| **Ledger → Till** | OAuth |",
    ],
    [
      "as a table of ends",
      "| Source | Target | Auth |\n|--|--|--|\n| Till | Ledger | API key |\n| Ledger | Till | OAuth |",
    ],
    [
      "as a table in words",
      "| Direction | Method |\n|--|--|\n| Till to Ledger | API key |\n| From Ledger to Till | OAuth |",
    ],
    [
      "as a table by letters",
      "| Way | Auth method |\n|--|--|\n| A → B | API key |\n| B → A | OAuth |",
    ],
  ])("%s", (_, text) => {
    expect(signIn(text)).toEqual([{ method: "API key" }, { method: "OAuth" }]);
  });

  test("a table that names systems alone doesn't say whose calls it speaks of", () => {
    const table = "| System | Method |\n|--|--|\n| Till | API key |\n| Ledger | OAuth |";
    expect(signIn(table)).toEqual([undefined, undefined]);
  });

  test("with facts below each", () => {
    const text =
      "- **Till → Ledger:**\n  - **Method:** API key\n  - **Rotation Policy:** 90 days\n" +
      "- **Ledger → Till:** OAuth\n  - **Credentials Location:** Vault\n";
    expect(signIn(text)).toEqual([
      { method: "API key", rotationPolicy: "90 days" },
      { method: "OAuth", credentialsLocation: "Vault" },
    ]);
  });

  test("with one fact below each", () => {
    expect(
      signIn(
        "- **Till → Ledger:**\n  - **Method:** API key\n- **Ledger → Till:**\n  - **Location:** Vault",
      ),
    ).toEqual([{ method: "API key" }, { credentialsLocation: "Vault" }]);
  });

  test("one direction's say nothing of the other's", () => {
    expect(signIn("- **Till → Ledger:** API key")).toEqual([{ method: "API key" }, undefined]);
    expect(signIn("- **Till → Ledger:** [API key]")).toEqual([undefined, undefined]);
  });
});

describe("credentials in sentences that name their direction", () => {
  test.each([
    [
      "by who signs in",
      "- Till signs in to Ledger with an API key.\n- The Ledger calls Till with mTLS.",
    ],
    ["by an arrow", "Till → Ledger uses an API key. Ledger → Till uses mTLS."],
    ["in words", "From Till to Ledger an API key is used. From Ledger to Till: mTLS."],
  ])("%s", (_, text) => {
    const [forth, back] = signIn(text);
    expect(forth?.method).toMatch(/API key(?!.*mTLS)/u);
    expect(back?.method).toMatch(/^(?!.*API key).*mTLS/u);
  });

  test("what stands behind one is the direction's as well; what is of both is not", () => {
    expect(
      signIn(
        "Till signs in to Ledger with an API key. It is rotated every 90 days.\n\nAll keys are kept in Vault.",
      ),
    ).toEqual([
      {
        method: "Till signs in to Ledger with an API key.",
        credentialsLocation: "All keys are kept in Vault.",
        rotationPolicy: "It is rotated every 90 days.",
      },
      { credentialsLocation: "All keys are kept in Vault." },
    ]);
    expect(signIn("Till → Ledger uses an API key. Both are rotated every 90 days.")[1]).toEqual({
      rotationPolicy: "Both are rotated every 90 days.",
    });
  });

  test("below a direction all are its own", () => {
    const text =
      "## Till → Ledger\n\nSales.\n\n### Authentication\n\nLedger signs in to Till with an API key.";
    const [flow] = tillLedger(text).contract.flows;
    expect(flow?.authentication?.method).toContain("API key");
  });
});

const waits = "Sales wait on disk.";

test.each([
  `<details>\n<summary>What if Ledger is down?</summary>\n\n${waits}\n\n</details>\n\nSales.`,
  `Sales.\n\n## What happens if Ledger is down?\n\n${waits}`,
  `Sales.\n\n### Error handling\n\n- Ledger down: ${waits}`,
  `Sales.\n\n## Error handling\n\n### Ledger is down\n\n${waits}`,
  `Sales.\n\n### Error handling\n\n#### Ledger unavailable\n\n${waits}`,
])("an outage of Ledger is told in %j, of Ledger only, and is no purpose", (text) => {
  const { flows } = tillLedger(
    `## Ledger → Till\n\nRates.\n\n## Till → Ledger\n\n${text}`,
  ).contract;
  expect(flows.map(({ purpose, errorHandling }) => [purpose, errorHandling])).toEqual([
    ["Sales.", { unavailable: waits }],
    ["Rates.", undefined],
  ]);
});

test.each([
  `<details>\n<summary>How sales are kept</summary>\n\n${waits}\n\n</details>`,
  `## What happens if the printer is down?\n\n${waits}`,
  `## Error handling\n\n### Countdown\n\n${waits}`,
])("none is told in %j", (text) => {
  const { flows } = tillLedger(`## Till → Ledger\n\nSales.\n\n${text}`).contract;
  expect(flows[0]?.errorHandling).toBeUndefined();
});

test("a direction of which an outage is told is one", () => {
  const fold = `<details>\n<summary>What if Ledger is down?</summary>\n\n${waits}\n\n</details>`;
  expect(tillLedger(`## Till → Ledger\n\n${fold}`).contract.flows[0]?.state).toBe("active");
});

test("“down?” at the head of an item asks what happens then", () => {
  const [flow] = tillLedger("## Till → Ledger\n\n- what: sales\n- down? sales wait").contract.flows;
  expect(flow?.errorHandling).toEqual({ unavailable: "sales wait" });
});

test("“Retries” beside the directions is said of all of them", () => {
  const text =
    "## Till → Ledger\n\nSales.\n\n## Ledger → Till\n\nPrices.\n\n## Retries\n\nUp to 8 attempts.";
  const { flows } = tillLedger(text).contract;
  expect(flows.map(({ errorHandling }) => errorHandling?.retry)).toEqual(
    Array(2).fill("Up to 8 attempts."),
  );
});
