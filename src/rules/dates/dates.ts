const dayLength = 86_400_000;

/** Whole days from one YYYY-MM-DD to another; negative where the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
}
