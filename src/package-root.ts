import { fileURLToPath } from "node:url";

/** The folder of the installed package, absolute; `src` and `lib` lie equally deep below it. */
export const packageRoot = fileURLToPath(new URL("..", import.meta.url)).replace(/[/\\]$/, "");
