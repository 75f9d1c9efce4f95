import { execFileSync } from "node:child_process";

/** The tests run what users run: the compiled program. */
export default function compile(): void {
  execFileSync("npm", ["run", "--silent", "compile"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
}
