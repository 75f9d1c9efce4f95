/** Build, and serve while writing: Astro's own commands on a catalogue's configuration. */
import { join } from "node:path";
import { build, dev, type AstroInlineConfig } from "astro";
import { contractPath, encodedPath } from "../runbooks/addresses.ts";
import { countOf } from "../diagnostics/summary.ts";
import { siteConfig, type SiteMaking } from "./config.ts";
import { listContents, type Contents } from "./contents.ts";
import { drawAhead, type DrawingReport } from "./draw-ahead.ts";
import type { OnStage } from "./integration.ts";
import { PageFailed } from "./page-failed.ts";
import { currentSession } from "./session.ts";
import type { IndexSiteResult } from "./search/index-site.ts";
import { endIndexing } from "./search/make-index.ts";
import { openStage, type Stage } from "./stage.ts";
import { swapIn } from "./swap-in.ts";
import type { Workspace } from "../workspace.ts";
import { siteSettings, type SiteOptions, type SiteSettings } from "./settings.ts";

interface Logged {
  /** Told what happens, a line at a time. */
  log: (message: string) => void;
}

interface Building extends Logged {
  /** Told what is done. */
  onStage: OnStage;
}

interface Checked extends Building {
  /** The catalogue to build, as it was checked. */
  workspace: Workspace;
}

export interface BuildReport extends DrawingReport, Contents, Pick<IndexSiteResult, "words"> {}

interface Served extends Logged {
  /** The catalogue to begin with, as it was checked. */
  workspace: Workspace;
  /** The port to listen on; the next free one if it is taken. */
  port: number;
}

/** Loopback only: a catalogue in writing is nobody else's business. */
const host = "localhost";

export async function buildSite({
  log,
  onStage,
  workspace,
  ...options
}: SiteOptions & Checked): Promise<BuildReport> {
  const settings = siteSettings(options);
  return swapIn(settings.out, async (out) => {
    let words = 0;
    const onIndexed = (indexed: IndexSiteResult): void => void (words = indexed.words);
    const drawing = await staged(out, async (stage) => {
      const config = inline({ ...settings, out }, { stage, onStage, onIndexed, workspace });
      try {
        const [report] = await Promise.all([drawAll({ log, onStage }), build(config)]);
        return report;
      } catch (error) {
        throw ownFault(workspace) ?? error;
      } finally {
        await currentSession().drawer.close();
        await endIndexing();
      }
    });
    return { ...drawing, words, ...(await listContents(out)) };
  });
}

/** Where the page that failed is that of a contract in MDX, its own code has failed. */
function ownFault({ documents }: Workspace): PageFailed | undefined {
  const { failed } = currentSession();
  const document = documents.find(
    ({ source, contract }) =>
      /\.mdx$/i.test(source.file) && `${encodedPath(contractPath(contract.id))}` === failed?.path,
  );
  return failed && document && new PageFailed(document.source.path, failed.reason);
}

async function drawAll({ log, onStage }: Building): Promise<DrawingReport> {
  log("Making the pages …");
  const report = await drawAhead((done, all) => log(`Making the pages … diagrams ${done}/${all}`));
  onStage(`Drew ${countOf(report.drawn, "diagram")}, ${report.cached} known from before`);
  log("Making the pages …");
  return report;
}

export async function startDev({
  log,
  port,
  workspace,
  ...options
}: SiteOptions & Served): Promise<void> {
  const settings = siteSettings(options);
  const server = await dev({
    ...inline(settings, { stage: await openStage(), workspace }),
    server: { host, port },
  });
  log(`Serving ${settings.folder} on http://${host}:${server.address.port}${settings.base}`);
}

/** Astro looks for the packages that pages import from the working directory, and puts there what it runs. */
async function staged<T>(out: string, make: (stage: Stage) => Promise<T>): Promise<T> {
  const started = process.cwd();
  const stage = await openStage(out);
  try {
    process.chdir(stage.root);
    return await make(stage);
  } finally {
    process.chdir(started);
    stage.remove();
  }
}

interface Inlining extends Omit<SiteMaking, "root"> {
  stage: Stage;
}

function inline(settings: SiteSettings, { stage, ...making }: Inlining): AstroInlineConfig {
  const config = siteConfig(settings, { root: stage.root, ...making });
  return {
    ...config,
    configFile: false,
    logLevel: process.env.CONTRACT_ATLAS_DEBUG ? "info" : "error",
    cacheDir: join(stage.root, ".cache"),
    vite: {
      ...config.vite,
      cacheDir: join(stage.root, ".cache/vite"),
      // Else contracts in MDX are read by the rules of whatever project they lie in.
      tsconfig: join(stage.root, "tsconfig.json"),
      server: { fs: { allow: [stage.root, ...stage.packages] } },
    },
  };
}
