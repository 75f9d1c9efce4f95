/** A `links.json`, from a file or from where it is published. */
import { readFile } from "node:fs/promises";
import type { Published } from "../runbooks/guard.ts";
import { ManifestInvalid, parseManifest } from "../runbooks/manifest-text.ts";
import { Failure, isSystemError } from "./failure.ts";

const patience = 30_000;

/** @throws Failure */
export async function readManifest(source: string): Promise<Published> {
  const text = /^https?:\/\//i.test(source) ? await download(source) : await open(source);
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

async function open(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (!isSystemError(error)) throw error;
    const reason = error.code === "ENOENT" ? "there is no such file" : error.message;
    throw new Failure(`The list of links ${path} can't be read: ${reason}.`, firstTime);
  }
}

async function download(address: string): Promise<string> {
  const answer = await fetch(address, { signal: AbortSignal.timeout(patience) }).catch(
    (error: unknown) => {
      throw new Failure(`${address} can't be reached: ${reasonOf(error)}.`, firstTime);
    },
  );
  if (answer.ok) return answer.text();
  throw new Failure(
    `${address} can't be read: the server answers ${answer.status} ${answer.statusText}`.trimEnd() +
      ".",
    firstTime,
  );
}

const firstTime =
  "Check the address and the network. Before a catalogue is published for the first time there is nothing to compare with: leave the option out until then.";

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
