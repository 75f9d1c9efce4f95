import { expect, test, type Locator } from "playwright/test";
import { catalogue, contractNamed, resourceNamed, systemNamed } from "./support/catalogue.ts";

test("home says what is here, offers search first, and its figures lead to the lists", async ({
  page,
}) => {
  await page.goto("");
  const main = page.getByRole("main");
  await expect(main.locator('a[href$="/contracts/"]').first()).toContainText(
    String(catalogue.contracts.length),
  );
  await expect(main.locator('a[href$="/systems/"]').first()).toContainText(
    String(catalogue.systems.length),
  );
  await expect(main.locator('a[href$="/resources/"]').first()).toContainText(
    String(catalogue.resources.length),
  );
  await expect(main.locator("figure.diagram svg").first()).toBeVisible();
});

test("the map shows every system that has a contract, as a link", async ({ page }) => {
  await page.goto("map/");
  const map = page.locator("figure.diagram svg").first();
  for (const { id } of catalogue.systems.filter(({ contracts }) => contracts.length > 0)) {
    await expect(map.locator(`a[href$="/systems/${id}/"]`).first()).toBeAttached();
  }
});

test("a node of a diagram leads to its page", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/");
  await page.locator('figure.diagram svg a[href$="/systems/ledger/"]').first().click();
  await expect(page).toHaveURL(/\/systems\/ledger\/$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Ledger");
});

const jumps = [
  "Fallback Till to Ledger",
  "Fallback Ledger to Till",
  "Rollback",
  "Alerts",
  "Contacts",
];

test("a contract's first screen has both lanes, what happens when the other side is down, and the jumps", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("contracts/retail/till-ledger/");
  const [toLedger, toTill] = contractNamed("retail/till-ledger").flows;
  for (const flow of [toLedger, toTill]) {
    const [firstWords = ""] = (flow?.errorHandling?.unavailable ?? "").split(/[.:;]/);
    await expect(page.getByRole("main").getByText(firstWords).first()).toBeInViewport();
  }
  for (const name of jumps) {
    await expect(page.getByRole("link", { name, exact: true }).first()).toBeInViewport();
  }
});

test("a phone's first screen has the lanes as well as who owns the contract and whom alerts reach", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("contracts/retail/till-ledger/");
  const { contacts, monitoring } = contractNamed("retail/till-ledger");
  const owners = contacts.filter(({ role }) => /^(?:Till|Ledger) Owner$/.test(role));
  expect(owners).toHaveLength(2);
  const names = owners.map(({ name }) => name.split(",")[0] ?? "");
  const main = page.getByRole("main");
  for (const text of [...names, monitoring?.alerts?.who ?? ""]) {
    expect(text).not.toBe("");
    await expect(main.getByText(text).first()).toBeInViewport({ ratio: 1 });
  }
  for (const lane of ["Till to Ledger", "Ledger to Till"])
    await expect(page.getByRole("region", { name: lane })).toBeInViewport({ ratio: 1 });
  for (const name of jumps)
    await expect(page.getByRole("link", { name, exact: true }).first()).toBeInViewport();
});

test("a system that nobody is on call for says so", async ({ page }) => {
  await page.goto("systems/swiftdrop/");
  const onCall = page.locator(".spec > div").filter({ hasText: "On call" });
  await expect(onCall).toContainText("Nobody named");
});

test("the jump to the rollback lands on the rollback plan", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/");
  await page.getByRole("link", { name: "Rollback", exact: true }).first().click();
  await expect(page).toHaveURL(/#rollback-plan$/);
  await expect(page.locator("#rollback-plan")).toBeInViewport();
});

test("the anchor GitHub would give a heading works as well", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/#monitoring--logging");
  await expect(page.locator("#monitoring")).toBeInViewport();
});

test("a one-way contract says that nothing flows back", async ({ page }) => {
  const { flows } = contractNamed("finance/fx-rates-ledger");
  expect(flows.map(({ state }) => state)).toEqual(["active", "none"]);
  await page.goto("contracts/finance/fx-rates-ledger/");
  await expect(page.getByRole("main")).toContainText(/nothing flows this way/i);
});

test("a planned direction is shown as planned", async ({ page }) => {
  const { flows } = contractNamed("retail/shelf-scan-stock");
  expect(flows.map(({ state }) => state)).toEqual(["active", "planned"]);
  await page.goto("contracts/retail/shelf-scan-stock/");
  await expect(
    page
      .getByRole("main")
      .getByText(/planned/i)
      .first(),
  ).toBeVisible();
});

test("a deprecated contract says so before anything else", async ({ page }) => {
  const deprecated = catalogue.contracts.find(({ status }) => status === "deprecated");
  await page.goto(`contracts/${deprecated?.id}/`);
  await expect(
    page
      .getByRole("main")
      .getByText(/deprecated/i)
      .first(),
  ).toBeInViewport();
});

