/** Captures read while they are made: tcpdump and dumpcap write into a pipe, opnum trace says what happened when they end. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { startLab } from "../../peers/lab.ts";
import { opnum, requirePeer, Scope } from "../../peers/peers.ts";

const RECORDERS: readonly [string, "tcpdump" | "tshark", string][] = [
  ["tcpdump, pcap", "tcpdump", "tcpdump -U -c 60 -i lo -w - tcp"],
  ["dumpcap, pcapng", "tshark", "dumpcap -q -c 60 -i lo -f tcp -w -"],
];

test("opnum trace of a pipe that is still written to", async (t) => {
  if (!requirePeer(t, "namespaces")) return;
  for (const [title, peer, command] of RECORDERS) {
    await t.test(title, async (t) => {
      if (!requirePeer(t, peer)) return;
      await using scope = new Scope();
      const network = scope.namespace();
      await startLab(scope, { in: network });
      const words = opnum("trace", "-", "--calls");
      const recording = scope.start(["sh", "-c", `${command} | "$0" "$@"`, ...words], { in: network, timeoutMs: 40_000 });
      // The recorder ends after so many packets; until then there is something to record.
      let ended = false;
      const result = recording.result.then((value) => {
        ended = true;
        return value;
      });
      for (let left = 40; !ended && left > 0; left--) {
        const ping = await scope.run(opnum("ping", "127.0.0.1", "-i", "rpcecho"), { in: network, timeoutMs: 10_000 });
        assert.equal(ping.code, 0, ping.stderr);
      }
      const { stdout, stderr } = await result;
      assert.match(stdout, /rpcecho/, stderr);
      assert.match(stdout, /standard input:\s+pcap(ng)?, 60 frames/, stderr);
    });
  }
});
