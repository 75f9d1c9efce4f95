/** Builds the demo: the catalogue of `contracts/`, with the pages about Contract Atlas itself. Arguments are those of `build`. */
import { createProgram } from "../cli/run.ts";
import { start } from "../cli/start.ts";
import { processTerminal } from "../cli/terminal/terminal.ts";
import { siteSettings } from "../site/settings/settings.ts";
import { guidePages } from "./guide.ts";

const args = process.argv.slice(2);
const program = createProgram({ terminal: processTerminal(), finish: () => {} });
const given = args.indexOf("--base");
const { base } = siteSettings(given < 0 ? {} : { base: args[given + 1] });

await start(["build", ...args], { guide: await guidePages({ program, base }) });
if (!process.exitCode && given < 0)
  process.stdout.write("`npm run preview` shows it on http://localhost:4321/\n");
