/** tshark finds the same PDUs in the same frames, where calls, compounds, chains and datagrams are as hard as they come. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { CL_PTYPE } from "../../../src/pdu/cl/header.ts";
import { analyse } from "../../capture/analyse.ts";
import { hardCases } from "../../capture/hard-cases.ts";
import { requirePeer } from "../../peers/peers.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-tshark-"));
after(() => rmSync(folder, { recursive: true }));

const FIELDS = ["frame.number", "dcerpc.pkt_type", "dcerpc.cn_call_id", "dcerpc.dg_seqnum", "dcerpc.cn_frag_len", "dcerpc.dg_frag_len"];
const CONNECTED = ["bind", "bind_ack", "bind_nak", "alter_context", "alter_context_resp", "auth3", "shutdown", "co_cancel", "orphaned"];

test("PDUs of calls in one another, compounds, chains and datagrams", (t) => {
  if (!requirePeer(t, "tshark")) return;
  const capture = hardCases();
  const file = join(folder, "hard-cases.pcap");
  writeFileSync(file, capture.pcap());
  const options = ["-Y", "dcerpc", "-T", "fields", ...FIELDS.flatMap((field) => ["-e", field])];
  const { stdout, status, stderr } = spawnSync("tshark", ["-n", "-r", file, ...options], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
  const theirs = stdout
    .split("\n")
    .filter((line) => line !== "")
    .flatMap((line) => {
      const [frame, types, calls, sequences, lengths, datagrams] = line.split("\t").map((field) => field.split(","));
      return types!.map((type, i) => `${frame} ${type} ${calls![i] || sequences![i]} ${lengths![i] || datagrams![i]}`);
    });
  const numbers = new Map<string, number>([...Object.entries(CL_PTYPE), ...CONNECTED.map((name, i) => [name, 11 + i] as const)]);
  const ours: string[] = [];
  analyse(
    capture,
    {},
    {
      message: (message) => {
        if (message.protocol === "rpc") ours.push(`${message.frame} ${numbers.get(message.ptype)} ${message.callId} ${message.fragLength}`);
      },
    },
  );
  assert.ok(ours.length > 40);
  assert.deepEqual(ours, theirs);
});
