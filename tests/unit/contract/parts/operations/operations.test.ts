import { describe, expect, test } from "vitest";
import { tillLedger } from "../../read-text.ts";

const read = (text: string) => tillLedger(text).contract;

test("versioning is read from wherever its labels stand", () => {
  const text =
    "## Versioning\n**API Version:** v2\n\n### Breaking Changes Policy\n- **Notice Period:** 8 weeks";
  expect(read(text).versioning).toEqual({ apiVersion: "v2", noticePeriod: "8 weeks" });
});

describe("what a section on versions tells in sentences", () => {
  test.each([
    ["Breaking changes are announced four weeks ahead.", "noticePeriod"],
    ["Removing a field needs 30 days' notice.", "noticePeriod"],
    ["Inkompatible Änderungen kündigen wir vier Wochen vorher an.", "noticePeriod"],
    ["Se avisa con un mes de antelación.", "noticePeriod"],
    ["变更提前30天通知。", "noticePeriod"],
    ["v1 is switched off on 2026-06-30.", "deprecationTimeline"],
    ["Version 1 wird im Juni abgeschaltet.", "deprecationTimeline"],
  ])("“%s”", (sentence, fact) => {
    const text = `## Versioning\n\nOnly fields are added. ${sentence}`;
    expect(read(text).versioning).toEqual({ [fact]: sentence });
  });

  test("gives way to labels, and is nothing else", () => {
    const text = "## Versioning\n\n- **Notice:** a month\n\nAnnounced two weeks ahead.";
    expect(read(text).versioning).toEqual({ noticePeriod: "a month" });
    expect(read("## Versioning\n\nNotice the new field.").versioning).toBeUndefined();
  });
});

describe("alerts below “What to Monitor”", () => {
  test.each([
    ["Lag > 5 min → page Store team", "Lag > 5 min", "Store team"],
    [
      "Mehr als 20 Bestellungen: Rufbereitschaft Kasse",
      "Mehr als 20 Bestellungen",
      "Rufbereitschaft Kasse",
    ],
  ])("“%s”", (item, when, who) => {
    const { monitoring } = read(`## Monitoring\n\n### What to Monitor\n\n- ${item}`);
    expect(monitoring).toMatchObject({ metrics: [item], alerts: { when, who } });
  });

  test("are no measures", () => {
    const text =
      "## Monitoring\n\n### What to Monitor\n\n- Share > 5 %: orders of the web team\n- Errors → 1 %";
    expect(read(text).monitoring?.alerts).toBeUndefined();
  });
});

test("what is tested", () => {
  const text =
    "## Testing\n\n### Local Testing\n```sh\nnpm test\n```\n\n### Mock Data\nSee the wiki.\n\n### Test Scenarios\n1. **Happy Path:** Fine\n2. **Errors:** [What happens on errors]\n3. Bank holiday\n\n#### Leap day\nOne more.";
  expect(read(text).testing).toEqual({
    local: "npm test",
    mockData: "See the wiki.",
    scenarios: [
      { name: "Happy Path", description: "Fine" },
      { name: "Bank holiday" },
      { name: "Leap day", description: "One more." },
    ],
  });
});

test("what is watched, logged and told to whom", () => {
  const text =
    "## Monitoring\n\n### What to Monitor\n- [x] Latency\n- [ ] [Other metrics]\n\n### Logging\n- **Where:** Loki\n- **What:** None\n\n### Alerts\n- **Who:** Finance";
  expect(read(text).monitoring).toEqual({
    metrics: ["Latency"],
    logging: { where: "Loki" },
    alerts: { who: "Finance" },
  });
});

test("the order of deployment and each way back, with its place", () => {
  const text =
    "## Deployment Order\n1. [ ] Ledger\n2. Till\n\n## Rollback Plan\n- **If Till breaks:** Roll back\n- **If Ledger breaks:** [Steps]";
  const document = tillLedger(text);
  expect(document.contract.deployment).toEqual({
    order: ["Ledger", "Till"],
    rollback: [{ case: "If Till breaks", steps: "Roll back" }],
  });
  expect(document.placeOf("deployment.rollback.0").line).toBe(8);
});

test("a way back in sentences holds for every case", () => {
  expect(read("## Rollback\n\nCall Grace.").deployment?.rollback).toEqual([
    { case: "Rollback", steps: "Call Grace." },
  ]);
});

