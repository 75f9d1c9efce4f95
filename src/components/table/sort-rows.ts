/** The order of a table's rows by one of its columns. */
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** Indices of the values in order; a row that lacks the value is last either way, and equals stay as they were. */
export function sortedIndices(values: readonly string[], down: boolean): number[] {
  const direction = down ? -1 : 1;
  return values
    .map((_value, index) => index)
    .toSorted((one, two) => {
      const [a = "", b = ""] = [values[one], values[two]];
      if (a === "" || b === "") return Number(a === "") - Number(b === "");
      return collator.compare(a, b) * direction;
    });
}
