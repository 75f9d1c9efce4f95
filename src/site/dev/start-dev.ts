/** Serves a site while its contracts are written: Astro's own command on a catalogue's configuration. */
import "../astro/astro-alone.ts";
import { dev } from "astro";
import type { Workspace } from "../../workspace/workspace.ts";
import { inlineConfig } from "../astro/inline-config.ts";
import { portTaken } from "../hosting/port-taken.ts";
import { currentSession } from "../session/session.ts";
import { siteSettings, type SiteOptions } from "../settings/settings.ts";
import { openStage } from "../astro/stage.ts";
import { tellErrors } from "./tell-errors.ts";

interface Served {
  /** Told what happens, a line at a time. */
  log: (message: string) => void;
  /** The catalogue to begin with, as it was checked. */
  workspace: Workspace;
  /** The port to listen on; the next free one if it is taken. */
  port: number;
}

/** Loopback only: a catalogue in writing is nobody else's business. */
const host = "localhost";

export async function startDev({
  log,
  port,
  workspace,
  ...options
}: SiteOptions & Served): Promise<void> {
  const settings = siteSettings(options);
  const server = await dev({
    ...inlineConfig(settings, { stage: await openStage(), tells: "errors", workspace }),
    server: { host, port },
  });
  for (const line of portTaken(port, server.address.port)) log(line);
  log(`Serving ${settings.folder} on http://${host}:${server.address.port}${settings.base}`);
  await tellErrors(currentSession(), log);
}
