/** What a site is built from and for; the CLI and `astro.config.mjs` both start here. */
import { dirname, resolve } from "node:path";
import type { OwnWords } from "../../contract/vocabulary/own-words.ts";
import type { GuidePage } from "./guide.ts";
import type { Levels } from "../../rules/levels.ts";
import { isWithin } from "../../workspace/within.ts";

export interface SiteSettings {
  /** The contracts folder, absolute. */
  folder: string;
  /** The folder the command runs in; paths are shown relative to it. */
  from: string;
  /** The output folder, absolute. */
  out: string;
  /** The origin the site is served from, e.g. `https://contracts.example.com`; canonical links need it. */
  site?: string | undefined;
  /** The path the site is served under, with a slash at both ends. */
  base: string;
  /** The catalogue's name, shown in the header and every page title. */
  title: string;
  /** One sentence about the catalogue. */
  description?: string | undefined;
  /** The picture beside the name, absolute. */
  logo?: string | undefined;
  /** What stands at the foot of every page, in Markdown. */
  footer?: string | undefined;
  /** Colour of links, as `#rgb` or `#rrggbb`. */
  accent?: string | undefined;
  /** Business domains in order. */
  domains?: readonly string[] | undefined;
  /** Words of the contracts' own. */
  vocabulary?: OwnWords | undefined;
  /** Whether browsers keep pages and search for when there is no network. */
  offline: boolean;
  /** Template of the address at which a file can be edited, with `{path}` or `{file}`. */
  repository?: string | undefined;
  /** Globs of the files whose links to contracts pages list; relative to the working directory. */
  runbooks: readonly string[];
  /** The severities and options of rules. */
  levels: Levels;
  /** Pages about Contract Atlas itself, in reading order. */
  guide: readonly GuidePage[];
}

export interface SiteOptions {
  /** Folder of contracts; relative to the working directory. Default `contracts`. */
  folder?: string | undefined;
  /** Output folder. Default `dist`. */
  out?: string | undefined;
  site?: string | undefined;
  /** Default `/`. */
  base?: string | undefined;
  /** Default `Contract Atlas`. */
  title?: string | undefined;
  description?: string | undefined;
  /** Relative to the working directory. */
  logo?: string | undefined;
  footer?: string | undefined;
  accent?: string | undefined;
  domains?: readonly string[] | undefined;
  vocabulary?: OwnWords | undefined;
  repository?: string | undefined;
  /** Default `false`. */
  offline?: boolean | undefined;
  /** Default: none. */
  runbooks?: readonly string[] | undefined;
  /** Default: each rule's own. */
  levels?: Levels | undefined;
  /** Default: none. */
  guide?: readonly GuidePage[] | undefined;
}

export function siteSettings(options: SiteOptions = {}): SiteSettings {
  return {
    folder: resolve(options.folder ?? "contracts"),
    from: process.cwd(),
    out: resolve(options.out ?? "dist"),
    site: options.site,
    base: withSlashes(options.base ?? "/"),
    title: options.title ?? "Contract Atlas",
    description: options.description,
    logo: options.logo === undefined ? undefined : resolve(options.logo),
    footer: options.footer,
    accent: options.accent,
    domains: options.domains,
    vocabulary: options.vocabulary,
    repository: options.repository,
    offline: options.offline ?? false,
    runbooks: options.runbooks ?? [],
    levels: options.levels ?? {},
    guide: options.guide ?? [],
  };
}

function withSlashes(base: string): string {
  const inner = base.replace(/^\/+|\/+$/g, "");
  return inner === "" ? "/" : `/${inner}/`;
}

/** Pages name files as they are called where the command runs; where they lie elsewhere, by their folder's name. */
export function filesFrom({ folder, from }: Pick<SiteSettings, "folder" | "from">): string {
  return isWithin(folder, from) ? from : dirname(folder);
}
