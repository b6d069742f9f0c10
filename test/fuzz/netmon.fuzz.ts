/** A capture that somebody changed, listed as Network Monitor does: one line a frame, of bounded length, and nothing in it that writes a terminal. */

import { ok, strictEqual } from "node:assert";
import { Analyzer } from "../../src/capture/analyzer.ts";
import { detectReader } from "../../src/capture/files/detect.ts";
import { NetmonLines } from "../../src/capture/netmon/lines.ts";
import { encodePdu, PFC_WHOLE } from "../../src/pdu/co/index.ts";
import { encodeDnsMessage } from "../../src/pdu/dns/message.ts";
import { encodeAsReq, firstAsReq } from "../../src/pdu/kerberos/as-req.ts";
import { rootDseSearch } from "../../src/pdu/ldap/samples.ts";
import { RpcError } from "../../src/status/errors.ts";
import { be32, Capture, bytes as join } from "../capture/build.ts";

const NDR = { uuid: "8a885d04-1ceb-11c9-9fe8-08002b104860", major: 2, minor: 0 };
const EPM = { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0 };

export const target = {
  name: "netmon",
  run(octets: Uint8Array): void {
    const lines: string[] = [];
    const netmon = new NetmonLines((line) => lines.push(line));
    const analyzer = new Analyzer({
      record: (record) => netmon.record(record),
      packet: (packet) => netmon.packet(packet),
      message: (message) => netmon.message(message),
    });
    let frames = 0;
    try {
      const reader = detectReader([octets], true);
      if (reader === undefined) return;
      reader.push(octets);
      reader.end();
      while (reader.next()) {
        frames++;
        analyzer.frame(reader.frame);
      }
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
    }
    analyzer.finish();
    netmon.end();
    strictEqual(lines.length, frames);
    for (const line of lines) {
      ok(!/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line), JSON.stringify(line));
      ok(line.length < 12_000, `${line.length} characters`);
      ok(/^[A-Z][A-Za-z0-9]*:/.test(line), line);
    }
  },
  seeds: (): Uint8Array[] => {
    const capture = new Capture();
    const common = { flags: PFC_WHOLE, callId: 2, littleEndian: true, maxTransmitFragment: 5840, maxReceiveFragment: 5840 } as const;
    const contexts = [{ contextId: 0, abstractSyntax: EPM, transferSyntaxes: [NDR] }];
    const rpc = capture.tcp("10.0.0.1:50000", "10.0.0.2:135", { segment: 60 });
    rpc.handshake();
    rpc.client(encodePdu({ kind: "bind", ...common, associationGroup: 0, contexts }));
    const results = [{ result: 0, reason: 0, transferSyntax: NDR }];
    rpc.server(encodePdu({ kind: "bind_ack", ...common, associationGroup: 5, secondaryAddress: "135", results }));
    rpc.close();
    const blocked = capture.tcp("10.0.0.1:50001", "10.0.0.2:49152");
    blocked.syn();
    const second = blocked.syn();
    capture.icmp("10.0.0.254", 3, 13, second);
    const asReq = encodeAsReq(firstAsReq({ cname: ["u\u001b[2J"], realm: "LAB", till: "20370913024805Z", nonce: 7, etypes: [18] }));
    capture.udp("10.0.0.1:50002", "10.0.0.2:88", asReq);
    const kerberos = capture.tcp("10.0.0.1:50003", "10.0.0.2:88", { segment: 30 });
    kerberos.handshake();
    kerberos.client(join(be32(asReq.length), asReq));
    const flags = { opcode: 0, authoritative: false, truncated: false, recursionDesired: true, recursionAvailable: false, responseCode: 0 };
    const questions = [{ name: ["\n\u0007evil", "lab"], type: 1, class: 1 }];
    capture.udp(
      "[fe80::1]:50004",
      "[fe80::2]:53",
      encodeDnsMessage({ id: 1, response: false, ...flags, questions, answers: [], authorities: [], additional: [] }),
    );
    const ldap = capture.tcp("10.0.0.1:50005", "10.0.0.2:389");
    ldap.handshake();
    ldap.client(rootDseSearch(1));
    const http = capture.tcp("10.0.0.1:50006", "10.0.0.2:80");
    http.handshake();
    http.client(new TextEncoder().encode("GET /\u0007\u001b]0;x HTTP/1.1\r\nHost: h\r\n\r\n"));
    http.server(new TextEncoder().encode("HTTP/1.1 200 OK\u001b[1m\r\nContent-Length: 0\r\n\r\n"));
    return [capture.pcap(), capture.pcap(96)];
  },
};
