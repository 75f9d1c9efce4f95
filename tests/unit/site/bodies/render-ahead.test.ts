/** Contracts' texts, rendered by threads and by who asks. */
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { belowFrontmatter } from "../../../../src/contract/frontmatter/frontmatter.ts";
import { contractProcessor, syntaxHighlight } from "../../../../src/site/bodies/processor.ts";
import type { TextsAhead } from "../../../../src/site/session/texts-ahead.ts";
import { renderAhead } from "../../../../src/site/bodies/render-ahead.ts";
import { openSession } from "../../../../src/site/astro/open-session.ts";
import type { Session } from "../../../../src/site/session/session.ts";
import { siteSettings } from "../../../../src/site/settings/settings.ts";

let folder: string;
let session: Session;
let ahead: TextsAhead | undefined;

const lines = (...written: string[]): string => `${written.join("\n")}\n`;
const texts = {
  "till-ledger.md": lines(
    "---",
    "status: active",
    "---",
    "# Till ↔ Ledger",
    "See [the stock's](goods/stock-ledger.md#history) and <script>no</script>.",
    "## Second Wind",
    "| Version | Date | Change |",
    "| --- | --- | --- |",
    "| 1.0 | 2026-01-02 | First |",
  ),
  "goods/stock-ledger.md": lines("# Stock ↔ Ledger", "```json", '{ "id": 1 }', "```"),
  "drawn-ledger.md": lines("# Drawn ↔ Ledger", "```mermaid", "flowchart LR", "```"),
  "coded-ledger.mdx": lines("# Coded ↔ Ledger", "Hourly."),
};

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "texts-ahead-"));
  for (const [file, text] of Object.entries(texts)) {
    await mkdir(dirname(join(folder, "contracts", file)), { recursive: true });
    await writeFile(join(folder, "contracts", file), text);
  }
  session = open("there");
});

afterEach(async () => {
  await ahead?.close();
  ahead = undefined;
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** @param cache Who has one of their own takes nothing from others. */
function open(cache: string): Session {
  vi.stubEnv("XDG_CACHE_HOME", join(folder, cache));
  return openSession(
    siteSettings({
      folder: join(folder, "contracts"),
      base: "/docs/",
      vocabulary: { sections: { "change-log": ["Second Wind"] } },
    }),
  );
}

const markdownOf = (file: keyof typeof texts): string => belowFrontmatter(texts[file]).trim();

async function renderedHere(file: keyof typeof texts) {
  open("here");
  const renderer = await contractProcessor.createRenderer({ syntaxHighlight });
  const fileURL = pathToFileURL(join(folder, "contracts", file));
  return renderer.render(markdownOf(file), { fileURL });
}

it("makes in a thread what is made here, links and a team's own words included", async () => {
  ahead = await renderAhead(session, () => 1);
  for (const file of ["till-ledger.md", "goods/stock-ledger.md"] as const) {
    const there = await ahead?.take(file, markdownOf(file));
    expect(there).toEqual(await renderedHere(file));
  }
  const { code } = await renderedHere("till-ledger.md");
  expect(code).toContain("/docs/contracts/goods/stock-ledger/#history");
  expect(code).toContain("change-1-0");
});

it("keeps what a thread has made for the next build", async () => {
  ahead = await renderAhead(session, () => 1);
  for (const file of ["till-ledger.md", "goods/stock-ledger.md"] as const)
    await ahead?.take(file, markdownOf(file));
  expect(await readdir(join(folder, "there", "contract-atlas", "bodies"))).toHaveLength(2);
});

it("leaves to who asks what a browser draws, what is code, and a text that has changed since", async () => {
  ahead = await renderAhead(session, () => 1);
  for (const file of ["drawn-ledger.md", "coded-ledger.mdx"] as const)
    expect(await ahead?.take(file, markdownOf(file))).toBeUndefined();
  expect(await ahead?.take("till-ledger.md", "Changed.")).toBeUndefined();
});

it("leaves to who asks what a thread that has ended doesn't make any more", async () => {
  ahead = await renderAhead(session, () => 1);
  await ahead?.close();
  const file = "till-ledger.md";
  expect((await ahead?.take(file, markdownOf(file))) ?? (await renderedHere(file))).toEqual(
    await renderedHere(file),
  );
});

it("begins no thread for a few", async () => {
  expect(await renderAhead(session)).toBeUndefined();
});
