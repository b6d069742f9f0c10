/** Samba's rpcclient on service interfaces of ours over TCP, found by our endpoint mapper: what it shows is what we answered, and what came is what it was told. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { startLab } from "../../peers/lab.ts";
import { requirePeer, Scope, script } from "../../peers/peers.ts";

interface Case {
  readonly command: string;
  readonly shows: readonly string[];
  /** The call that it makes, where its parameters say anything. */
  readonly asks?: Readonly<Record<string, unknown>>;
}

const cases: readonly Case[] = [
  { command: "dfsversion", shows: ["dfs is present (4)"] },
  {
    command: "dfsenumex \\\\\\\\lab 3",
    shows: ["path: \\\\lab\\root", "comment: made here", "num_stores: 2", "storage[0] server: files1", "storage[1] share: more"],
    asks: { operation: "NetrDfsEnumEx", DfsEntryPath: "\\\\lab", Level: 3, PrefMaxLen: 0xffffffff, ResumeHandle: 0 },
  },
  {
    command: "dfsgetinfo \\\\\\\\lab\\\\root files data 3",
    shows: ["path: \\\\lab\\root", "state: 1", "storage[0] share: data", "storage[1] server: files2"],
    asks: { operation: "NetrDfsGetInfo", DfsEntryPath: "\\\\lab\\root", ServerName: "files", ShareName: "data", Level: 3 },
  },
  {
    command: "dfsadd \\\\\\\\lab\\\\root\\\\link files data note",
    shows: [],
    asks: { operation: "NetrDfsAdd", DfsEntryPath: "\\\\lab\\root\\link", ServerName: "files", ShareName: "data", Comment: "note" },
  },
  {
    command: "dfsremove \\\\\\\\lab\\\\root\\\\link files data",
    shows: [],
    asks: { operation: "NetrDfsRemove", DfsEntryPath: "\\\\lab\\root\\link", ServerName: "files", ShareName: "data" },
  },
  {
    command: "openprinter_ex \\\\\\\\files\\\\laser",
    shows: ["WERR_INVALID_PRINTER_NAME"],
    asks: {
      operation: "RpcOpenPrinterEx",
      pPrinterName: "\\\\files\\laser",
      pDatatype: null,
      pDevModeContainer: { cbBuf: 0, pDevMode: null },
    },
  },
];

test("Samba's rpcclient", async (t) => {
  if (!requirePeer(t, "rpcclient", "namespaces")) return;
  await using scope = new Scope();
  const network = scope.namespace();
  await startLab(scope, { in: network });
  const service = scope.start(script(join(import.meta.dirname, "programs", "rpcclient-service.ts")), { in: network });
  await service.until(/^exported/m);
  for (const { command, shows, asks } of cases) {
    await t.test(command.split(" ")[0] as string, async () => {
      const result = await scope.run(["rpcclient", "--configfile=/dev/null", "-U%", "ncacn_ip_tcp:127.0.0.1", "-c", command], {
        in: network,
      });
      const text = `${result.stdout}${result.stderr}`.replace(/[^\S\n]+/g, " ");
      for (const line of shows) assert.ok(text.includes(line), `"${line}" is not in\n${text}`);
      if (asks === undefined) return;
      const [line] = await service.until(new RegExp(`^\\{"operation":"${asks["operation"]}".*$`, "m"));
      const call = JSON.parse(line) as Record<string, unknown>;
      for (const [name, value] of Object.entries(asks)) assert.deepEqual(call[name], value, `${name} in ${line}`);
    });
  }
});
