/** Which file of a folder is its configuration. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { ConfigurationInvalid } from "./invalid.ts";

export const configurationNames = ["mjs", "js", "ts", "json"].map(
  (ending) => `contract-atlas.config.${ending}`,
);

/** Made where it is needed: a command that finds nothing wrong doesn't wait for its locale. */
function listed(type: "conjunction" | "disjunction", names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type }).format(names);
}

/** How other programs' configurations end, and so might one that is meant for this. */
const meant = /^contract-atlas\.config\.(?:ya?ml|toml|jsonc|json5|cjs|mts|cts)$/;

/** Names that other programs' configurations might have. */
const nearly =
  /^(?:contract-atlas\.config|\.?contract-atlas(?:rc)?\.(?:jsonc?|json5|ya?ml|toml|[cm]?[jt]s)|\.contract-atlasrc)$/;

/** A remark on what looks like a configuration where there is none. */
export async function remarkOnUnread(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (entries.some(({ name }) => configurationNames.includes(name))) return undefined;
  const unread = entries.find((entry) => !entry.isDirectory() && nearly.test(entry.name));
  if (unread === undefined) return undefined;
  return `${unread.name} is not read: a configuration is called ${listed("disjunction", configurationNames)}.`;
}

/** Nothing where there is none.
 * @throws ConfigurationInvalid where a file would be there without being read */
export async function findConfiguration(folder: string): Promise<string | undefined> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = new Set(entries.map(({ name }) => name));
  const unread = entries.find((entry) => !entry.isDirectory() && meant.test(entry.name))?.name;
  if (unread !== undefined)
    throw new ConfigurationInvalid(
      `${unread} is not read: a configuration has another name.`,
      `Name it ${listed("disjunction", configurationNames)}, and write it as such a file is written.`,
    );
  const found = configurationNames.filter((name) => names.has(name));
  if (found.length > 1)
    throw new ConfigurationInvalid(
      `There are ${listed("conjunction", found)}, and only one can hold.`,
      "Put all settings into one of them and delete the other.",
    );
  const [name] = found;
  if (name !== undefined) await requireFile(join(folder, name), name);
  return name;
}

/** A pipe would keep whoever opens it waiting; a link that leads nowhere tells so when it is read. */
async function requireFile(path: string, name: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (!found || found.isFile()) return;
  const kind = found.isDirectory() ? "a folder" : "a pipe, a socket or a device";
  throw new ConfigurationInvalid(
    `${name} is ${kind}, not a file.`,
    "Give it another name, or write the configuration into a file of this name.",
  );
}
