/** Which files of an output folder a build has written: what may be replaced, and what is somebody's own. */
import { statSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";

/** Stands in the output folder and names all other files in it, one a line. */
const listName = ".contract-atlas";

/** File managers leave these everywhere. */
const nobodys = new Set([".DS_Store", "Thumbs.db", "desktop.ini"]);

export interface Contents {
  pages: number;
  /** Of all files. */
  bytes: number;
}

/** Says in the folder which files are in it. */
export async function listContents(folder: string): Promise<Contents> {
  const files = await filesIn(folder);
  await writeFile(join(folder, listName), files.map((file) => `${file}\n`).join(""));
  let bytes = 0;
  for (const file of files) bytes += statSync(join(folder, file)).size;
  return { pages: files.filter((file) => file.endsWith(".html")).length, bytes };
}

/** The files no build has written, as paths below the folder; none where there is no folder. */
export async function foreignFiles(folder: string): Promise<string[]> {
  const list = await readFile(join(folder, listName), "utf8").catch(() => "");
  const written = new Set([...list.split("\n"), listName]);
  const files = await filesIn(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return [];
    throw error;
  });
  return files.filter((file) => !written.has(file));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && !nobodys.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .toSorted();
}
