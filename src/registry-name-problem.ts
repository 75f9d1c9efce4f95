/** A registry under a name that nobody looks for. */
import type { Noticed } from "./catalogue/read-files.ts";

export const registryName = "systems.yaml";

/** Of another name nobody can tell whether this catalogue is meant. */
const otherNames = ["systems.yml"] as const;

/**
 * @param exists whether a path below the contracts folder is there
 * @param shown the path as people are shown it
 */
export function registryNameProblems(
  exists: (file: string) => boolean,
  shown: (file: string) => string,
): Noticed[] {
  return otherNames.filter(exists).map((file) => ({
    rule: "registry-invalid",
    path: shown(file),
    place: { line: 1, column: 1 },
    message: `\`${file}\` isn't read: what is known of the systems stands in \`${registryName}\`.`,
    hint: exists(registryName)
      ? `Move what it says into \`${registryName}\`, and delete it.`
      : `Rename it to \`${registryName}\`.`,
  }));
}
