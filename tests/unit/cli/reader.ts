import type { ChildProcess } from "node:child_process";

/** Resolves with what has been printed since the last call, once that matches. */
export function reader(child: ChildProcess): (wanted: RegExp) => Promise<string> {
  let printed = "";
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      look();
    });
  return (wanted) =>
    new Promise((resolve) => {
      look = () => {
        const found = wanted.exec(printed);
        if (!found) return;
        const end = found.index + found[0].length;
        const part = printed.slice(0, end);
        printed = printed.slice(end);
        look = () => undefined;
        resolve(part);
      };
      look();
    });
}
