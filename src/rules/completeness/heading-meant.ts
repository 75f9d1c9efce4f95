import { sectionMeant } from "../../catalogue/section-meant.ts";

/** What a hint ends with; nothing where no unknown heading is near. */
export function headingMeant(...asked: Parameters<typeof sectionMeant>): string {
  const [, missing] = asked;
  const meant = sectionMeant(...asked);
  if (meant === undefined) return "";
  const words = JSON.stringify({ sections: { [missing]: [meant.title] } });
  return ` If “${meant.title}” is meant, rename it, or write \`"vocabulary": ${words}\` in the configuration.`;
}
