/** The package this program is part of; `src/cli` and `lib/cli` lie equally deep below its root. */
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);

export function packageFile(path: string): string {
  return fileURLToPath(new URL(path, root));
}
