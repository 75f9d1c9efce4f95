/** What failed a build in a contract in MDX, which is its author's code: theirs to mend, and told in their terms. */
import { isMdx } from "../../contract/model/is-mdx.ts";
import { stripVTControlCharacters } from "node:util";
import { contractPath, encodedPath } from "../../catalogue/addresses.ts";
import { PageFailed } from "./page-failed.ts";
import { currentSession } from "../session/session.ts";
import type { Workspace } from "../../workspace/workspace.ts";

export function authorsFault(workspace: Workspace, error: unknown): PageFailed | undefined {
  return (
    ownFault(workspace) ?? frontmatterFault(workspace, error) ?? importsFault(workspace, error)
  );
}

/** Astro's MDX reads frontmatter itself, whatever severity a team has given its mistakes. */
function frontmatterFault({ documents }: Workspace, error: unknown): PageFailed | undefined {
  const message = stripVTControlCharacters(String(error));
  const [, complaint] = /\bYAMLException: (.+)/.exec(message) ?? [];
  const document = documents.find(
    ({ source }) => isMdx(source.file) && message.includes(`/${source.file}`),
  );
  return complaint !== undefined && document
    ? new PageFailed(document.source.path, `its frontmatter is no YAML (${complaint})`)
    : undefined;
}

/** Where the page that failed is that of a contract in MDX, its own code has failed. */
function ownFault({ documents }: Workspace): PageFailed | undefined {
  const { failed } = currentSession();
  const document = documents.find(
    ({ source, contract }) =>
      isMdx(source.file) && encodedPath(contractPath(contract.id)) === failed?.path,
  );
  return failed && document && new PageFailed(document.source.path, failed.reason);
}

/** What contracts in MDX import is their authors' code, too. */
function importsFault({ documents }: Workspace, error: unknown): PageFailed | undefined {
  const message = stripVTControlCharacters(String(error));
  const [, complaint] = /\bBuild failed with \d+ errors?:\s+(.+)/s.exec(message) ?? [];
  const document = documents.find(({ needs }) => (needs?.imports.length ?? 0) > 0);
  if (complaint === undefined || !document) return undefined;
  const lines = complaint.replace(/\nStack backtrace:.*/s, "").split("\n");
  const told = lines.filter((line) => line.trim() !== "" && !/^\s+at /.test(line)).slice(0, 8);
  return new PageFailed(
    document.source.path,
    `what it imports can't be bundled\n${told.join("\n")}`,
  );
}
