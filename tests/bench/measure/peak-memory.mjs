// Imported before a measured command: leaves its most resident memory, in KB, where BENCH_PEAK_FILE says.
import { writeFileSync } from "node:fs";

const { pid } = process;
process.on("exit", () => {
  const { BENCH_PEAK_FILE: file } = process.env;
  if (file && process.pid === pid) writeFileSync(file, String(process.resourceUsage().maxRSS));
});
