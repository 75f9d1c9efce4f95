import v8 from "node:v8";

/** For reading many contracts; before a few, the flags cost more than they save. */
export function tuneCompiler(): void {
  // A command runs for seconds and most of its code a few times: what V8 compiles early pays, as it wouldn't in a server;
  // its slowest compiler is for what runs far more often than a contract has lines, and what the faster one needs to know
  // is gathered from the first call on.
  v8.setFlagsFromString("--always-sparkplug");
  v8.setFlagsFromString("--no-lazy-feedback-allocation");
  v8.setFlagsFromString("--invocation-count-for-turbofan=30000");
}
