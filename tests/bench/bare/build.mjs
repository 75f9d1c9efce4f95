// What `build` is measured against: Astro and Pagefind on the same Markdown, with nothing of ours.
import { cpSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import { build } from "astro";
import { close, createIndex } from "pagefind";

const here = fileURLToPath(new URL(".", import.meta.url));
const contracts = resolve(process.argv[2] ?? "contracts");
const folder = mkdtempSync(join(tmpdir(), "bench-bare-"));
try {
  cpSync(join(here, "site"), folder, { recursive: true });
  cpSync(contracts, join(folder, "src/content"), { recursive: true });
  symlinkSync(resolve(here, "../../../node_modules"), join(folder, "node_modules"));
  process.chdir(folder);
  await build({ root: folder, logLevel: "error", markdown: { syntaxHighlight: "prism" } });
  const { index } = await createIndex();
  const { page_count: pages } = await index.addDirectory({ path: join(folder, "dist") });
  if (pages === 0) throw new Error("Nothing was indexed.");
  await index.writeFiles({ outputPath: join(folder, "dist/pagefind") });
  await close();
} finally {
  process.chdir(here);
  rmSync(folder, { recursive: true });
}