for (const [language, id, description] of [
  [
    "Markdown",
    "web-shop-payments",
    "Sequence diagram in section “Overview” of Web Shop ⇄ Payments.",
  ],
  ["MDX", "loyalty-crm", "State diagram in section “Error Handling” of Loyalty ⇄ CRM."],
] as const) {
  test(`an author's own Mermaid block in ${language} is a picture`, async ({ page }) => {
    await page.goto(`contracts/commerce/${id}/`);
    const picture = page.locator(".authored .diagram-frame > svg").first();
    await expect(picture).toBeVisible();
    await expect(picture).toHaveAccessibleDescription(description);
  });
}

test("components in MDX become callouts and links", async ({ page }) => {
  await page.goto("contracts/commerce/loyalty-crm/");
  const main = page.getByRole("main");
  await expect(main.locator("aside.callout, .callout").first()).toBeVisible();
  await expect(main.locator('article a[href$="/systems/crm/"]').first()).toBeVisible();
  await expect(main).not.toContainText("<SystemLink");
});

test("two names of a system lead to one page", async ({ page }) => {
  const dataWarehouse = systemNamed("data-warehouse");
  const byAnotherName = catalogue.contracts.find(
    ({ id, title }) => dataWarehouse.contracts.includes(id) && /DWH/.test(title),
  );
  expect(byAnotherName).toBeDefined();
  await page.goto(`contracts/${byAnotherName?.id}/`);
  await expect(page.locator('main a[href$="/systems/data-warehouse/"]').first()).toBeVisible();
});

test("since when two systems work together stands on their contract and on their pages", async ({
  page,
}) => {
  await page.goto("contracts/retail/till-ledger/");
  await expect(page.locator(".facts")).toContainText("Since 18 Nov 2025 or earlier");
  await page.goto("systems/ledger/");
  const fromTill = page.getByRole("listitem").filter({ hasText: "from Till" }).first();
  await expect(fromTill).toContainText("since 18 Nov 2025 or earlier");
});

test("what lies downstream of a system is a list with its picture beside it", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("systems/orders/");
  const section = page.getByRole("region", { name: "Downstream" });
  const [list, picture] = [section.getByRole("table"), section.locator(".diagram")];
  const systems = await list.locator("tbody a.name").allTextContents();
  expect(systems.length).toBeGreaterThan(10);
  for (const system of systems.map((name) => name.trim()))
    await expect(picture.getByRole("link", { name: system, exact: true })).toBeVisible();
  const [first, beside] = [await list.boundingBox(), await picture.boundingBox()];
  expect(beside?.x).toBeGreaterThan((first?.x ?? 0) + (first?.width ?? 0));
  expect(Math.abs((beside?.y ?? 0) - (first?.y ?? 0))).toBeLessThan(100);
});

test("a resource's picture stands directly below who writes and who reads", async ({ page }) => {
  await page.goto("resources/finance-dw-journal-entries/");
  await expect(page.locator("main > .who + atlas-diagram")).toBeVisible();
});

test("a link among a table's words is underlined, the name of a row isn't", async ({ page }) => {
  const lineOf = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((link) => getComputedStyle(link).textDecorationColor);
  const none = "rgba(0, 0, 0, 0)";
  await page.goto("systems/ledger/");
  const among = ".list td:not(:has(.pair, .ident)) a[href*='/contracts/']";
  expect(await lineOf(among)).not.toBe(none);
  await page.goto("resources/");
  expect(await lineOf(".list td a[href*='/systems/']")).not.toBe(none);
  expect(await lineOf(".list tbody th a")).toBe(none);
});

test("a resource shared by many contracts lists them all", async ({ page }) => {
  const journal = resourceNamed("finance_dw.journal_entries");
  expect(journal.contracts.length).toBeGreaterThanOrEqual(3);
  await page.goto(`resources/${journal.id}/`);
  for (const id of journal.contracts)
    await expect(page.locator(`main a[href*="/contracts/${id}/"]:visible`).first()).toBeVisible();
});

test("the table of contracts sorts and filters, and its address keeps both", async ({ page }) => {
  await page.goto("contracts/");
  const rows = page.locator("table tbody tr:visible");
  await page
    .getByRole("main")
    .getByRole("searchbox")
    .or(page.getByRole("main").getByRole("textbox"))
    .first()
    .fill("payroll");
  const wanted = catalogue.contracts.filter((contract) =>
    JSON.stringify(contract.systems).toLowerCase().includes("payroll"),
  );
  await expect(rows.filter({ hasText: /payroll/i })).not.toHaveCount(0);
  await expect.poll(() => rows.count()).toBeLessThan(catalogue.contracts.length);
  expect(await rows.count()).toBeGreaterThanOrEqual(wanted.length);
  const address = page.url();
  expect(address).toMatch(/payroll/);
  await page.goto(address);
  await expect.poll(() => rows.count()).toBeLessThan(catalogue.contracts.length);
});

