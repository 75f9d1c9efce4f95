/** How the program is called where it was called from: after a local install there is no such command on the PATH. */
import { sep } from "node:path";
import { packageRoot } from "../../package/root.ts";
import { isWithin } from "../../workspace/within.ts";

const name = "contract-atlas";

/** What this process was started with. */
interface Start {
  /** The program's file, as it was named. */
  file: string | undefined;
  cwd: string;
  /** `exec` under npx. */
  npmCommand: string | undefined;
  /** The package's folder; a clone's, or below `node_modules`. */
  root: string;
}

function calledAs({ file = "", cwd, npmCommand, root }: Start): string {
  const [before = ""] = file.split(`${sep}node_modules${sep}`, 1);
  const isInstalled = before !== file;
  const project = isInstalled ? before : root;
  const isLocal = isWithin(cwd, project) && (isInstalled || isWithin(file, root));
  return isLocal || npmCommand === "exec" ? `npx ${name}` : name;
}

/** Commands that a text advises, in words that work here. */
export function asCalled(text: string, start: Start = ofProcess()): string {
  return text.replaceAll(`\`${name} `, `\`${calledAs(start)} `);
}

function ofProcess(): Start {
  return {
    file: process.argv[1],
    cwd: process.cwd(),
    npmCommand: process.env["npm_command"],
    root: packageRoot,
  };
}
