/** A registry under a name that nobody looks for. */
import type { Noticed } from "../catalogue/gathering/read-files.ts";

export const registryName = "systems.yaml";

/** Whether a path is that of a registry, whichever its ending and its place. Of another name nobody can tell what is meant. */
export const mayBeRegistry = /(?:^|\/)systems\.ya?ml$/i;

/**
 * @param found paths below the contracts folder
 * @param exists whether such a path can be opened, which some disks allow in other capitals
 * @param shown the path as people are shown it
 */
export function registryNameProblems(
  found: readonly string[],
  exists: (file: string) => boolean,
  shown: (file: string) => string,
): Noticed[] {
  const isRead = found.includes(registryName) || !exists(registryName);
  const others = found.filter((file) => file !== registryName && !file.includes("/"));
  const misnamed = isRead ? others : others.filter((file) => /\.yml$/i.test(file));
  return misnamed.map((file) => ({
    rule: "registry-invalid",
    path: shown(file),
    place: { line: 1, column: 1 },
    message: `\`${file}\` isn't read: what is known of the systems stands in \`${registryName}\`.`,
    hint: exists(registryName)
      ? `Move what it says into \`${registryName}\`, and delete it.`
      : `Rename it to \`${registryName}\`.`,
  }));
}
