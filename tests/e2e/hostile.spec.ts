/** Contracts written to do harm: whatever stands in a name, a value or the text is shown or left out, never run. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { htmlToHast, type HastNode } from "satteri";
import { expect, type Page, test } from "playwright/test";
import { root } from "./support/root.ts";
import { run, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";
import { base } from "./support/site.ts";

const fixture = join(root, "tests/fixtures/hostile");
const out = join(tmpdir(), `contract-atlas-hostile-${ports.hostile}`);

// One build for all: a second worker would build it again.
test.describe.configure({ mode: "serial" });

let site: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  test.setTimeout(300_000);
  const built = run(fixture, [
    "build",
    "contracts",
    "--out",
    out,
    "--site",
    "https://atlas.example",
    "--base",
    base,
  ]);
  expect(built.stderr + built.stdout).toContain("Built 7 contracts");
  const port = String(ports.hostile);
  site = await serve(fixture, ["preview", "--out", out, "--base", base, "--port", port]);
});

test.afterAll(() => {
  site?.stop();
  rmSync(out, { recursive: true, force: true });
});

const files = () => readdirSync(out, { recursive: true, encoding: "utf8" }).toSorted();
const text = (file: string) => readFileSync(join(out, file), "utf8");
const addressOf = (page: string) =>
  site.address +
  page
    .replace(/index\.html$/, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/");

/** Notes whatever the page runs, shows or asks of others. */
async function watched(page: Page): Promise<{ noticed: string[] }> {
  const noticed: string[] = [];
  page.on("dialog", (dialog) => {
    noticed.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("request", (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") noticed.push(request.url());
  });
  page.on("popup", (popup) => noticed.push(`popup ${popup.url()}`));
  return { noticed };
}

const hurt = (page: Page) => page.evaluate(() => (globalThis as { hurt?: unknown }).hurt);

test("a contract's page has every anchor it promises, each once", () => {
  const { pages } = JSON.parse(text("links.json")) as {
    pages: { path: string; anchors: string[] }[];
  };
  const contracts = pages.filter(({ path }) => /^contracts\/./.test(path));
  expect(contracts.length).toBeGreaterThanOrEqual(6);
  for (const { path, anchors } of contracts) {
    const html = text(`${decodeURIComponent(path)}index.html`);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(anchors.filter((anchor) => !ids.includes(anchor))).toEqual([]);
  }
});

test("what is nested deeper than a page can be is there in all its words", () => {
  const html = text("contracts/deep/index.html");
  const steps = Array.from({ length: 100 }, (_, level) => `step${level}`);
  expect([...steps, "echo", "dust"].filter((word) => !html.includes(word))).toEqual([]);
});

test("no page holds a handler, a script of its own or a link that runs", () => {
  const found = files()
    .filter((file) => file.endsWith(".html"))
    .flatMap((file) =>
      activeParts(htmlToHast(text(file)) as HastNode).map((part) => `${file}: ${part}`),
    );
  expect(found).toEqual([]);
});

const active = new Set(["iframe", "object", "embed", "base", "math", "foreignObject"]);

function activeParts(tree: HastNode): string[] {
  const found: string[] = [];
  const pending = [tree];
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === "element") {
      const { tagName, properties } = node;
      if (active.has(tagName)) found.push(tagName);
      for (const [name, value] of Object.entries(properties)) {
        if (/^on/i.test(name)) found.push(`${tagName} ${name}`);
        if (/^\s*(?:javascript|vbscript|data:text)/i.test(String(value)))
          found.push(`${tagName} ${name}=${String(value)}`);
      }
    }
    if ("children" in node) pending.push(...(node.children as HastNode[]));
  }
  return found;
}

test("no page runs anything or asks another host", async ({ page }) => {
  test.slow();
  const { noticed } = await watched(page);
  const pages = files().filter((file) => file.endsWith("index.html"));
  expect(pages.length).toBeGreaterThan(25);
  for (const file of pages) {
    await page.goto(addressOf(file));
    await expect(page.locator("h1").first(), file).toBeVisible();
    expect(await hurt(page), file).toBeUndefined();
  }
  expect(noticed).toEqual([]);
});

