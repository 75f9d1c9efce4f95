import { expect, type Locator, type Page, test } from "playwright/test";
import { catalogue, contractNamed, resourceNamed } from "../support/catalogue.ts";
import { placeOf } from "../support/site.ts";

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

/** The field of the page itself, whichever kind it is. */
function mainField(page: Page): Locator {
  const main = page.getByRole("main");
  return main.getByRole("searchbox").or(main.getByRole("textbox")).first();
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

test("an excerpt marks the words, says where it is cut, and has no column's head in it", async ({
  page,
}) => {
  await page.goto("search/?q=till&kind=System");
  await results(page);
  const marks = await page.locator(".hit mark").allTextContents();
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter((mark) => mark.toLowerCase() !== "till")).toEqual([]);
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

test("what is named is dressed alike before the index answers and after", async ({ page }) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/pagefind/index/*", async (route) => {
    await released;
    await route.continue();
  });
  const name = catalogue.resources.find((each) => each.label === undefined)?.name ?? "";
  await page.goto("guide/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal");
  await dialog.locator("input").fill(name);
  const classOf = async (list: string) =>
    dialog.locator(list).locator(".hit a").first().getAttribute("class");
  const before = await classOf("[data-search-named]");
  expect(before).toContain("hit-ident");
  release();
  expect(await classOf("pagefind-results")).toBe(before);
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

/** The dialog is there, and hidden; its field. */
async function openedAndClosedByKey(page: Page): Promise<Locator> {
  await page.goto("contracts/retail/till-ledger/");
  const input = page.locator("pagefind-modal input").first();
  await page.keyboard.press("/");
  await expect(input).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(input).toBeHidden();
  return input;
}

test("the keys alone open the dialog, ask, walk the results, close it, and lead on", async ({
  page,
}) => {
  const input = await openedAndClosedByKey(page);

  await page.keyboard.press("Control+k");
  await page.keyboard.type("rota");
  const links = page.locator("pagefind-modal pagefind-results a");
  await expect(links.first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(input).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/systems\/rota\/$/);
});

test("the dialog offers the systems until something is typed, and the arrow keys walk them", async ({
  page,
}) => {
  await page.goto("guide/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal dialog");
  const systems = dialog.getByRole("navigation", { name: "Systems" });
  const links = systems.getByRole("listitem").getByRole("link");
  await expect(links).toHaveText(catalogue.systems.map(({ name }) => name));
  await page.keyboard.press("ArrowDown");
  await expect(links.first()).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.type("rota");
  await expect(systems).toBeHidden();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Backspace");
  await expect(systems).toBeVisible();
  await links.first().click();
  await expect(page).toHaveURL(new RegExp(`/systems/${catalogue.systems[0]?.id}/$`));
});

test("the dialog's keys keep their places, and opening is offered where there is something to open", async ({
  page,
}) => {
  await page.goto("guide/");
  await page.keyboard.press("/");
  const keys = page.locator("pagefind-modal .pf-keyboard-hint");
  const always = [/navigate/, /close/];
  await expect(keys).toHaveText(always);
  await page.keyboard.type("rota");
  await expect(keys).toHaveText([...always, /open/]);
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("pagefind-modal .hit a").first()).toBeFocused();
  await expect(keys).toHaveText([...always, /open/]);
  await page.keyboard.press("Escape");
  await expect(keys.first()).toBeHidden();
  await page.keyboard.press("/");
  await page.keyboard.type("zzqx");
  await expect(keys).toHaveText(always);
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

test("letters typed before the dialog is there are in its field", async ({ page }) => {
  await page.goto("");
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/*.css", async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press("Control+k");
  await page.keyboard.type("rotta");
  await page.keyboard.press("Backspace");
  await page.keyboard.press("Backspace");
  const input = page.locator("pagefind-modal input");
  await expect(input).toHaveCount(0);
  release();
  await expect(input).toBeFocused();
  await page.keyboard.type("a");
  await expect(input).toHaveValue("rota");
  await expect(page.locator("pagefind-modal pagefind-results a").first()).toBeVisible();
});

test("a dialog that is there opens with the key, so that no letter typed next is lost", async ({
  page,
}) => {
  await openedAndClosedByKey(page);
  const isOpen = await page.evaluate(() => {
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "/", cancelable: true }));
    return document.querySelector("dialog[open]") !== null;
  });
  expect(isOpen).toBe(true);
});

test("the key opens a dialog that has closed just now, before the next letter comes", async ({
  page,
}) => {
  const input = await openedAndClosedByKey(page);
  await page.keyboard.press("Control+k");
  const isOpenAtOnce = await page.evaluate(() => {
    document.querySelector<HTMLDialogElement>("dialog[open]")?.close();
    document.body.dispatchEvent(
      new KeyboardEvent("keydown", { key: "k", ctrlKey: true, bubbles: true }),
    );
    return Boolean(document.activeElement?.closest("dialog[open]"));
  });
  expect(isOpenAtOnce).toBe(true);
  await page.keyboard.type("rota");
  await expect(input).toHaveValue("rota");
  await page.keyboard.press("Escape");
  await expect(input).toBeHidden();
});

test("on the search page the keys alone suffice, and what was followed is offered again", async ({
  page,
}) => {
  await page.goto("search/");
  const field = page.getByRole("searchbox");
  const offers = page.locator("[data-search-recent]");
  await field.fill("rota");
  await expect(page.locator("pagefind-summary")).toContainText("“rota”");
  await expect(page.locator(".hit a").first()).toBeVisible();
  await expect(offers).toBeHidden();
  await field.press("Enter");
  await expect(page).toHaveURL(/\/systems\/rota\/$/);

  await page.goto("search/");
  await expect(offers.getByRole("button", { name: "rota" })).toBeVisible();
  await field.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/[?&]q=rota/);
  await expect(offers).toBeHidden();
  await field.fill("");
  await offers.getByRole("button", { name: "Clear" }).click();
  await expect(offers).toBeHidden();
  await page.reload();
  await expect(page.locator(".hit").first()).toBeVisible();
  await expect(offers).toBeHidden();
});

test("a page that is called what is typed is shown before the index answers, and after it as well", async ({
  page,
}) => {
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  await page.route("**/pagefind/index/*", async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("contracts/retail/till-ledger/");
  await page.keyboard.press("/");
  const dialog = page.locator("pagefind-modal");
  await dialog.locator("input").pressSequentially("rot");
  const named = dialog.getByRole("list", { name: "Pages of that name" });
  await expect(named.getByRole("link").first()).toHaveText("Rota");
  release();
  await expect(dialog.locator("pagefind-results .hit a").first()).toHaveText("Rota");
  await expect(named).toBeHidden();
});

test("Enter leads to the page of that name without waiting for the index", async ({ page }) => {
  await page.route("**/pagefind/index/*", () => undefined);
  await page.goto("contracts/retail/till-ledger/");
  await page.keyboard.press("/");
  await page.locator("pagefind-modal input").pressSequentially("rot");
  await expect(page.locator("pagefind-modal .hit a").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/systems\/rota\/$/);
});

test("the names are fetched once, however often one asks", async ({ page }) => {
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(request.url()));
  await page.goto("search/");
  for (const typed of ["till", "ledger"]) {
    await page.getByRole("searchbox").fill(typed);
    await expect(page.locator("pagefind-summary")).toContainText(`“${typed}”`);
  }
  expect(fetched.filter((url) => url.endsWith("/names.json"))).toHaveLength(1);
});

test("/ typed in a field is a slash", async ({ page }) => {
  await page.goto("contracts/");
  await mainField(page).press("/");
  await expect(mainField(page)).toHaveValue("/");
  await expect(page.locator("pagefind-modal input")).toHaveCount(0);
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
