/** Where a Chromium is: named by the environment, downloaded by Playwright, or installed. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

type Environment = Readonly<Record<string, string | undefined>>;

const commands = [
  // Without a window's machinery it opens pages in half the time.
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "msedge",
  "chrome",
];

/** `CONTRACT_ATLAS_BROWSER` is a path, or `none` for building without a browser. */
export async function findBrowser(
  environment: Environment = process.env,
): Promise<string | undefined> {
  const named = environment["CONTRACT_ATLAS_BROWSER"];
  if (named) return named !== "none" && existsSync(named) ? named : undefined;
  return [await downloaded(), ...onPath(environment), ...usualPlaces(environment)].find(
    (path) => path !== undefined && existsSync(path),
  );
}

async function downloaded(): Promise<string | undefined> {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}

function onPath(environment: Environment): string[] {
  const ending = process.platform === "win32" ? ".exe" : "";
  const folders = (environment["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
}

function usualPlaces(environment: Environment): string[] {
  if (process.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== "win32") return [];
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
    .map((name) => environment[name])
    .filter((root) => root !== undefined);
  const programs = [
    "Google\\Chrome\\Application\\chrome.exe",
    "Microsoft\\Edge\\Application\\msedge.exe",
    "Chromium\\Application\\chrome.exe",
  ];
  return roots.flatMap((root) => programs.map((program) => join(root, program)));
}