test("what is typed into search and found there is text", async ({ page }) => {
  const { noticed } = await watched(page);
  for (const words of ["window hurt", "script", `"><img src=x onerror=window.hurt='query'>`]) {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(words)}`);
    await expect(page.locator("main")).toContainText(/result|nothing|no /i);
    expect(await hurt(page)).toBeUndefined();
  }
  expect(noticed).toEqual([]);
});

test("a system's hostile name is read as it is written", async ({ page }) => {
  await page.goto(`${site.address}contracts/script/`);
  await expect(page.locator("h1")).toContainText("<script>window.hurt='system'</script>");
  await expect(page).toHaveTitle(/<script>/);
  await expect(page.locator("main")).toContainText(
    "{{constructor.constructor('window.hurt=1')()}}",
  );
});

test("files for programs stay well-formed", async ({ page }) => {
  for (const file of files().filter((name) => name.endsWith(".json")))
    expect(() => JSON.parse(text(file)) as unknown, file).not.toThrow();
  const xml = files().filter((file) => /^(?:badges\/.*\.svg|.*\.xml)$/.test(file));
  expect(xml.length).toBeGreaterThan(5);
  for (const file of xml) {
    const faults = await page.evaluate(
      (source) =>
        new DOMParser()
          .parseFromString(source, "application/xml")
          .querySelectorAll("parsererror, script").length,
      text(file),
    );
    expect(faults, file).toBe(0);
  }
  // Each entry is one line of list, whatever stands in its name.
  expect(
    text("llms.txt")
      .split("\n")
      .filter((line) => /^\s*(?:<|"><|javascript:)/.test(line)),
  ).toEqual([]);
});

test("findings for other programs stay well-formed", () => {
  for (const format of ["json", "sarif"]) {
    const { stdout } = run(fixture, ["check", "contracts", "--format", format]);
    expect(() => JSON.parse(stdout) as unknown).not.toThrow();
  }
  const { stdout } = run(fixture, ["check", "contracts", "--format", "github"]);
  const lines = stdout.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !/^(?:::(?:error|warning|notice) |\d)/.test(line))).toEqual([]);
});

test("a module that MDX imports and that is none is told of, without a stack", () => {
  const folder = mkdtempSync(join(tmpdir(), "contract-atlas-mdx-"));
  try {
    mkdirSync(join(folder, "contracts"));
    writeFileSync(join(folder, "contracts/_rates.mjs"), "export const rates = ;\n");
    writeFileSync(
      join(folder, "contracts/till-ledger.mdx"),
      'import { rates } from "./_rates.mjs";\n\n# Till ↔ Ledger\n\nNightly, {rates}.\n',
    );
    const { status, stderr } = run(folder, ["build"]);
    expect(status).toBe(1);
    expect(stderr).toContain("contracts/till-ledger.mdx can't be shown: what it imports");
    expect(stderr).toContain("_rates.mjs:1:22");
    expect(stderr).not.toMatch(/\[ERROR\]|\n\s+at |bug in contract-atlas/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("frontmatter that is no YAML stops no build that was told to go on, unless it is MDX's", () => {
  const folder = mkdtempSync(join(tmpdir(), "contract-atlas-yaml-"));
  try {
    mkdirSync(join(folder, "contracts"));
    const text = "---\ntags: [a, b\n---\n\n# Till ↔ Ledger\n\nSales go there nightly.\n";
    writeFileSync(join(folder, "contracts/till-ledger.md"), text);
    const rules = { "frontmatter-invalid": "warning" };
    writeFileSync(join(folder, "contract-atlas.config.json"), JSON.stringify({ rules }));
    expect(run(folder, ["build"]).status).toBe(0);
    const page = readFileSync(join(folder, "dist/contracts/till-ledger/index.html"), "utf8");
    expect(page).toContain("Sales go there nightly.");
    writeFileSync(join(folder, "contracts/till-stock.mdx"), text.replace("Ledger", "Stock"));
    const { status, stderr } = run(folder, ["build"]);
    expect(status).toBe(1);
    expect(stderr).toContain("contracts/till-stock.mdx can't be shown: its frontmatter is no YAML");
    expect(stderr).not.toMatch(/\[ERROR\]|\n\s+at /);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("code in MDX that fails is told of by its file, without a stack, and nothing is written", () => {
  const folder = mkdtempSync(join(tmpdir(), "contract-atlas-mdx-"));
  try {
    mkdirSync(join(folder, "contracts"));
    writeFileSync(
      join(folder, "contracts/till-ledger.mdx"),
      "# Till ↔ Ledger\n\n## Till → Ledger\n\nIt is {[].first.part}.\n",
    );
    // Their pages are under way when it fails.
    for (const other of ["Orders", "Stock", "Returns", "Tax", "Fleet"])
      writeFileSync(join(folder, `contracts/till-${other}.md`), `# Till ↔ ${other}\n\nNightly.\n`);
    const { status, stderr } = run(folder, ["build"]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      "contracts/till-ledger.mdx can't be shown: Cannot read properties of undefined",
    );
    expect(stderr).not.toMatch(/\[ERROR\]|\n\s+at /);
    expect(readdirSync(folder)).toEqual(["contracts"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
