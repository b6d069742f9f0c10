import assert from "node:assert/strict";
import { test } from "node:test";
import { loadInterfaces } from "../../src/capture/rpc/library.ts";
import { analyse, files, pathOf, whole } from "./oracle.ts";

/** Calls whose stub is not what the interface says, each with its reason. */
const wrong: Readonly<Record<string, string>> = {
  "arkime__dcerpc_synthetic.pcap EfsRpcQueryRecoveryAgents": "the capture is made up: its stubs are zeros",
  "arkime__dcerpc_synthetic.pcap NetrUseDel": "the capture is made up: its stubs are zeros",
  "arkime__dcerpc_synthetic.pcap SchRpcDelete": "the capture is made up: its stubs are zeros",
};

test("stub data in the clear are values by the shipped interfaces, in both directions", async () => {
  const interfaces = await loadInterfaces();
  const found = new Set<string>();
  const unexplained: string[] = [];
  let calls = 0;
  for (const file of files) {
    const { records } = analyse(pathOf(file), { values: true, interfaces });
    for (const record of records) {
      if (record.kind !== "call" || record.outcome !== "answered" || record.request === undefined) continue;
      if (record.protection?.level === 6 || record.operation === undefined) continue;
      // Names of Exchange's store are known, its interface is not shipped.
      if (interfaces.values(record.interface!.uuid, record.interface!.major, record.opnum, undefined, undefined) === undefined) continue;
      calls++;
      const name = `${file} ${record.operation}`;
      if (record.values?.in !== undefined && record.values.out !== undefined) continue;
      if (wrong[name] === undefined) unexplained.push(`${name} in frame ${record.request.frame}`);
      else found.add(name);
    }
  }
  assert.deepEqual(unexplained, []);
  assert.deepEqual([...found].sort(), whole ? Object.keys(wrong).sort() : [], "what is explained is still so");
  assert.ok(calls > (whole ? 1500 : 270), `${calls} calls`);
});
