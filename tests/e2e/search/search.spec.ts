import { expect, type Locator, type Page, test } from "playwright/test";
import { catalogue, contractNamed, resourceNamed } from "../support/catalogue.ts";
import { mainField } from "../support/main-field.ts";
import { placeOf } from "../support/site.ts";

// What was asked and where the focus was stays with a context.
test.use({ reuseContext: false });

/** Links of the results, in the order shown, below the site's base. */
async function results(page: Page): Promise<(string | undefined)[]> {
  const links = page.locator("pagefind-results a[href]");
  await expect(links.first()).toBeVisible();
  // A row stands empty until its page is loaded, and pages come in any order.
  await expect(page.locator(".pf-results > :nth-child(-n + 3):not(.hit)")).toHaveCount(0);
  const found = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href),
  );
  return found.map(placeOf);
}

test("a result leads to the section that matched, which is in view after the click", async ({
  page,
}) => {
  await page.goto("search/?q=ledger-import");
  const section = "contracts/retail/till-ledger/#a-to-b-error-handling";
  expect(await results(page)).toContain(section);
  await page.locator(`pagefind-results a[href$="${section}"]`).first().click();
  await expect(page.locator("#a-to-b-error-handling")).toBeInViewport();
});

test("a result says of what kind it is, between whom, and in which section the words stand", async ({
  page,
}) => {
  await page.goto("search/?q=ledger-import&kind=Contract&system=Till");
  const hit = page.locator(".hit").first();
  await expect(hit.locator(".hit-title")).toContainText("Till");
  await expect(hit.locator(".hit-title")).toContainText("Ledger");
  await expect(hit.locator(".hit-facts").first()).toContainText("Contract");
  await expect(hit.locator(".hit-section").first()).toContainText("Till → Ledger");
});

test("headings and excerpts mark the words; an excerpt says where it is cut, and has no column's head in it", async ({
  page,
}) => {
  await page.goto("search/?q=till&kind=System");
  await results(page);
  const marks = await page.locator(".hit mark").allTextContents();
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter((mark) => mark.toLowerCase() !== "till")).toEqual([]);
  await expect(page.locator(".hit-title a mark").first()).toHaveText("Till");
  await expect(page.locator(".hit-section a mark").first()).toHaveText("Till");
  const excerpts = await page.locator(".hit-excerpt").allTextContents();
  expect(excerpts.some((excerpt) => excerpt.startsWith("… "))).toBe(true);
  for (const excerpt of excerpts) expect(excerpt).not.toMatch(/In the words of|What happens ·/);
});

test("identifiers are set as such, and names that people gave are not", async ({ page }) => {
  const faceOf = (what: Locator) => what.evaluate((each) => getComputedStyle(each).fontFamily);
  const label = catalogue.resources.find((each) => each.label !== undefined)?.label ?? "";
  const plain = catalogue.resources.find((each) => each.label === undefined)?.name ?? "";
  for (const [name, mono] of [
    [label, false],
    [plain, true],
  ] as const) {
    await page.goto(`search/?resource=${encodeURIComponent(name)}&kind=Resource`);
    const value = page.locator(".facet-value", { hasText: name }).first();
    await expect(value).toBeVisible();
    expect(/mono/i.test(await faceOf(value)), name).toBe(mono);
    const hit = page.locator(".hit-title a", { hasText: name }).first();
    expect(/mono/i.test(await faceOf(hit)), name).toBe(mono);
  }
  await page.goto("search/?q=JournalBatch&kind=Format");
  expect(await faceOf(page.locator(".hit-title a").first())).toMatch(/mono/i);
});

test("a format's result says which systems speak it", async ({ page }) => {
  const format = catalogue.dataFormats.find(({ name }) => name === "JournalBatch");
  const parties = catalogue.contracts
    .filter(({ id }) => format?.contracts.includes(id))
    .flatMap(({ systems }) => systems.map(({ name }) => name));
  expect(parties).not.toEqual([]);
  await page.goto("search/?q=JournalBatch&kind=Format");
  const facts = page
    .locator(".hit", { hasText: "JournalBatch" })
    .first()
    .locator(".hit-facts")
    .first();
  for (const name of parties) await expect(facts).toContainText(name);
});

