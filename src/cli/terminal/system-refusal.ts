/** What the operating system refused, and what can be done about it. */
import { tmpdir } from "node:os";
import { getSystemErrorMap } from "node:util";
import { isWithin } from "../../workspace/within.ts";

export interface Refusal {
  message: string;
  hint?: string;
}

export function refusalOf(error: NodeJS.ErrnoException): Refusal {
  const [, reason = error.message] = getSystemErrorMap().get(error.errno ?? 0) ?? [];
  const { path, code } = error;
  const what = path === undefined ? "The operating system refused" : `${path} can't be used`;
  const hint = hintFor(error);
  return { message: `${what}: ${reason} (${code}).`, ...(hint !== undefined && { hint }) };
}

function hintFor({ code, path }: NodeJS.ErrnoException): string | undefined {
  switch (code) {
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return path !== undefined && isWithin(path, tmpdir())
        ? "Set TMPDIR to a folder that you may write to."
        : "Have the right to use it given to you, or name another folder.";
    case "ENOENT":
      return "It may have been moved or removed meanwhile; see whether it is there and run it again.";
    case "EMFILE":
    case "ENFILE":
      return "Allow more open files (`ulimit -n`) and run it again.";
    default:
      return undefined;
  }
}
