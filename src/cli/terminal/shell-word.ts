/**
 * A path as a command that is printed has to write it, so that a shell takes it for one word and for nothing else.
 *
 * @param platform Windows' shells know double quotes only, and take the backslash for itself
 */
export function shellWord(path: string, platform: string = process.platform): string {
  const isWindows = platform === "win32";
  const plain = isWindows ? /^[\p{L}\p{N}_@+=:,./\\-]+$/u : /^[\p{L}\p{N}_@%+=:,./-]+$/u;
  // What begins with a dash would be an option.
  const word = path.startsWith("-") ? `./${path}` : path;
  if (plain.test(word)) return word;
  return isWindows ? `"${word}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
