/** Build, serve while writing, and preview: Astro's own commands on a catalogue's configuration. */
import { build, dev, preview, type AstroInlineConfig } from "astro";
import { packageRoot, siteConfig } from "./config.ts";
import { drawAhead, type DrawingReport } from "./draw-ahead.ts";
import { currentSession } from "./session.ts";
import { swapIn } from "./swap-in.ts";
import { siteSettings, type SiteOptions } from "./settings.ts";

interface Logged {
  /** Told what happens, a line at a time. */
  log: (message: string) => void;
}

interface Served extends Logged {
  /** The port to listen on; the next free one if it is taken. */
  port: number;
}

/** Loopback only: a catalogue in writing is nobody else's business. */
const host = "localhost";

export async function buildSite({ log, ...options }: SiteOptions & Logged): Promise<DrawingReport> {
  log("Building the pages …");
  const started = process.cwd();
  try {
    return await swapIn(siteSettings(options).out, async (out) => {
      const config = inline({ ...options, out });
      // Astro looks for the packages that pages import from the working directory.
      process.chdir(packageRoot);
      const [report] = await Promise.all([
        drawAhead((done, all) => log(`Building the pages … diagrams ${done}/${all}`)),
        build(config),
      ]);
      return report;
    });
  } finally {
    process.chdir(started);
    await currentSession().drawer.close();
  }
}

export async function startDev({ log, port, ...options }: SiteOptions & Served): Promise<void> {
  const settings = siteSettings(options);
  const server = await dev({ ...inline(options), server: { host, port } });
  log(`Serving ${settings.folder} on http://${host}:${server.address.port}${settings.base}`);
}

export async function startPreview({ log, port, ...options }: SiteOptions & Served): Promise<void> {
  const settings = siteSettings(options);
  const server = await preview({ ...inline(options), server: { host, port } });
  log(`Serving ${settings.out} on http://${host}:${server.port}${settings.base}`);
  await server.closed();
}

function inline(options: SiteOptions): AstroInlineConfig {
  return {
    ...siteConfig(siteSettings(options)),
    configFile: false,
    logLevel: process.env.CONTRACT_ATLAS_DEBUG ? "info" : "error",
  };
}
