#!/usr/bin/env node
/** The binary. Help is a text and must cost next to nothing; everything else is loaded when it is asked for. */
import { HELP } from "./cli/help.ts";

const first = process.argv[2];
if (first === "--help" || first === "-h") process.stdout.write(HELP);
else {
  const { quickStart } = await import("./cli/quick-start.ts");
  quickStart(new URL(".", import.meta.url).href);
  const { runInProcess } = await import("./cli/node.ts");
  await runInProcess();
}
