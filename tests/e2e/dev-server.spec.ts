import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { copyOfDemo, serve } from "./support/catalogue-command.ts";
import { ports } from "./support/ports.ts";
import { root } from "./support/root.ts";
import { base } from "./support/site.ts";

test.describe.configure({ mode: "serial", timeout: 180_000 });
// A page that reloads itself can't be led to an empty one between two tests.
test.use({ reuseContext: false });

let folder: string;
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  folder = copyOfDemo("retail/till-ledger.md");
  cpSync(join(root, "public/favicon.svg"), join(folder, "ours.svg"));
  for (const extension of ["md", "mdx"])
    writeFileSync(
      join(folder, `contracts/kiosk-${extension}.${extension}`),
      `---\ntags: [a, b\n---\n\n# Kiosk ↔ ${extension}\n\nNightly.\n`,
    );
  const configuration = { base, logo: "ours.svg", runbooks: ["runbooks/*.md"] };
  mkdirSync(join(folder, "runbooks"));
  writeFileSync(join(folder, "contract-atlas.config.json"), JSON.stringify(configuration));
  server = await serve(folder, ["dev", "--port", `${ports.dev}`]);
});

test.afterAll(() => server.stop());

// The first of all readers, so that it meets what the server has said before there was one.
test("a page is sent to look again for each change, and for nothing else", async ({ page }) => {
  const told: string[] = [];
  const said: string[] = [];
  page.on("websocket", (socket) => {
    socket.on("framereceived", ({ payload }) => void told.push(payload.toString()));
    socket.on("framesent", ({ payload }) => void said.push(payload.toString()));
  });
  await page.goto(`${server.address}contracts/retail/till-ledger/`);
  // A page that says only after a change what it was made from is sent once more.
  await expect.poll(() => said).toContainEqual(expect.stringContaining("contract-atlas:shown"));
  const file = join(folder, "contracts/retail/till-ledger.md");
  writeFileSync(file, `${readFileSync(file, "utf8")}\nRead by the first reader.\n`);
  await expect(page.getByRole("main")).toContainText("Read by the first reader.", {
    timeout: 30_000,
  });
  expect(told.filter((message) => message.includes('"full-reload"'))).toHaveLength(1);
});

test("dev serves the contract", async ({ page }) => {
  await page.goto(`${server.address}contracts/retail/till-ledger/`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Till");
});

test("dev serves a contract whose frontmatter nobody can read, and says what is wrong", async ({
  page,
}) => {
  for (const extension of ["md", "mdx"]) {
    await page.goto(`${server.address}contracts/kiosk-${extension}/`);
    await expect(page.locator("article.prose")).toContainText(
      `contracts/kiosk-${extension}.${extension} can be read: line 2, column 7: The frontmatter isn't valid YAML`,
    );
  }
});

test("dev serves the configured picture", async ({ page }) => {
  await page.goto(server.address);
  const picture = page.locator("img.logo");
  await expect(picture).toHaveAttribute("src", /logo\.svg$/);
  const width = () => picture.evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await expect.poll(width).toBeGreaterThan(0);
});

test("dev answers this machine only", async () => {
  const others = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === "IPv4");
  for (const { address } of others)
    await expect(fetch(`http://${address}:${ports.dev}/`), address).rejects.toThrow();
});

test("search works in dev", async ({ page }) => {
  await page.goto(`${server.address}search/?q=journal_entries`);
  await expect(page.locator("pagefind-results a").first()).toBeVisible({ timeout: 60_000 });
});

test("a saved change shows in the open page", async ({ page }) => {
  await page.goto(`${server.address}contracts/retail/till-ledger/`);
  const file = join(folder, "contracts/retail/till-ledger.md");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace("Selling goes on.", "Selling stops at once."),
  );
  await expect(page.getByRole("main")).toContainText("Selling stops at once.", { timeout: 30_000 });
});

test("a change of the registry shows in the open page", async ({ page }) => {
  await page.goto(`${server.address}systems/till/`);
  const file = join(folder, "contracts/systems.yaml");
  writeFileSync(
    file,
    readFileSync(file, "utf8").replace("owner: Store Technology", "owner: Counter Technology"),
  );
  await expect(page.getByRole("main")).toContainText("Counter Technology", { timeout: 30_000 });
});

test("a link in a runbook shows in the open page", async ({ page }) => {
  const path = "contracts/retail/till-ledger/";
  await page.goto(`${server.address}${path}`);
  writeFileSync(
    join(folder, "runbooks/ledger-down.md"),
    `# Ledger is down\n\nSee [what the shops do](../contracts/retail/till-ledger.md).\n`,
  );
  await expect(page.getByRole("main")).toContainText("runbooks/ledger-down.md", {
    timeout: 30_000,
  });
});

test("what is saved between a page's rendering and its listening shows in it as well", async ({
  context,
  page,
}) => {
  const path = "contracts/retail/till-ledger/";
  const file = join(folder, `contracts/retail/till-ledger.md`);
  let listen = (): void => undefined;
  const others = new Promise<void>((resolve) => (listen = resolve));
  await page.routeWebSocket("**", async (socket) => {
    await others;
    socket.connectToServer();
  });
  await page.goto(`${server.address}${path}`);
  const other = await context.newPage();
  await other.goto(`${server.address}${path}`);
  writeFileSync(file, `${readFileSync(file, "utf8")}\nSaved in between.\n`);
  await expect(other.getByRole("main")).toContainText("Saved in between.", { timeout: 30_000 });
  listen();
  await expect(page.getByRole("main")).toContainText("Saved in between.", { timeout: 30_000 });
});