test("the number of its heading is no part of a case", () => {
  expect(read("## 5. Rollback\n\nCall Grace.").deployment?.rollback).toEqual([
    { case: "Rollback", steps: "Call Grace." },
  ]);
});

describe("numbered steps of a way back keep their order and their text", () => {
  const rollback = (text: string) => read(text).deployment?.rollback;
  const steps =
    "1. Stop the sync\n2. Ledger: previous image\n3. **Important:** tell Grace\n4. Replay";

  test("below its heading", () => {
    expect(rollback(`## Rollback\n\n${steps}`)).toEqual([{ case: "Rollback", steps }]);
    expect(rollback(`## Rollback\n\nFor both:\n\n${steps}`)).toEqual([
      { case: "Rollback", steps: `For both:\n\n${steps}` },
    ]);
  });

  test("below a heading for each case", () => {
    const text = `## Rollback\n\nImages are kept.\n\n### 1. If Till breaks\n\n${steps}\n\n### If Ledger is down\n\n1. Wait\n2. Restart`;
    expect(rollback(text)).toEqual([
      { case: "If Till breaks", steps },
      { case: "If Ledger is down", steps: "1. Wait\n2. Restart" },
    ]);
  });

  test("beside cases behind labels", () => {
    const text = `## Rollback\n\n- **If Till breaks:** Call Grace\n\n${steps}`;
    expect(rollback(text)).toEqual([
      { case: "If Till breaks", steps: "Call Grace" },
      { case: "Rollback", steps },
    ]);
  });

  test("behind a label", () => {
    const text = "## Deployment\n\n**Rollback:**\n\n1. Stop\n2. Ledger: previous image";
    expect(rollback(text)).toEqual([
      { case: "Rollback", steps: "1. Stop\n2. Ledger: previous image" },
    ]);
  });

  test("a number for each case is no step", () => {
    const text =
      "## Rollback\n\n1. **If Till breaks:** Call Grace\n2. **If Ledger breaks:** [Steps]";
    expect(rollback(text)).toEqual([{ case: "If Till breaks", steps: "Call Grace" }]);
  });
});

test("shared credentials that are none are left out", () => {
  const text =
    "## Authentication\n\n### Shared Credentials\n- **Service Account:** None\n- **API Keys:** Vault";
  expect(read(text).authentication).toEqual({ apiKeys: "Vault" });
});

test("what isn't said isn't there", () => {
  const contract = read("## Testing\n\n[How]\n");
  expect(Object.keys(contract)).not.toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^(?:versioning|testing|monitoring|deployment|authentication)$/),
    ]),
  );
});

describe("the way back under a heading in other words", () => {
  const cases = [
    { case: "If Till breaks", steps: "the last image" },
    { case: "If Ledger breaks", steps: "a restore" },
  ];
  const lines = cases.map((each) => `- **${each.case}:** ${each.steps}`).join("\n");

  test.each([
    "Rolling back",
    "How to roll back",
    "Reverting",
    "Backing out",
    "Going back",
    "Rückgängig machen",
    "Rückabwicklung",
    "Cómo revertir",
    "Vuelta atrás",
    "如何回滚",
    "回退",
  ])("%s", (heading) => {
    expect(read(`## Deployment\n\n### ${heading}\n${lines}`).deployment?.rollback).toEqual(cases);
    expect(read(`## ${heading}\n\n1. Stop\n2. Restore`).deployment?.rollback).toEqual([
      { case: heading, steps: "1. Stop\n2. Restore" },
    ]);
  });
});

test.each(["- TODO", "- [Steps]\n- [Further steps]", "1. TBD"])("“%s” is no way back", (steps) => {
  expect(read(`## Rollback\n\n${steps}`).deployment).toBeUndefined();
});

test("an open step among others leaves them a way back", () => {
  expect(read("## Rollback\n\n- TODO\n- Call Grace").deployment?.rollback).toHaveLength(1);
});

test("“Shared” below “Authentication” is about credentials", () => {
  const { authentication, resources } = read(
    "## Authentication\n\n### Shared\n- **Service Account:** sync@example.com",
  );
  expect(authentication).toEqual({ serviceAccount: "sync@example.com" });
  expect(resources).toEqual([]);
});

