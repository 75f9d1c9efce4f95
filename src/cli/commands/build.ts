import type { Command } from "commander";
import { countOf } from "../../diagnostics/count-of.ts";
import { countFindings, listCounts } from "../../diagnostics/counts.ts";
import { hasErrors } from "../../diagnostics/summary.ts";
import * as shared from "./command.ts";
import { exitCode } from "../terminal/exit-code.ts";
import { requireSafeOut } from "../files/out-folder.ts";
import { reportGone } from "../report/links.ts";
import { readContracts } from "../files/read-contracts.ts";
import { reportErrors } from "../report/report.ts";
import { requireFolderForMdx } from "../files/require-folder-for-mdx.ts";
import { checkRunbooks, withRunbooks } from "../report/runbooks.ts";
import { settle, type Given } from "../settings/settings.ts";
import { shellWord } from "../terminal/shell-word.ts";
import type { BuildReport } from "../../site/build/build-site.ts";

interface BuildOptions extends Omit<Given, "folder"> {
  guard?: string;
}

export function addBuild(program: Command, { terminal, finish, guide }: shared.Context): void {
  const command = program
    .command("build")
    .summary("write the catalogue as a static site")
    .description(
      "Checks the contracts, then writes the catalogue as a static site that any web server can serve.\n" +
        "With errors nothing is written and the exit code is 1.",
    )
    .addOption(
      shared.outOption(
        "folder the site is written to; what an earlier build wrote there is replaced",
      ),
    )
    .addOption(shared.siteOption())
    .addOption(shared.baseOption())
    .addOption(shared.titleOption())
    .option(
      "--guard <file or url>",
      "the `links.json` of the site as published: stops if a page or anchor it lists would be gone",
      shared.named,
    )
    .action(async (given: string | undefined, options: BuildOptions) => {
      const started = performance.now();
      const settings = { ...(await settle({ ...options, folder: given }, terminal)), guide };
      const { folder, out } = settings;
      const refuse = (): void => {
        terminal.err(`Nothing was written to \`${out}\`.\n`);
        finish(exitCode.errors);
      };
      const workspace = await readContracts(settings, terminal);
      const checked = withRunbooks(workspace, await checkRunbooks(workspace, settings));
      if (hasErrors(checked.findings)) {
        terminal.err(reportErrors(checked, terminal.errHasColour));
        return refuse();
      }
      const gone = await reportGone(options.guard, workspace, settings, terminal.errHasColour);
      terminal.err(gone.report);
      if (gone.stops) return refuse();
      await requireFolderForMdx(folder, workspace.documents);
      await requireSafeOut(out, folder);
      const { buildSite } = await import("../../site/build/build-site.ts");
      const contracts = countOf(workspace.documents.length, "contract");
      terminal.stage(`Read ${contracts}`);
      const built = await buildSite({
        ...settings,
        workspace,
        log: (message) => terminal.status(message),
        onStage: (done) => terminal.stage(done),
      });
      terminal.out(
        `Built ${contracts} into ${out}: ${closing(built, performance.now() - started)}\n`,
      );
      for (const notice of built.notices) terminal.err(`${notice}\n`);
      const counts = listCounts(countFindings(checked.findings));
      if (counts !== "")
        terminal.err(`${counts}: \`contract-atlas check ${shellWord(folder)}\` lists them\n`);
      // Who builds a site with further pages has a way of their own to show it.
      const where = options.out === undefined ? "" : ` --out ${shellWord(out)}`;
      if (!guide) terminal.err(`\`contract-atlas preview${where}\` shows it\n`);
    });
  shared.withVersion(shared.withFolder(command));
  shared.examples(command, [
    ["contract-atlas build", "./contracts into ./dist"],
    ["contract-atlas build docs --out public", "other folders"],
    ["contract-atlas build --guard links.json", "unless a published link would break"],
    ["contract-atlas build --site https://example.com --base /contracts/", "below another site"],
  ]);
}

function closing(
  { pages, recalled, drawn, cached, words, bytes }: BuildReport,
  milliseconds: number,
): string {
  return [
    `${countOf(pages, "page")} (${recalled} as before)`,
    `${countOf(drawn + cached, "diagram")} (${drawn} drawn, ${cached} as before)`,
    `${words.toLocaleString("en")} words indexed`,
    `${(bytes / 1e6).toFixed(1)} MB`,
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(", ");
}