test("who leaves a page while it is told to look again gets where they go", async ({ page }) => {
  const file = join(folder, "contracts/retail/till-ledger.md");
  const saved = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let told = 0;
  page.on("websocket", (socket) =>
    socket.on("framereceived", ({ payload }) => {
      if (payload.includes('"full-reload"')) saved[told++]?.resolve();
    }),
  );
  await page.goto(`${server.address}contracts/retail/till-ledger/`);
  await page.route("**/systems/", async (route) => {
    // By the time that it hears of the second, it would have done what the first has told.
    for (const { promise } of saved) {
      writeFileSync(file, `${readFileSync(file, "utf8")}\nSaved in leaving.\n`);
      await promise;
    }
    await route.continue();
  });
  await page.getByRole("link", { name: "Systems", exact: true }).first().click();
  await expect(page).toHaveURL(/\/systems\/$/);
});

test("who goes to where they are in the page sees what is saved then", async ({ page }) => {
  const file = join(folder, "contracts/retail/till-ledger.md");
  await page.goto(`${server.address}contracts/retail/till-ledger/#contacts`);
  await page.getByRole("link", { name: "Contacts", exact: true }).first().click();
  writeFileSync(file, `${readFileSync(file, "utf8")}\nSaved at the contacts.\n`);
  await expect(page.getByRole("main")).toContainText("Saved at the contacts.", {
    timeout: 30_000,
  });
});

// The page is opened once and followed: it reloads itself, and what else leads it somewhere just then gets lost.
test("a mistake is told in the page of its contract, and mended again", async ({ page }) => {
  const file = join(folder, "contracts/retail/till-ledger.md");
  const sound = readFileSync(file, "utf8");
  const told = page.locator(".finding", { hasText: "frontmatter-invalid" });
  await page.goto(`${server.address}contracts/retail/till-ledger/`);
  await expect(told).toHaveCount(0);
  writeFileSync(file, `---\nid: [\n---\n${sound.replace(/^---\n.*?\n---\n/s, "")}`);
  await expect(told.first()).toBeAttached({ timeout: 30_000 });
  writeFileSync(file, sound);
  await expect(told).toHaveCount(0, { timeout: 30_000 });
});

test("what will stop the build is told at the top of the page, and once in the terminal", async ({
  page,
}) => {
  const file = join(folder, "contracts/retail/till-ledger.md");
  const sound = readFileSync(file, "utf8");
  const write = (status: string, closing: string) =>
    writeFileSync(file, `${sound.replace(/^---\n/, `---\nstatus: ${status}\n`)}\n${closing}\n`);
  const lines = (): string[] => server.printed().match(/.*till-ledger\.md: .*/g) ?? [];
  const before = lines().length;
  const banner = page.getByRole("alert");
  const box = page.locator("details.findings");
  await page.goto(`${server.address}contracts/retail/till-ledger/`);
  await expect(banner).toHaveCount(0);
  await expect(box).not.toHaveAttribute("open");

  write("plannd", "");
  await expect(banner).toContainText("This contract has 1 error: the build will stop.", {
    timeout: 30_000,
  });
  await expect(banner).toContainText("plannd");
  await expect(banner).toBeInViewport();
  await expect(box).toHaveAttribute("open");
  // A click that meets the page's reloading gets lost; whoever clicks then clicks again.
  await expect(async () => {
    await banner.getByRole("link").click();
    await expect(box.getByText("status")).toBeInViewport({ timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  const told = () => lines().slice(before);
  await expect
    .poll(told)
    .toEqual([expect.stringMatching(/^contracts\/retail\/till-ledger\.md: 1 error/)]);
  expect(server.printed()).toMatch(/till-ledger\.md: 1 error.*\n {2}2:\d+ .*plannd/);

  write("plannd", "Still at it.");
  await expect(page.getByRole("main")).toContainText("Still at it.", { timeout: 30_000 });
  writeFileSync(file, sound);
  await expect(banner).toHaveCount(0, { timeout: 30_000 });
  await expect
    .poll(told)
    .toEqual([expect.stringContaining("1 error"), "contracts/retail/till-ledger.md: no errors"]);
});

test("a component that isn't there is told in the page, which has its text once it is", async ({
  page,
}) => {
  const file = join(folder, "contracts/retail/till-scales.mdx");
  const text = page.locator("article.prose");
  const write = (component: string) =>
    writeFileSync(file, `# Till ↔ Scales\n\n<${component}>Weigh it first.</${component}>\n`);
  await page.goto(`${server.address}contracts/retail/till-scales/`);
  write("Calout");
  await expect(text).toContainText("line 3, column 1", { timeout: 30_000 });
  await expect(text).toContainText("Did you mean `<Callout>`?");
  write("Callout");
  await expect(text).toContainText("Weigh it first.", { timeout: 30_000 });
});

test("a contract whose file is renamed is at its new address, or isn't there yet", async () => {
  const fileOf = (name: string) => join(folder, `contracts/retail/${name}.mdx`);
  const answered = new Set<number>();
  renameSync(fileOf("till-scales"), fileOf("till-balance"));
  const status = async (): Promise<number> => {
    const response = await fetch(`${server.address}contracts/retail/till-balance/`);
    answered.add(response.status);
    return response.status;
  };
  await expect.poll(status, { intervals: [1] }).toBe(200);
  // The first may come when the change is known already.
  expect([...answered].filter((each) => each !== 404)).toEqual([200]);
});
