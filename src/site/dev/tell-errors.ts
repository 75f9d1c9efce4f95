/** Tells in the terminal which files would stop a build, while they are written. */
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { afterSettling } from "../../workspace/after-settling.ts";
import type { Finding } from "../../diagnostics/finding.ts";
import { printable } from "../../diagnostics/printable.ts";
import { countFindings, listCounts } from "../../diagnostics/counts.ts";
import { hasErrors } from "../../diagnostics/summary.ts";
import { shownPath } from "../../workspace/shown-path.ts";
import type { Session } from "../session/session.ts";
import { filesFrom } from "../settings/settings.ts";

/** Says what would stop a build now, and after each change what is new in that, or gone: what stays isn't told again. */
export async function tellErrors(session: Session, log: (line: string) => void): Promise<void> {
  const { settings } = session;
  const pathOf = (file: string): string => resolve(filesFrom(settings), file);
  const shown = (file: string): string => shownPath(pathOf(file), settings.from);
  let told = new Map<string, string>();
  let read = new Set<string>();
  const look = async (): Promise<void> => {
    const { documents, findings } = await session.workspace();
    const troubled = [...Map.groupBy(findings, ({ file }) => file)].filter(([, own]) =>
      hasErrors(own),
    );
    for (const [file, own] of troubled)
      if (told.get(file) !== errorsOf(own))
        log([`${shown(file)}: ${listCounts(countFindings(own))}`, ...errorLines(own)].join("\n"));
    const now = new Map(troubled.map(([file, own]) => [file, errorsOf(own)]));
    const paths = new Set(documents.map(({ source }) => source.path));
    for (const file of new Set([...told.keys(), ...read]))
      if (!existsSync(pathOf(file))) log(`${shown(file)}: gone, and so is its page`);
      else if (told.has(file) && !now.has(file)) log(`${shown(file)}: no errors`);
    told = now;
    read = paths;
  };
  const lookLater = afterSettling(look);
  const tell = (error: unknown): void => log(error instanceof Error ? error.message : `${error}`);
  session.onRefresh(() => void lookLater().catch(tell));
  await lookLater();
}

function errorLines(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ severity }) => severity === "error")
    .map(({ line, column, message }) => `  ${line}:${column} ${printable(message)}`);
}

/** Without their places, which change with each line above them. */
function errorsOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === "error");
  return JSON.stringify(errors.map(({ rule, message }) => [rule, message]));
}
