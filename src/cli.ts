#!/usr/bin/env node
/** The binary. Help is a text and must cost next to nothing; everything else is loaded when it is asked for. */
import { HELP } from "./cli/help.ts";

const first = process.argv[2];
if (first === "--help" || first === "-h") process.stdout.write(HELP);
else {
  // Compiled code is kept between runs (in the system's temporary directory): a command that dials starts a third faster.
  (await import("node:module")).enableCompileCache?.();
  const { runInProcess } = await import("./cli/node.ts");
  await runInProcess();
}
