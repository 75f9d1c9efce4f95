/** Names of contracts that pages can't be made of: what makes them takes a file's name for a part of an address. */

interface NameProblem {
  reason: string;
  hint: string;
}

/** @param file path below the contracts folder, with `/` */
export function fileNameProblem(file: string): NameProblem | undefined {
  const part = file.split("/").find((name) => /[#?%\\]/.test(name));
  if (part !== undefined) {
    const sign = /[#?%\\]/.exec(part)?.[0] ?? "";
    const better = part.replaceAll(/[#?%\\]+/g, "-");
    return {
      reason: `No page can be made of a file with \`${sign}\` in its ${file.endsWith(part) ? "name" : "folder's name"}.`,
      hint: `Rename \`${part}\`, for example to \`${better}\`.`,
    };
  }
  const [ending = ""] = /\.[^.]*$/.exec(file) ?? [];
  if (ending === ending.toLowerCase()) return undefined;
  return {
    reason: `No page can be made of a file whose name ends in \`${ending}\`, in capital letters.`,
    hint: `Rename it so that it ends in \`${ending.toLowerCase()}\`.`,
  };
}
