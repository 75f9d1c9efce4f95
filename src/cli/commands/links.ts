import { Option, type Command } from "commander";
import { type LinkCounts, remarkOn } from "../../diagnostics/link-summary.ts";
import { sortFindings } from "../../diagnostics/sort.ts";
import { hasErrors } from "../../diagnostics/summary.ts";
import { applyLevels } from "../../rules/levels.ts";
import { checkLinks, type LinkingText, type LinksChecked } from "../../runbooks/check-links.ts";
import { LinkIndex } from "../../runbooks/resolve/link-index.ts";
import type { LinkManifest } from "../../runbooks/manifest/manifest-schema.ts";
import { siteOf } from "../../runbooks/resolve/resolve.ts";
import { siteSettings } from "../../site/settings/settings.ts";
import { NothingToRead } from "../../workspace/workspace.ts";
import * as shared from "./command.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { Failure } from "../terminal/failure.ts";
import { guard, linksOf } from "../report/links.ts";
import { readContracts } from "../files/read-contracts.ts";
import { linkingTexts } from "../files/linking-texts.ts";
import { readManifest } from "../files/read-manifest.ts";
import { linkRulesRun } from "../report/link-rules-run.ts";
import { hasSummary, reportAs, reportFormats, type ReportFormat } from "../report/report.ts";
import { settle, type Settings } from "../settings/settings.ts";
import type { Terminal } from "../terminal/terminal.ts";

interface LinksOptions {
  contracts?: string;
  links?: string;
  against?: string;
  site?: string;
  base?: string;
  format: ReportFormat;
}

export function addLinks(program: Command, { terminal, finish }: shared.Context): void {
  const command = program
    .command("links")
    .summary("check the links that runbooks, alerts and earlier publications rely on")
    .description(
      "Finds links to the catalogue in any text files: addresses of its pages, paths to contract files, and paths " +
        "with a section number, as in `till-ledger.md §4`. Reports each that leads nowhere, and what is nearest.",
    )
    .argument(
      "[files...]",
      "files, folders or globs (default: `runbooks` as configured)",
      shared.allNamed,
    )
    .option(
      "--contracts <folder>",
      `folder of the contracts ${shared.configurable("contracts")}`,
      shared.named,
    )
    .option(
      "--links <file or url>",
      "a published `links.json` to check with, instead of contracts",
      shared.named,
    )
    .option(
      "--against <file or url>",
      "an earlier `links.json`: whatever it lists must still be there; without files, nothing else is checked",
      shared.named,
    )
    .addOption(shared.publishedSiteOption())
    .addOption(shared.baseOption())
    .addOption(
      new Option("--format <format>", "how to report, as for `check`")
        .choices(reportFormats)
        .default("pretty"),
    )
    .action(async (files: string[] = [], options: LinksOptions) => {
      const willRead = (options.contracts ?? options.links) === undefined;
      const given = { ...options, folder: options.contracts };
      const settings = await settle(given, terminal, { willRead });
      const { levels } = settings;
      const manifest = await manifestOf(options, settings, terminal);
      const texts = await linkingTexts(files, options, settings);
      const base = options.base === undefined ? manifest.base : siteSettings(options).base;
      const published = options.links === undefined ? undefined : originOf(options.links);
      const site = siteOf({ base }, options.site ?? manifest.site ?? published ?? settings.site);
      const guarded =
        options.against === undefined
          ? undefined
          : await guard(options.against, manifest, { levels });
      const checked = checkLinks(texts, new LinkIndex(manifest, guarded?.before), site);
      const findings = sortFindings([
        ...applyLevels(checked.findings, levels),
        ...(guarded ? guarded.findings : []),
      ]);
      const told = {
        contracts: manifest.pages.filter(({ source }) => source).length,
        files: texts.length + (guarded ? 1 : 0),
        ...(texts.length > 0 ? { links: countsOf(checked, texts) } : {}),
        findings,
        texts: new Map([
          ...texts.map(({ path, text }): [string, string] => [path, text]),
          ...(guarded ? [guarded.text] : []),
        ]),
      };
      const { format } = options;
      if (!hasSummary(format)) terminal.err(remarkOn(told.links));
      terminal.out(reportAs(told, linkRulesRun(levels), { format, colour: terminal.outHasColour }));
      finish(hasErrors(findings) ? exitCode.errors : exitCode.clean);
    });
  shared.withVersion(command);
  shared.examples(command, [
    ["contract-atlas links 'runbooks/**/*.md' alerts.yaml", "with the contracts in ./contracts"],
    ["contract-atlas links --against links.json", "is anything gone that was published?"],
    ["contract-atlas links docs --links https://contracts.example.com/links.json", "from anywhere"],
  ]);
}

/** Where a list of links was published, there is the catalogue. */
function originOf(links: string): string | undefined {
  return /^https?:/i.test(links) && URL.canParse(links) ? new URL(links).origin : undefined;
}

function countsOf(
  { links, unjudged }: LinksChecked,
  { length }: readonly LinkingText[],
): LinkCounts {
  return { checked: links, unjudged, files: length };
}

async function manifestOf(
  { links }: LinksOptions,
  settings: Settings,
  terminal: Terminal,
): Promise<LinkManifest> {
  if (links !== undefined) return (await readManifest(links, "resolve")).manifest;
  try {
    return linksOf(await readContracts(settings, terminal), settings);
  } catch (error) {
    if (!(error instanceof NothingToRead)) throw error;
    throw new Failure(
      error.message,
      "Where the contracts lie elsewhere, check with what is published: `--links https://contracts.example.com/links.json`, or a file; a folder of contracts is named by `--contracts`.",
    );
  }
}