test("what is watched may stand behind labels", () => {
  const plain =
    "## Monitoring\n\n- **Metrics:** lag\n- **Logs:** Loki, kept 30 days\n- **Alerts:** lag over 5 min\n";
  expect(read(plain).monitoring).toEqual({
    metrics: ["lag"],
    logging: { what: "Loki, kept 30 days" },
    alerts: { when: "lag over 5 min" },
  });
  const nested =
    "## Monitoring\n\n- **Metrics:**\n  - lag\n  - errors\n- **Logs:**\n  - **Where:** Loki\n- **Alerts:** none yet\n";
  expect(read(nested).monitoring).toEqual({
    metrics: ["lag", "errors"],
    logging: { where: "Loki" },
  });
});

test("order and rollback may stand right below “Deployment”", () => {
  const document = tillLedger(
    "## Deployment\n\n1. Ledger\n2. Till\n\n**Rollback:** redeploy the last image\n",
  );
  expect(document.contract.deployment).toEqual({
    order: ["Ledger", "Till"],
    rollback: [{ case: "Rollback", steps: "redeploy the last image" }],
  });
  expect(document.placeOf("deployment.rollback.0").line).toBe(8);
});

describe("a rollback in plain lines below “Deployment”", () => {
  const image = { case: "Rollback", steps: "redeploy the previous image of Till." };

  test.each([
    ["a line", `1. Ledger\n2. Till\n\nRollback: ${image.steps}`, image],
    [
      "a line that is wrapped",
      "Ledger first.\nRollback: redeploy the\nprevious image of Till.",
      image,
    ],
    ["an item", `- Order: Ledger, Till\n- Rollback: ${image.steps}`, image],
    [
      "a list",
      "Rollback:\n\n- Till: the last image\n- Ledger: a restore",
      { case: "Rollback", steps: "- Till: the last image\n- Ledger: a restore" },
    ],
    [
      "a sentence",
      "Ledger first. If Till breaks, roll it back with `make rollback`.",
      { case: "Deployment", steps: "If Till breaks, roll it back with `make rollback`." },
    ],
    [
      "a sentence on one system",
      "To roll back Till, redeploy the last tag; Ledger doesn't change.",
      {
        case: "Deployment",
        steps: "To roll back Till, redeploy the last tag",
      },
    ],
    [
      "a gerund in front of a colon",
      "Rolling back the firmware: pin the last version.",
      { case: "Deployment", steps: "Rolling back the firmware: pin the last version." },
    ],
    [
      "a strategy",
      "1. Ledger\n2. Till\n\n**Rollback strategy:** redeploy the last tag",
      { case: "Rollback strategy", steps: "redeploy the last tag" },
    ],
  ])("%s", (_, text, rollback) => {
    expect(read(`## Deployment\n\n${text}`).deployment?.rollback).toEqual([rollback]);
  });

  test("which of them first, and how", () => {
    const sentence = "Roll back Till first by redeploying the last image.";
    expect(read(`## Deployment\n\n${sentence}`).deployment?.rollback).toEqual([
      { case: "Deployment", steps: sentence },
    ]);
  });

  test("in the middle of a paragraph", () => {
    const { deployment } = read(`## Deployment\n\nLedger first. Rollback: ${image.steps}`);
    expect(deployment?.rollback).toEqual([{ ...image, case: "Deployment" }]);
  });

  test("under “Deploy and rollback”", () => {
    const text = `## Deploy and rollback\n\n- Rollback: ${image.steps}`;
    expect(read(text).deployment?.rollback).toEqual([image]);
  });

  test.each([
    "Ledger first, then Till.",
    "Till cannot be rolled back by anyone.",
    "Rollback: none",
    "There is no way to roll back Till, sadly.",
    "Ledger first. Rollback: none.",
    "Come back to Till afterwards.",
  ])("“%s” is no plan", (text) => {
    expect(read(`## Deployment\n\n${text}`).deployment?.rollback ?? []).toEqual([]);
  });
});

