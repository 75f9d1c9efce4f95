/** What the process tells the shell. */
export const exitCode = {
  /** Nothing is wrong, or nothing worse than a warning. */
  clean: 0,
  /** Contracts have findings of severity error, or of the severity that is to fail. */
  errors: 1,
  /** Wrong usage, or nothing to read. */
  usage: 2,
  /** A fault of this program. */
  bug: 70,
} as const;

export type ExitCode = (typeof exitCode)[keyof typeof exitCode];