test("a format that contracts declare differently shows where", async ({ page }) => {
  await page.goto("formats/stock-movement/");
  const table = page.locator("table.differences");
  await expect(table.getByRole("columnheader")).toHaveText([
    "Field",
    "Till and Stock",
    "Stock and Warehouse",
  ]);
  await expect(table.getByRole("row").filter({ hasText: "reason" })).toContainText("'sale'");
  await expect(table).not.toContainText("movementId");
});

test("a page that does not exist helps on", async ({ page }) => {
  await page.goto("404.html");
  await expect(page.getByRole("main").locator('a[href$="/contracts/"]').first()).toBeVisible();
});

test("no page of one contract, system or resource grows with the catalogue", async ({
  request,
}) => {
  const page = await (await request.get("contracts/finance/fx-rates-ledger/")).text();
  const linked = catalogue.contracts.filter(({ id }) => page.includes(`/contracts/${id}/`));
  expect(linked.length).toBeLessThan(catalogue.contracts.length / 2);
});

test("a resource's columns stand below their heading, not beside it", async ({ page }) => {
  await page.goto("resources/finance-dw-journal-entries/");
  const section = page.getByRole("region", { name: "Columns and structure" });
  const [heading, table] = await Promise.all([
    section.getByRole("heading").boundingBox(),
    section.getByRole("table").boundingBox(),
  ]);
  expect(table?.x).toBe(heading?.x);
});

test("the contents mark the section that the address names, and follow the reading from there", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("contracts/retail/till-ledger/#contacts");
  const marked = page.locator("reading-rail [aria-current]");
  await expect(marked).toHaveText("Contacts");
  await page.goto("contracts/retail/till-ledger/#alerts");
  await expect(marked).toHaveText("Alerts");
  await page.setViewportSize({ width: 1280, height: 1600 });
  await page.goto("contracts/retail/till-ledger/#purpose");
  await expect(marked).toHaveText("Purpose");
  await page.mouse.wheel(0, -10_000);
  await expect(marked).toHaveCount(0);
});

test("the front page writes all dates in the same way", async ({ page }) => {
  await page.goto("");
  const lists = page.locator("main .split");
  await expect(lists).toContainText(/ on \d+ [A-Z][a-z]{2} \d{4}, \d+ days ago/);
  await expect(lists).not.toContainText(/\d{4}-\d{2}-\d{2}/);
});

test("the contents are at their top again when the page is", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("guide/rules/");
  const scrolled = () => page.locator("reading-rail nav").evaluate((nav) => nav.scrollTop);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(scrolled).toBeGreaterThan(0);
  await page.evaluate(() => scrollTo(0, 0));
  await expect.poll(scrolled).toBe(0);
});

test("the hues of what a system gives and takes are explained where they are first seen", async ({
  page,
}) => {
  await page.goto("systems/ledger/");
  const hue = (of: Locator) =>
    of.evaluate((line) => getComputedStyle(line, "::before").backgroundColor);
  const toPayroll = page
    .getByRole("region", { name: "Gives" })
    .getByRole("listitem")
    .filter({ has: page.getByRole("link", { name: "Payroll" }) })
    .locator(".flow");
  const [payroll, ledger] = contractNamed("finance/payroll-ledger").systems;
  expect([payroll?.id, ledger?.id]).toEqual(["payroll", "ledger"]);
  const second = page.getByText("From the system its contract names second");
  await expect(second).toBeVisible();
  expect(await hue(second)).toBe(await hue(toPayroll));
  const third = page.getByText("From a third system");
  await expect(third).toHaveCount(0);
  await page.goto("systems/swiftdrop/");
  await expect(third).toBeVisible();
});

test("the guide is one of the places every page leads to", async ({ page }) => {
  await page.goto("contracts/retail/till-ledger/");
  const places = page.getByRole("navigation", { name: "Main" });
  await places.getByRole("link", { name: "Guide" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Getting started");
  await expect(places.getByRole("link", { name: "Guide" })).toHaveAttribute("aria-current", "page");
});

test("a page that shows an owner's address doesn't deny that one is known", async ({ page }) => {
  await page.goto("owners/swiftdrop-partner-desk/");
  await expect(page.getByRole("main").locator(".head a[href^='mailto:']")).toBeVisible();
  await expect(page.getByRole("region", { name: "Contacts and escalation" })).toContainText(
    "more than the address above",
  );
});
