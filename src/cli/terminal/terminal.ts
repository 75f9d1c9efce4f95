/** What a command may write to. */
import picocolors from "picocolors";
import { asCalled } from "./called-as.ts";

export type Colours = ReturnType<typeof picocolors.createColors>;

export interface Terminal {
  /** Results, on stdout. */
  out(text: string): void;
  /** Errors and advice, on stderr. */
  err(text: string): void;
  /** One line on stderr that says what goes on, gone when the next is written; nothing unless a person looks on. */
  status(text?: string): void;
  /** A line on stderr that says what is done, and stays: in a log as well as on a screen. */
  stage(text: string): void;
  /** An empty screen to go on with; nothing unless a person looks on. */
  clear(): void;
  outColours: Colours;
  errColours: Colours;
  outHasColour: boolean;
  errHasColour: boolean;
  /** Whether questions can be asked. */
  isInteractive: boolean;
}

const wipeLine = "\r\u001b[2K";
const wholeScreen = "\u001b[2J\u001b[H";

export function processTerminal(): Terminal {
  const { stdin, stdout, stderr } = process;
  const outHasColour = hasColour(stdout);
  const errHasColour = hasColour(stderr);
  let hasStatus = false;
  const wipe = (): void => {
    if (hasStatus) stderr.write(wipeLine);
    hasStatus = false;
  };
  return {
    out: (text) => {
      wipe();
      stdout.write(text);
    },
    err: (text) => {
      wipe();
      stderr.write(asCalled(text));
    },
    status: (text) => {
      wipe();
      if (text === undefined || !stderr.isTTY) return;
      stderr.write(text.slice(0, Math.max(1, stderr.columns - 1)));
      hasStatus = true;
    },
    stage: (text) => {
      wipe();
      stderr.write(`${text}\n`);
    },
    clear: () => {
      wipe();
      if (stdout.isTTY) stdout.write(wholeScreen);
    },
    outColours: picocolors.createColors(outHasColour),
    errColours: picocolors.createColors(errHasColour),
    outHasColour,
    errHasColour,
    isInteractive: Boolean(stdin.isTTY && stdout.isTTY),
  };
}

/** https://no-color.org, and its opposite that CI logs use. */
function hasColour(stream: NodeJS.WriteStream): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== "0";
  return Boolean(stream.isTTY) && TERM !== "dumb";
}