test("without a question, what is looked for by name goes before what belongs to it", async ({
  page,
}) => {
  await page.goto("search/");
  const [first] = await results(page);
  expect(first).toMatch(/^systems\//);
});

test("facets of an empty query list the pages that have them, and combine", async ({ page }) => {
  await page.goto("search/?kind=Contract&domain=Finance");
  const inFinance = catalogue.contracts.filter(({ domain }) => domain === "Finance");
  await expect(page.locator(".hit")).toHaveCount(inFinance.length);
  expect(new Set(await results(page))).toEqual(
    new Set(inFinance.map(({ id }) => `contracts/${id}/`)),
  );
  for (const name of ["Kind", "System", "Resource", "Format", "Domain", "Status", "Owner"])
    await expect(page.locator(".facet > summary").getByText(name, { exact: true })).toBeVisible();

  await page
    .getByRole("checkbox", { name: /^Payroll\b/ })
    .first()
    .check();
  const ofPayroll = inFinance.filter(({ systems }) => systems.some(({ id }) => id === "payroll"));
  await expect(page.locator(".hit")).toHaveCount(ofPayroll.length);
  await expect(page).toHaveURL(/[?&]system=Payroll/);
});

test("query and facets are in the address, and the address brings them back", async ({ page }) => {
  await page.goto("search/");
  await mainField(page).fill("dropbox");
  await expect(page).toHaveURL(/[?&]q=dropbox/);
  const resource = page.getByRole("checkbox", { name: /^Resource\b/ }).first();
  await resource.check();
  await expect(page).toHaveURL(/[?&]kind=Resource/);
  await page.reload();
  await expect(resource).toBeChecked();
  await expect(page.locator("pagefind-input").getByRole("button", { name: "Clear" })).toBeVisible();
  for (const link of await results(page)) expect(link).toMatch(/^resources\//);
});

test("resources are offered by the name people know, and found by their identifier", async ({
  page,
}) => {
  const { name, label } = resourceNamed("1Y7HHHt3hjyt7H5WYESSoFhQ5LlbGbPjSFcYiWlCO9Yr");
  await page.goto(`search/?resource=${encodeURIComponent(label ?? "")}`);
  await expect(page.getByRole("checkbox", { name: new RegExp(`^${label}`) })).toBeChecked();
  await expect(page.locator(".hit").first()).toBeVisible();
  await page.goto(`search/?q=${name}`);
  await expect(page.locator(".hit").first()).toContainText(label ?? "");
});

test("on a phone the fields' hint is shown in full", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("search/");
  await page.locator("[data-search-open]").click();
  const field = page.getByRole("searchbox").first();
  await expect(field).toBeVisible();
  const isWhole = await field.evaluate((input: HTMLInputElement) => {
    const { font, paddingLeft, paddingRight } = getComputedStyle(input);
    const brush = document.createElement("canvas").getContext("2d");
    if (!brush) throw new Error("There is no canvas to measure with.");
    brush.font = font;
    const room = input.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    return brush.measureText(input.placeholder).width <= room;
  });
  expect(isWhole).toBe(true);
});

test("the home page's search leads to results", async ({ page }) => {
  await page.goto("");
  await mainField(page).fill(contractNamed("retail/till-ledger").title);
  await mainField(page).press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect((await results(page))[0]).toMatch(/^contracts\/retail\/till-ledger\//);
});

test("that nothing was found is said where the field stands, not beside filters there are none of", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("search/?q=zzzzqqq");
  const answer = page.getByText("Nothing found for “zzzzqqq”").last();
  await expect(answer).toBeVisible();
  await expect
    .poll(async () => (await answer.boundingBox())?.x)
    .toBe((await page.getByRole("heading", { level: 1 }).boundingBox())?.x);
});

test("where nothing is found there is nothing to scroll over, and filters are spoken of where there are some", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto("search/?q=zzzzqqq");
  const advice = page.locator("[data-search-page] [data-search-none]");
  await expect(advice).toContainText("Fewer or other words", { useInnerText: true });
  await expect(advice.getByText("filters")).toBeHidden();
  await expect(page.getByRole("contentinfo")).toBeInViewport();
  const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  expect(beyond).toBe(0);
  await page.goto("search/?q=zzzzqqq&kind=Contract");
  await expect(advice.getByText("or fewer filters")).toBeVisible();
});

