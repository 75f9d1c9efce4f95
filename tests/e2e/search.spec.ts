import { expect, type Page, test } from "playwright/test";
import { catalogue, contractNamed, resourceNamed } from "./support/catalogue.ts";

/** Links of the results, in the order shown. */
async function results(page: Page): Promise<string[]> {
  const links = page.locator("pagefind-results a[href]");
  await expect(links.first()).toBeVisible();
  return links.evaluateAll((found) =>
    found.map(
      (link) =>
        new URL((link as HTMLAnchorElement).href).pathname +
        new URL((link as HTMLAnchorElement).href).hash,
    ),
  );
}

async function searchFor(page: Page, query: string): Promise<string[]> {
  await page.goto(`search/?q=${encodeURIComponent(query)}`);
  return results(page);
}

test("a system is found by its name", async ({ page }) => {
  const [first] = await searchFor(page, "Payroll");
  expect(first).toMatch(/payroll/);
});

const identifiers = [
  "finance_dw.journal_entries",
  "COUNT_SHEETS_FOLDER_ID",
  "ledger-dropbox",
  "crm_profiles",
  "stock:levels:{shop}",
  "orders.placed",
];
for (const identifier of identifiers) {
  test(`the resource ${identifier} is found by its raw identifier`, async ({ page }) => {
    const found = await searchFor(page, identifier);
    expect(found.slice(0, 3)).toContain(`/resources/${resourceNamed(identifier).id}/`);
  });
}

test("a sheet is found by its id", async ({ page }) => {
  const sheet = catalogue.resources.find(
    ({ kind, name }) => kind === "google-sheet" && name.length > 40,
  );
  const found = await searchFor(page, sheet?.name ?? "");
  expect(found.slice(0, 3)).toContain(`/resources/${sheet?.id}/`);
});

test("a header's name is found", async ({ page }) => {
  const found = await searchFor(page, "Idempotency-Key");
  expect(found.some((link) => link.startsWith("/contracts/"))).toBe(true);
});

test("an endpoint's path is found", async ({ page }) => {
  const found = await searchFor(page, "/v2/journal");
  expect(found.some((link) => link.startsWith("/contracts/retail/till-ledger/"))).toBe(true);
});

test("a result leads to the section that matched, which is in view after the click", async ({
  page,
}) => {
  const found = await searchFor(page, "ledger-import");
  const section = found.find(
    (link) => link === "/contracts/retail/till-ledger/#a-to-b-error-handling",
  );
  expect(section).toBeDefined();
  await page.locator(`pagefind-results a[href$="${section}"]`).first().click();
  await expect(page.locator("#a-to-b-error-handling")).toBeInViewport();
});

test("facets of an empty query list the pages that have them", async ({ page }) => {
  await page.goto("search/?kind=Contract&domain=Finance");
  const found = await results(page);
  const inFinance = catalogue.contracts.filter(({ domain }) => domain === "Finance");
  expect(new Set(found.map((link) => link.replace(/#.*/, "")))).toEqual(
    new Set(inFinance.map(({ id }) => `/contracts/${id}/`)),
  );
});

test("the facets of a contract's system, resource, format, domain, status and owner are offered", async ({
  page,
}) => {
  await page.goto("search/?q=ledger");
  for (const name of ["Kind", "System", "Resource", "Format", "Domain", "Status", "Owner"]) {
    await expect(page.getByText(name, { exact: true }).first()).toBeVisible();
  }
});

test("query and facets are in the address, and the address brings them back", async ({ page }) => {
  await page.goto("search/");
  await page
    .getByRole("searchbox")
    .or(page.getByRole("textbox"))
    .or(page.getByRole("combobox"))
    .first()
    .fill("dropbox");
  await expect(page).toHaveURL(/[?&]q=dropbox/);
  await page
    .getByRole("checkbox", { name: /^Resource\b/ })
    .first()
    .check();
  await expect(page).toHaveURL(/[?&]kind=Resource/);
  await page.reload();
  await expect(page.getByRole("checkbox", { name: /^Resource\b/ }).first()).toBeChecked();
  for (const link of await results(page)) expect(link).toMatch(/^\/resources\//);
});

for (const [name, key] of [
  ["Ctrl+K", "Control+k"],
  ["/", "/"],
] as const) {
  test(`${name} opens the search on a contract page, and Escape closes it`, async ({ page }) => {
    await page.goto("contracts/retail/till-ledger/");
    await page.keyboard.press(key);
    const input = page.locator("pagefind-modal input").first();
    await expect(input).toBeFocused();
    await input.fill("rota");
    await expect(page.locator("pagefind-modal pagefind-results a").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(input).toBeHidden();
  });
}

test("/ typed in a field is a slash", async ({ page }) => {
  await page.goto("contracts/");
  const field = page
    .getByRole("main")
    .getByRole("searchbox")
    .or(page.getByRole("main").getByRole("textbox"))
    .first();
  await field.press("/");
  await expect(field).toHaveValue("/");
  await expect(page.locator("pagefind-modal input")).toHaveCount(0);
});

test("the home page's search leads to results", async ({ page }) => {
  await page.goto("");
  const field = page
    .getByRole("main")
    .getByRole("searchbox")
    .or(page.getByRole("main").getByRole("textbox"))
    .first();
  await field.fill(contractNamed("retail/till-ledger").title);
  await field.press("Enter");
  await expect(page).toHaveURL(/\/search\/\?q=/);
  expect(
    (await results(page)).some((link) => link.startsWith("/contracts/retail/till-ledger/")),
  ).toBe(true);
});
