/** What is said of a link that leads nowhere, and what to do about it. */
import { posix } from "node:path";
import type { ContractDocument } from "../../contract/model/document.ts";
import type { Report } from "../shared/rule.ts";

export type Fault = Pick<Report, "message" | "hint">;

export function nowhere(): Fault {
  return {
    message: "The link has no target.",
    hint: "Write where it leads, or take the link away.",
  };
}

export function deadAnchor(anchor: string, where: string, guess: string | undefined): Fault {
  return {
    message: `There is no \`#${anchor}\` in ${where}, so the link leads to the top of the page.`,
    hint: guess === undefined ? "Link to a heading that is there." : `Did you mean \`#${guess}\`?`,
  };
}

export function movedAway(
  target: string,
  { source, contract }: ContractDocument,
  from: ContractDocument,
): Fault {
  return {
    message: `There is no file \`${target}\` any more: it is ${contract.title}, which has another name now.`,
    hint: `Link to \`${pathTo(source.file, from)}\`.`,
  };
}

/** As a link in the contract would have it. */
function pathTo(file: string, { source }: ContractDocument): string {
  return posix.relative(posix.dirname(source.file), file).replaceAll(" ", "%20");
}

export function missing(target: string, guess: string | undefined, from: ContractDocument): Fault {
  // Moldova's `.md` is mostly a file's.
  const isHost =
    /^(?![^/]*\.md$)[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|dev|example|[a-z]{2})(?:\/|$)/iu.test(
      target,
    );
  return {
    message: `There is no file \`${target}\`, seen from this contract.`,
    hint: isHost
      ? `If it is a web address, begin it with \`https://\`.`
      : guess === undefined
        ? "Correct the path; it is relative to this file."
        : `Did you mean \`${pathTo(guess, from)}\`?`,
  };
}