test("of three systems each wears its hue, and each section says which way it goes", async ({
  page,
}) => {
  await page.goto("search/?q=fallback&kind=Contract&system=Swiftdrop");
  const hit = page.locator(".hit", { hasText: "Carrier Hub ⇄ Swiftdrop" }).first();
  const names = hit.locator(".hit-title [data-lane]");
  await expect(names).toHaveText(["Orders", "Carrier Hub", "Swiftdrop"]);
  const lanes = await names.evaluateAll((all) => all.map((name) => name.dataset["lane"]));
  expect(lanes).toEqual(["a", "b", "other"]);
  const inks = await names.evaluateAll((all) => all.map((name) => getComputedStyle(name).color));
  expect(new Set(inks).size).toBe(3);
  const handling = hit.locator(".hit-section", { hasText: /^Error Handling/ });
  const count = await handling.count();
  expect(count).toBeGreaterThan(1);
  await expect(handling.locator(".hit-facts")).toHaveText(Array(count).fill(/\S → \S/));
});

test("what is asked of contracts is answered by one, not by the guide's examples", async ({
  page,
}) => {
  await page.goto("search/?q=fallback");
  const [first] = await results(page);
  expect(first).toMatch(/^contracts\//);
  for (const excerpt of await page.locator(".hit-excerpt").allTextContents())
    expect(excerpt).not.toMatch(/```|\*\*/);
});

test("facets go by how many of the pages found have them, and stay while one narrows", async ({
  page,
}) => {
  await page.goto("search/?q=ledger");
  const systems = page.locator(".facet", {
    has: page.locator("summary", { hasText: /^System$/ }),
  });
  const shown = async (what: string) => systems.locator(`${what}:visible`).allTextContents();
  await expect(systems.locator("li:visible").first()).toContainText("Ledger");
  const counts = (await shown(".facet-count")).map(Number);
  expect(counts).toHaveLength(8);
  expect(counts).toEqual(counts.toSorted((one, two) => two - one));

  const before = await shown(".facet-value");
  await systems.getByRole("checkbox", { name: /^Payments/ }).check();
  await expect(page.locator(".search-chosen")).toContainText("Payments");
  await expect(systems.locator(".facet-count:visible").first()).not.toHaveText(`${counts[0]}`);
  const after = await shown(".facet-value");
  expect(after.filter((name) => before.includes(name))).toEqual(
    before.filter((name) => after.includes(name)),
  );
});

const lists = ["Contracts", "Systems", "Resources", "Formats", "Owners"];

test("where nothing is found, the page and the dialog say where all is listed", async ({
  page,
}) => {
  await page.goto("search/?q=zzqx");
  const main = page.getByRole("main");
  await expect(main.locator("[data-search-none]").getByRole("link")).toHaveText(lists);

  await page.goto("guide/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal dialog");
  await page.keyboard.type("zzqx");
  await expect(dialog.locator("[data-search-none]").getByRole("link")).toHaveText(lists);
  const { height = 0 } = (await dialog.boundingBox()) ?? {};
  expect(height).toBeLessThan(320);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("ledger");
  await expect(dialog.locator(".hit").first()).toBeVisible();
  await expect(dialog.locator("[data-search-none]")).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says where all is listed", async ({ page }) => {
    await page.goto("search/");
    await expect(page.locator(".search-without").getByRole("link")).toHaveText(lists);
  });
});
