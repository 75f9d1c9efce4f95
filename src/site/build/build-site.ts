/** Builds a site: Astro's own command on a catalogue's configuration. */
import "../astro/astro-alone.ts";
import { rm } from "node:fs/promises";
import { build } from "astro";
import { authorsFault } from "./authors-fault.ts";
import { countOf } from "../../diagnostics/count-of.ts";
import { listContents, type Contents } from "./contents.ts";
import { drawAhead, type DrawingReport } from "../making/draw-ahead.ts";
import { requireOwnFiles } from "./foreign-files.ts";
import { inlineConfig } from "../astro/inline-config.ts";
import type { OnStage } from "../astro/integration.ts";
import { pagesFile } from "../../kept/cache-home.ts";
import { openRecall } from "../recall/recall.ts";
import type { Recall } from "../session/recalled.ts";
import { KeptUnfit } from "../../kept/kept-unfit.ts";
import type { TextsAhead } from "../session/texts-ahead.ts";
import { renderAhead } from "../bodies/render-ahead.ts";
import { currentSession, type Session } from "../session/session.ts";
import type { IndexSiteResult } from "../search/index/index-site.ts";
import { closeIndexers } from "../search/index/indexer.ts";
import { openStage, type Stage } from "../astro/stage.ts";
import { swapIn } from "./swap-in.ts";
import type { Workspace } from "../../workspace/workspace.ts";
import { siteSettings, type SiteOptions, type SiteSettings } from "../settings/settings.ts";

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

export interface BuildReport extends DrawingReport, Contents, Pick<IndexSiteResult, "words"> {
  /** Pages that are as an earlier build wrote them. */
  recalled: number;
}

export async function buildSite({
  log,
  onStage,
  workspace,
  ...options
}: SiteOptions & Checked): Promise<BuildReport> {
  const settings = siteSettings(options);
  const pages = pagesFile(settings.out);
  const make = (): Promise<BuildReport> =>
    swapIn(
      settings.out,
      (out) =>
        made({ ...settings, out }, { pages, before: settings.out }, { log, onStage, workspace }),
      (old) => requireOwnFiles(old, settings.out),
    );
  try {
    return await make();
  } catch (error) {
    if (!(error instanceof KeptUnfit)) throw error;
    await rm(pages, { force: true });
    return make();
  }
}

interface Earlier {
  /** The file in which pages are kept from one build to the next. */
  pages: string;
  /** The site as the build before has left it. */
  before: string;
}

async function made(
  settings: SiteSettings,
  { pages, before }: Earlier,
  { log, onStage, workspace }: Checked,
): Promise<BuildReport> {
  const { out } = settings;
  let words = 0;
  const onIndexed = (indexed: IndexSiteResult): void => void (words = indexed.words);
  const drawing = await staged(out, async (stage) => {
    // An error that stops a build is thrown, and told by who ran it.
    const making = { stage, tells: "nothing", onStage, onIndexed, workspace } as const;
    const config = inlineConfig(settings, making);
    const recalling = openRecall(pages, before);
    const session = currentSession();
    session.texts = new Map();
    // Without them, each is rendered when Astro asks for it.
    session.textsAhead = textsAhead(session).catch(() => undefined);
    try {
      const [report] = await Promise.all([drawAll(recalling, { log, onStage }), build(config)]);
      return { ...report, recalled: (await recalling).pages };
    } catch (error) {
      throw authorsFault(workspace, error) ?? error;
    } finally {
      await session.drawer.close();
      await (await session.textsAhead)?.close();
      await closeIndexers();
      await recalling.then(
        (recall) => recall.close(),
        () => undefined,
      );
    }
  });
  return { ...drawing, words, ...(await listContents(out)) };
}

/** Where pages may be known, so may their texts be. */
async function textsAhead(session: Session): Promise<TextsAhead | undefined> {
  return (await session.looking?.knowsNothing()) ? renderAhead(session) : undefined;
}

async function drawAll(
  recalling: Promise<Recall>,
  { log, onStage }: Building,
): Promise<DrawingReport> {
  log("Making the pages …");
  const report = await drawAhead(await recalling, (done, all) =>
    log(`Making the pages … diagrams ${done}/${all}`),
  );
  onStage(`Drew ${countOf(report.drawn, "diagram")}, ${report.cached} known from before`);
  log("Making the pages …");
  return report;
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
