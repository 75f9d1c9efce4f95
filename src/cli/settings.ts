/** What the command line says, else the configuration file, else the default. */
import { access } from "node:fs/promises";
import { resolve } from "node:path";
import { loadConfiguration } from "../configuration/load.ts";
import type { Configuration } from "../configuration/schema.ts";
import { settingPrefix } from "../configuration/setting-places.ts";
import { levelFaults, type Levels } from "../rules/levels.ts";
import { linkRules } from "../runbooks/link-rules.ts";
import type { GuidePage } from "../site/guide.ts";
import { Failure } from "./failure.ts";
import { requireNoSecret } from "./require-no-secret.ts";

export interface Given {
  folder?: string | undefined;
  out?: string | undefined;
  site?: string | undefined;
  base?: string | undefined;
  title?: string | undefined;
}

/** What only the configuration can say. */
type Look = Pick<
  Configuration,
  "description" | "repository" | "logo" | "footer" | "accent" | "domains" | "vocabulary" | "offline"
>;

export interface Settings extends Given, Look {
  folder: string;
  out: string;
  /** Globs of files that link to contracts. */
  runbooks: readonly string[];
  /** Severities and options by rule. */
  levels: Levels;
  guide?: readonly GuidePage[] | undefined;
}

export async function settle(given: Given): Promise<Settings> {
  const configuration = await loadConfiguration(process.cwd());
  const { description, repository, logo, footer, accent } = configuration;
  const { domains, vocabulary, offline } = configuration;
  await requireLogo(logo);
  const settings: Settings = {
    description,
    repository,
    logo,
    footer,
    accent,
    domains,
    vocabulary,
    offline,
    folder: given.folder ?? configuration.contracts ?? "contracts",
    out: given.out ?? configuration.out ?? "dist",
    site: given.site ?? configuration.site,
    base: given.base ?? configuration.base,
    title: given.title ?? configuration.title,
    runbooks: configuration.runbooks ?? [],
    levels: await knownLevels(configuration.rules ?? {}),
  };
  await requireNoSecret(settings);
  return settings;
}

async function requireLogo(logo: string | undefined): Promise<void> {
  if (logo === undefined) return;
  await access(resolve(logo)).catch(() => {
    throw new Failure(
      `The configuration's \`logo\` names ${logo}, and there is no such file.`,
      "Paths in the configuration start at its own folder.",
    );
  });
}

async function knownLevels(levels: Levels): Promise<Levels> {
  const faults = await Promise.all(
    levelFaults(levels, linkRules).map(async ({ path, message, hint }) => ({
      message: (await settingPrefix(process.cwd(), path)) + message,
      hint,
    })),
  );
  const [first, ...more] = faults;
  if (!first) return levels;
  if (more.length === 0) throw new Failure(first.message, first.hint);
  throw new Failure(faults.map(({ message, hint }) => `${message} ${hint}`).join("\n  "));
}
