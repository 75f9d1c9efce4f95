/**
 * Makes sure of a Chromium, which draws the diagrams and runs the end-to-end tests:
 * `node src/cli/setup/browser.ts [--optional]`. With `--optional` it succeeds without one, too.
 */
import { findBrowser } from "../../diagrams/renderer/find-browser.ts";
import { canRun, isAvailable, runAloud } from "./command-line.ts";
import { waysToInstall } from "./ways.ts";

const remedy = `No browser could be had. Diagrams need a Chromium, Chrome or Edge; the rest works without.
  - Install one as you usually install programs and run this again, or
  - set CONTRACT_ATLAS_BROWSER to the path of one that is installed, or
  - behind a proxy: HTTPS_PROXY=… npx playwright install chromium
`;

process.exitCode = (await ensureBrowser()) || process.argv.includes("--optional") ? 0 : 1;

async function ensureBrowser(): Promise<boolean> {
  if (await hasBrowser()) return true;
  if (process.env["CONTRACT_ATLAS_BROWSER"]) {
    say(
      `CONTRACT_ATLAS_BROWSER is ${process.env["CONTRACT_ATLAS_BROWSER"]}: no browser to use there.`,
    );
    return false;
  }
  say(
    "No browser found. One is needed to draw diagrams and to run the end-to-end tests; installing it:",
  );
  const ways = waysToInstall({
    platform: process.platform,
    isRoot: process.getuid?.() === 0,
    hasCommand: isAvailable,
  });
  for (const way of ways) {
    say(`- ${way.name}`);
    if (way.commands.every(runAloud) && (await hasBrowser())) return true;
  }
  say(remedy);
  return false;
}

/** A browser that is there but doesn't start, for want of a system library, is no browser. */
async function hasBrowser(): Promise<boolean> {
  const path = await findBrowser();
  if (path === undefined) return false;
  // Chrome on Windows opens a window instead of printing its version.
  if (process.platform !== "win32" && !canRun(path, ["--version"])) {
    say(`${path} is there, but doesn't start.`);
    return false;
  }
  say(`Browser: ${path}`);
  return true;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
