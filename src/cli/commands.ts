/** The commands there are. Each is loaded when it is asked for, and with it what it needs. */
import type { AnyCommand } from "./command.ts";

export const COMMANDS: Readonly<Record<string, () => Promise<AnyCommand>>> = {
  dump: async () => (await import("./dump.ts")).dump,
  query: async () => (await import("./query.ts")).query,
  why: async () => (await import("./why.ts")).why,
  watch: async () => (await import("./watch.ts")).watch,
  capture: async () => (await import("./capture.ts")).capture,
  ping: async () => (await import("./ping.ts")).ping,
  epmap: async () => (await import("./epmap.ts")).epmap,
  lab: async () => (await import("./lab.ts")).lab,
  trace: async () => (await import("./trace.ts")).trace,
  console: async () => (await import("./console.ts")).console,
  midl: async () => (await import("./midl.ts")).midl,
  call: async () => (await import("./call.ts")).call,
  shell: async () => (await import("./shell.ts")).shell,
  describe: async () => (await import("./describe.ts")).describe,
  lookup: async () => (await import("./lookup.ts")).lookup,
  accounts: async () => (await import("./accounts.ts")).accounts,
  completion: async () => (await import("./completion.ts")).completion,
};
