/** Where a contract's text is kept: its file, the page to edit it, and the day it was last changed. */
import type { ContractDocument } from "../../../contract/model/document.ts";
import type { Finding } from "../../../diagnostics/finding.ts";

/** What version control knows of the contracts. */
export interface History {
  /** `shallow`: the clone is cut off, so no day of a change is certain; `none`: no repository, or no git. */
  state: "whole" | "shallow" | "none";
  /** The day of the last commit that changed a file, by its path below the contracts folder. */
  lastCommits: ReadonlyMap<string, string>;
}

export interface SourceView {
  path: string;
  edit?: string | undefined;
  /** The day of the last commit that changed the file, YYYY-MM-DD. */
  changed?: string | undefined;
  /** Why no day is given, where that may surprise. */
  note?: string | undefined;
}

/** How the hosts name the page that edits a file; what follows names the file's line. */
const editForm = /\/edit\//;

export function sourceView(
  { source: { path, file } }: Pick<ContractDocument, "source">,
  repository: string | undefined,
  { state, lastCommits }: History,
): SourceView {
  return {
    path,
    edit: repository && addressOf(repository, { path, file }),
    changed: lastCommits.get(file),
    note:
      state === "shallow"
        ? "The day of the last change isn't known: this site was built from a shallow clone."
        : undefined,
  };
}

/**
 * The address of another file, such as a runbook, at one of its lines; none where the template only knows contracts.
 * Where the template leads to the form that edits a file, the address shows the file instead, as the hosts name it.
 */
export function lineAddress(
  template: string | undefined,
  path: string,
  line: number,
): string | undefined {
  if (!template?.includes("{path}")) return undefined;
  const address = addressOf(template, { path, file: path });
  const shown = address.replace(editForm, "/blob/");
  return shown === address ? address : `${shown}#L${line}`;
}

/** Where a finding can be mended: the page that edits its file, at its line; none for files that lie elsewhere. */
export function findingAddress(
  { file, line }: Pick<Finding, "file" | "line">,
  documents: readonly Pick<ContractDocument, "source">[],
  repository: string | undefined,
): string | undefined {
  if (repository === undefined || file.startsWith("/")) return undefined;
  const document = documents.find(({ source }) => source.path === file);
  if (document === undefined && !repository.includes("{path}")) return undefined;
  const address = addressOf(repository, document?.source ?? { path: file, file });
  return editForm.test(address) ? `${address}#L${line}` : address;
}

function addressOf(template: string, { path, file }: { path: string; file: string }): string {
  const encoded = (text: string) => text.split("/").map(encodeURIComponent).join("/");
  return template.replaceAll("{path}", encoded(path)).replaceAll("{file}", encoded(file));
}
