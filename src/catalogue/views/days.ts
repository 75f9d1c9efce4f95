/** Dates as pages show them. */
const format = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });

/** `2026-09-14` → `14 Sept 2026`, the same on every machine. */
export function dayText(date: string): string {
  return format.format(new Date(`${date}T00:00:00Z`));
}
