/** A `links.json`, from a file or from where it is published. */
import { readFile } from "node:fs/promises";
import type { Published } from "../../runbooks/guard.ts";
import { ManifestInvalid, parseManifest } from "../../runbooks/manifest/manifest-text.ts";
import { Failure, isSystemError } from "../terminal/failure.ts";

const patience = 30_000;

/**
 * @param use What for: with what was published before, there is nothing to compare the first time.
 * @throws Failure
 */
export async function readManifest(source: string, use: "compare" | "resolve"): Promise<Published> {
  const later = use === "compare" ? ` ${firstTime}` : "";
  const text = /^https?:\/\//i.test(source)
    ? await download(source, `Check the address and the network.${later}`)
    : await open(source, `Check the path, which starts in ${process.cwd()}.${later}`);
  try {
    return { manifest: parseManifest(text), path: source, text };
  } catch (error) {
    if (!(error instanceof ManifestInvalid)) throw error;
    throw new Failure(
      `${source} can't be used: ${error.message}.`,
      "It should be the `links.json` of a catalogue, as `contract-atlas build` writes it.",
    );
  }
}

async function open(path: string, hint: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new Failure(`The list of links ${path} can't be read: ${reason}.`, hint);
  }
}

async function download(address: string, hint: string): Promise<string> {
  const failed = (error: unknown): never => {
    throw new Failure(`${address} can't be reached: ${reasonOf(error)}.`, hint);
  };
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(failed);
  // A connection may break off, and time run out, while the text comes.
  if (answer.ok) return answer.text().catch(failed);
  const said = `${answer.status} ${answer.statusText}`.trimEnd();
  throw new Failure(`${address} can't be read: the server answers ${said}.`, hint);
}

const firstTime =
  "Before a catalogue is published for the first time there is nothing to compare with: leave the option out until then.";

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
