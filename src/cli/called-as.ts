/** How the program is called where it was called from: after a local install there is no such command on the PATH. */
import { sep } from "node:path";
import { isWithin } from "../workspace/within.ts";

const name = "contract-atlas";

/** What this process was started with. */
interface Start {
  /** The program's file, as it was named. */
  file: string | undefined;
  cwd: string;
  /** `exec` under npx. */
  npmCommand: string | undefined;
}

function calledAs({ file = "", cwd, npmCommand }: Start): string {
  const [project = ""] = file.split(`${sep}node_modules${sep}`, 1);
  const isLocal = project !== file && isWithin(cwd, project);
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
  };
}
