import { sectionMeant } from "../catalogue/section-meant.ts";

/** What a hint ends with; nothing where no unknown heading is near. */
export function headingMeant(...asked: Parameters<typeof sectionMeant>): string {
  const meant = sectionMeant(...asked);
  return meant === undefined
    ? ""
    : ` If “${meant.title}” is meant, rename it, or add it to \`vocabulary\` in the configuration.`;
}