describe("the order of deployment in sentences", () => {
  const order = (text: string) => read(text).deployment?.order;

  test.each([
    "Ledger first.",
    "Deploy Ledger first, then Till.",
    "Ledger is always deployed before Till.",
    "Zuerst Ledger, dann Till.",
    "Primero Ledger, luego Till.",
    "先部署 Ledger，然后部署 Till。",
  ])("“%s”", (sentence) => {
    expect(order(`## Deployment\n\n${sentence} Tuesdays only.`)).toEqual([sentence]);
    expect(order(`## Deployment\n\n- ${sentence}`)).toEqual([sentence]);
  });

  test("is whatever stands below its own heading", () => {
    expect(order("## Deployment Order\n\nSchema changes come before code.")).toEqual([
      "Schema changes come before code.",
    ]);
  });

  test("may stand behind “Order”", () => {
    expect(order("## Deployment\n\n- Order: Ledger, Till")).toEqual(["Ledger, Till"]);
    expect(order("## Deployment\n\nOrder: Ledger first.")).toEqual(["Ledger first."]);
  });

  test.each([
    "If Ledger is down, deploy Till first.",
    "Roll back Till first.",
    "The first release of Till was in March.",
    "Till is released after two weeks of tests.",
    "First the databases.",
  ])("“%s” is none", (sentence) => {
    expect(order(`## Deployment\n\n${sentence}`) ?? []).toEqual([]);
  });
});

test("the steps of a rollback are no order of deployment", () => {
  const text = "## Deployment\n\n**Rollback:**\n\n1. Redeploy\n2. Replay the day\n";
  expect(read(text).deployment).toEqual({
    order: [],
    rollback: [{ case: "Rollback", steps: "1. Redeploy\n2. Replay the day" }],
  });
  expect(read("## Deployment\n\n**Rollback:** none\n").deployment).toBeUndefined();
});

describe("an alert an item", () => {
  const alerts = (text: string) => read(text).monitoring?.alerts;
  const page = "- Sync older than 2 h: page #payments-oncall";
  const told = { when: "Sync older than 2 h", who: "#payments-oncall" };

  test.each([
    ["below Monitoring", `## Monitoring\n\n${page}\n- Dashboard: https://grafana.example`],
    ["below Alerts", `## Monitoring\n\n### Alerts\n\n${page}`],
    ["behind a label", `## Monitoring\n\n**Alerts:**\n\n${page}`],
    ["below an item", `## Monitoring\n\n- Alerts:\n  ${page}`],
    ["with an arrow", "## Monitoring\n\n- Sync older than 2 h → #payments-oncall"],
    ["in bold", "## Alerts\n\n- **Sync older than 2 h:** notify #payments-oncall"],
    ["without a verb", "## Alerts\n\n- Sync older than 2 h: #payments-oncall\n- Slack: #ops"],
  ])("%s", (_, text) => {
    expect(alerts(text)).toEqual(told);
  });

  test("in other languages", () => {
    expect(
      alerts("## Überwachung\n\n- Kein Abgleich seit 2 h: alarmiert die Bereitschaft"),
    ).toEqual({
      when: "Kein Abgleich seit 2 h",
      who: "die Bereitschaft",
    });
    expect(alerts("## 监控\n\n- 延迟超过 2 小时：通知值班")).toEqual({
      when: "延迟超过 2 小时",
      who: "值班",
    });
  });

  test("and nothing else below Monitoring", () => {
    const text = "- Latency: page load over 2 s\n- Till → Ledger lag\n- **Slack:** #till";
    expect(alerts(`## Monitoring\n\n${text}`)).toBeUndefined();
  });
});

describe("an alert in a sentence", () => {
  const alerts = (text: string) => read(`## Monitoring\n\n${text}`).monitoring?.alerts;

  test.each([
    [
      "An alert `lag` goes to #pay-oncall in PagerDuty when lag exceeds 5 min. On-call is the Payments team.",
      { when: "lag exceeds 5 min", who: "#pay-oncall; the Payments team", how: "PagerDuty" },
    ],
    [
      "If no file has come by 06:00, PagerDuty pages the Finance on-call.",
      { when: "no file has come by 06:00", who: "the Finance on-call", how: "PagerDuty" },
    ],
    [
      "The Payments team is paged via Slack if the queue holds more than 1,000 messages.",
      { when: "the queue holds more than 1,000 messages", who: "The Payments team", how: "Slack" },
    ],
    ["We alert when the error rate is above 2 %.", { when: "the error rate is above 2 %" }],
    ["- Alerts are sent to the store team by e-mail.", { who: "the store team", how: "e-mail" }],
    ["Alerts go to #pay, who call Ledger if it lasts.", { who: "#pay" }],
    [
      "Ein Alarm geht an die Rufbereitschaft, wenn der Verzug 5 min übersteigt.",
      { when: "der Verzug 5 min übersteigt", who: "die Rufbereitschaft" },
    ],
  ])("%s", (text, told) => {
    expect(alerts(text)).toEqual(told);
  });

  test.each([
    "There are no alerts.",
    "No alert is sent when the shop is closed.",
    "Alerts are silenced when the shop is closed.",
    "When an alert fires, the dashboard is red.",
    "Errors are sent to Sentry when they happen.",
    "Pages load in 2 s when the shop opens.",
  ])("%s", (text) => {
    expect(alerts(text)).toBeUndefined();
  });
});

