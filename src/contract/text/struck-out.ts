/** "~~Slack~~ PagerDuty": what is struck out isn't so any longer. */
const struckOut = /(?<! ) *~~(?=\S)[^~]*~~/g;

export function withoutStruckOut(markdown: string): string {
  return markdown.includes("~~") ? markdown.replace(struckOut, "").trim() : markdown;
}
