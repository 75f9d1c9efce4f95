/**
 * Fills the `contracts` collection: Astro's own glob loader keeps digests, rendering and watching, and every
 * entry's data is the contract the workspace extracted from the file.
 */
import { pathToFileURL } from "node:url";
import { glob, type Loader } from "astro/loaders";
import { currentSession } from "./session.ts";

export function contractsLoader(): Loader {
  return {
    name: "contract-atlas",
    async load(context) {
      const { settings, workspace, refresh } = currentSession();
      const folder = pathToFileURL(`${settings.folder}/`);
      const documentOf = async (path: string) => {
        const { documents } = await workspace();
        const found = documents.find(
          ({ source }) => new URL(encodeURI(source.file), folder).href === pathToFileURL(path).href,
        );
        if (!found) throw new Error(`${path} is not part of the catalogue.`);
        return found;
      };
      context.watcher?.on("all", (_event, path) => {
        if (path.startsWith(settings.folder)) refresh();
      });
      const byFile = new Map(
        (await workspace()).documents.map(({ source, contract }) => [source.file, contract.id]),
      );
      await glob({
        base: folder,
        pattern: "**/*.{md,mdx}",
        generateId: ({ entry }) => byFile.get(entry) ?? entry.replace(/\.mdx?$/, ""),
      }).load({
        ...context,
        parseData: async (entry) => {
          const { contract } = await documentOf(entry.filePath ?? "");
          Object.assign(entry.data, contract);
          return context.parseData(entry);
        },
      });
    },
  };
}
