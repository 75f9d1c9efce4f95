/** Somebody else's repository, with contracts in it and nothing that suits this package. */
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export interface Repository {
  folder: string;
  /** A home of its own, so that no cache of this machine plays a part. */
  home: string;
  remove(): void;
}

const throws = `throw new Error("not meant for Contract Atlas");\n`;

const files = {
  "package.json": `{ "name": "somebody-elses", "private": true, "type": "commonjs" }\n`,
  "tsconfig.json": `{ "extends": "./nowhere.json", "compilerOptions": { "jsx": "react" } }\n`,
  "vite.config.mjs": throws,
  "postcss.config.cjs": throws,
  "contract-atlas.config.mjs": `export default { contracts: "docs/contracts", title: "Our “contracts”" };\n`,
  "docs/contracts/systems.yaml": "till:\n  name: Till\n  owner: Store Technology\n",
  "docs/contracts/Größe & Maß/till-ledger.md": `# Integration Contract: Till ↔ Ledger

**Version:** 1.0

## Till → Ledger

### Purpose
Every sale reaches the books.

## Ledger → Till

### Purpose
Nothing flows this way.
`,
  "docs/contracts/till-loyalty.mdx": `# Integration Contract: Till ↔ Loyalty

**Version:** 1.0

<Callout kind="warning" title="Points">
  The <SystemLink id="till" /> counts them.
</Callout>

## Till → Loyalty

### Purpose
Every basket earns points.
`,
};

export function repository(): Repository {
  const root = mkdtempSync(join(tmpdir(), "contract-atlas-elsewhere-"));
  chmodSync(root, 0o755);
  const folder = join(root, "Très loin, “à part” & co");
  const home = join(root, "home");
  mkdirSync(home);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return { folder, home, remove: () => remove(root) };
}

/** Also what was made read-only. */
function remove(root: string): void {
  const folders = readdirSync(root, { recursive: true, withFileTypes: true });
  for (const entry of folders)
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o755);
  rmSync(root, { recursive: true });
}