describe("who is told of an alert", () => {
  const alerts = (text: string) => read(`## Alerts\n\n${text}`).monitoring?.alerts;

  test.each(["Goes to", "To", "Team", "Who", "Geht an"])("in a column “%s”", (header) => {
    expect(
      alerts(
        `| Alert | ${header} | Channel |\n|--|--|--|\n| Queue full | Store on-call | PagerDuty |`,
      ),
    ).toEqual({ when: "Queue full", who: "Store on-call", how: "PagerDuty" });
  });

  test("in a table right below the monitoring", () => {
    const { monitoring } = read(
      "## Monitoring\n\n| Alert | Who |\n|--|--|\n| Lag > 5 min | #ops |",
    );
    expect(monitoring?.alerts).toEqual({ when: "Lag > 5 min", who: "#ops" });
  });

  test("behind an arrow", () => {
    expect(alerts("- Lag > 5 min → Store on-call (PagerDuty)\n- Disk full -> #ops")).toEqual({
      when: "Lag > 5 min; Disk full",
      who: "Store on-call (PagerDuty); #ops",
    });
    expect(alerts("- Till → Ledger: lag > 5 min")).toBeUndefined();
  });
});

test("“Operations” may have a label for each part", () => {
  const { deployment, monitoring } = read(
    "## Operations\n\n**Alerts:** error rate > 5 % → Till on-call\n**Logs:** Splunk `till`\n**Rollback:** redeploy the last image\n",
  );
  expect(deployment?.rollback).toEqual([{ case: "Rollback", steps: "redeploy the last image" }]);
  expect(monitoring).toEqual({
    metrics: [],
    logging: { what: "Splunk `till`" },
    alerts: { when: "error rate > 5 %", who: "Till on-call" },
  });
});

test("“To back out, …” is a way back", () => {
  expect(
    read("## Deployment\n\nTo back out, switch `sync` off; Ledger waits.").deployment?.rollback,
  ).toEqual([{ case: "Deployment", steps: "To back out, switch `sync` off" }]);
});

describe("logs need no bold", () => {
  test.each([
    "- Logs: Datadog, 30 days",
    "Logs: Datadog, 30 days",
    "- Queue depth\n- Logging: Datadog, 30 days",
  ])("%j", (text) => {
    expect(read(`## Monitoring\n\n${text}`).monitoring?.logging).toEqual({
      what: "Datadog, 30 days",
    });
  });

  test.each(["- Look at the logs: they tell", "- Logs: none", "- Metrics: lag"])(
    "“%s” tells of none",
    (text) => {
      expect(read(`## Monitoring\n\n${text}`).monitoring?.logging).toBeUndefined();
    },
  );
});

test.each(["Scope", "TL;DR", "What this is", "Zweck / Purpose", "Überblick / Overview"])(
  "“%s” tells what it is about",
  (heading) => {
    expect(read(`## ${heading}\n\nSales are booked.`).overview).toBe("Sales are booked.");
  },
);

test("halves of a heading that mean different things mean none of them", () => {
  expect(read("## Contacts / Overview\n\nSales are booked.").overview).toBeUndefined();
});

describe("the last breaking change in a sentence", () => {
  const last = (text: string) => read(`## Versioning\n\n${text}`).versioning?.lastBreakingChange;

  test.each([
    ["The last breaking change was v2.0 on 2025-03-01.", "v2.0 on 2025-03-01"],
    ["Our most recent breaking release was in 2.0 (March 2025).", "2.0 (March 2025)"],
    ["- Last breaking change happened on 2025-03-01", "2025-03-01"],
  ])("%s", (text, told) => {
    expect(last(text)).toBe(told);
  });

  test.each([
    "The last breaking change was painful.",
    "Since the last breaking change in 2025 all is calm.",
    "The next breaking change is v3 in 2027.",
  ])("not: %s", (text) => {
    expect(last(text)).toBeUndefined();
  });
});
