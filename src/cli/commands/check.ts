import { Option, type Command } from "commander";
import { resolve } from "node:path";
import type { Severity } from "../../diagnostics/finding.ts";
import { isAtLeast, severities } from "../../diagnostics/left-out.ts";
import { printable } from "../../diagnostics/printable.ts";
import { runbookPlaces } from "../../workspace/linking-texts.ts";
import type { Memory } from "../../reading/remember.ts";
import { among, askedFor, contractsOfPart, folderOf, only } from "../files/asked-contracts.ts";
import { asCalled } from "../terminal/called-as.ts";
import { allNamed, configurable, examples, withVersion, type Context } from "./command.ts";
import { tellConfigurationChanges } from "../settings/configuration-changes.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { explain } from "../terminal/explain.ts";
import { memoryOf, readContracts } from "../files/read-contracts.ts";
import { listOfRules, pageOfRule, ruleNamed } from "../report/explain-rule.ts";
import { checkRunbooks, noRunbooks, withRunbooks } from "../report/runbooks.ts";
import { unmatched, warnOf } from "../settings/unmatched-runbooks.ts";
import { settle, type Settings } from "../settings/settings.ts";
import { remarkOnLeftOut, report, reportFormats, type ReportFormat } from "../report/report.ts";
import { nowAndOnEveryChange } from "../files/watch.ts";

interface CheckOptions {
  format: ReportFormat;
  failOn: "error" | "warning";
  severity: Severity;
  watch?: true;
  /** A rule's id; `true` where none is named. */
  explain?: string | true;
}

export function addCheck(program: Command, context: Context): void {
  const command = program
    .command("check")
    .summary("check contracts and say what is wrong, where and why")
    .description(
      "Reads every contract of a folder and reports what is wrong, missing or worth knowing.\n" +
        "Exits with 1 if there are errors; warnings don't fail unless asked to, infos never.",
    )
    .addOption(
      new Option(
        "--format <format>",
        "how to report: `pretty` for people, `json` for programs, `github` for annotations of a workflow, `sarif` for code scanning",
      )
        .choices(reportFormats)
        .default("pretty"),
    )
    .addOption(
      new Option("--fail-on <severity>", "the least severe finding that fails")
        .choices(["error", "warning"])
        .default("error"),
    )
    .addOption(
      new Option(
        "--severity <severity>",
        "the least severe finding that is shown; how many others there are is told, and the exit code is the same",
      )
        .choices(severities)
        .default("info"),
    )
    .option("--watch", "check again whenever a file changes, until stopped with Ctrl+C")
    .addOption(
      new Option(
        "--explain [rule]",
        "print what a rule asks, why, and how to set it; without a name, the list of all rules",
      ).argParser(ruleNamed),
    )
    .argument(
      "[paths...]",
      `folder of contracts ${configurable("contracts")}, or some contracts or a folder of it`,
      allNamed,
    )
    .action(async (paths: string[] = [], options: CheckOptions) => {
      if (options.explain !== undefined)
        return context.terminal.out(
          options.explain === true ? asCalled(listOfRules()) : await pageOfRule(options.explain),
        );
      const given = await askedFor(paths);
      const settings = await settle({}, context.terminal, { willRead: paths.length === 0 });
      const configured = settings.folder;
      const files = [...given.files, ...(await contractsOfPart(given.folder, configured))];
      if (given.folder !== undefined && files.length === 0) settings.folder = given.folder;
      const asked = { files, configured: files.length > 0 ? configured : settings.folder };
      if (files.length > 0) settings.folder = folderOf(files, settings.folder);
      // What one check has read, the next one of `--watch` knows.
      const memory = memoryOf(settings);
      const once = () => checkOnce(settings, { ...asked, memory }, options, context);
      if (!options.watch) return once();
      await tellConfigurationChanges(context.terminal, { willRead: paths.length === 0 });
      await watch(settings, once, context);
    });
  withVersion(command);
  examples(command, [
    ["contract-atlas check", "the contracts in ./contracts"],
    ["contract-atlas check docs/contracts --watch", "those of another folder, as they change"],
    ["contract-atlas check contracts/till-ledger.md", "one of them, judged among all"],
    ["contract-atlas check contracts/retail", "those of a folder of it, judged among all"],
    ["contract-atlas check --format json > findings.json", "for another program"],
    ["contract-atlas check --fail-on warning", "let nothing pass but infos"],
    ["contract-atlas check --severity error", "show what fails, count the rest"],
    ["contract-atlas check --explain stale", "what a rule asks and why"],
    ["contract-atlas check --explain", "the rules there are"],
  ]);
}

interface AskedOf {
  files: readonly string[];
  configured: string;
  memory: Memory;
}

async function checkOnce(
  settings: Settings,
  { files, configured, memory }: AskedOf,
  { format, failOn, severity }: CheckOptions,
  { terminal, finish }: Context,
): Promise<void> {
  const workspace = await readContracts(settings, terminal, memory);
  const { levels, folder } = settings;
  if (files.length > 0) terminal.err(among(workspace, folder, configured));
  const runbooks = files.length > 0 ? noRunbooks : await checkRunbooks(workspace, settings);
  const judged = files.length > 0 ? only(files, workspace) : workspace;
  const checked = withRunbooks(judged, runbooks);
  for (const pattern of runbooks.unmatched)
    warnOf(await unmatched(pattern, settings.runbooks), terminal);
  terminal.out(report(checked, { format, levels, severity, colour: terminal.outHasColour }));
  if (format === "sarif") terminal.err(remarkOnLeftOut(checked, severity));
  const fails = checked.findings.some((finding) => isAtLeast(finding, failOn));
  finish(fails ? exitCode.errors : exitCode.clean);
}

function watch(
  settings: Settings,
  once: () => Promise<void>,
  { terminal }: Context,
): Promise<void> {
  const again = async (): Promise<void> => {
    terminal.clear();
    // The folder may be empty for a moment; the next change will tell.
    await once().catch((error: unknown) => explain(error, terminal));
    terminal.err(`Watching ${settings.folder} …\n`);
  };
  return nowAndOnEveryChange(
    [resolve(settings.folder), ...runbookPlaces(settings.runbooks, process.cwd())],
    again,
    (reason) => terminal.err(`Something can't be watched: ${printable(reason)}\n`),
  );
}
