/**
 * Netlogon as a security provider: its tokens and signatures are read and written to the same again; hostile ones end in a SecurityError and a context
 * that has failed; and of all PDUs that could come instead of one that was protected, none is taken but that one.
 */
import { deepEqual, ok } from "node:assert/strict";
import {
  decodeNlAuthMessage,
  decodeNlAuthSha2Signature,
  decodeNlAuthSignature,
  encodeNlAuthMessage,
  encodeNlAuthSha2Signature,
  encodeNlAuthSignature,
} from "../../src/pdu/netlogon/index.ts";
import { NetlogonAcceptor } from "../../src/security/netlogon/acceptor.ts";
import { NetlogonInitiator } from "../../src/security/netlogon/initiator.ts";
import { NEGOTIATE, type NetlogonSession } from "../../src/security/netlogon/session.ts";
import { SecurityError } from "../../src/status/security-error.ts";
import { holds } from "./invariants.ts";
import type { FuzzTarget } from "./run.ts";

const HEADER = 24;
const STUB = 40;
const STUB_END = HEADER + STUB;
const TRAILER = 8;

const session = (flags: number): NetlogonSession => ({
  domain: "LAB",
  computer: "WS1",
  dnsDomain: "lab.test",
  sessionKey: Uint8Array.from({ length: 16 }, (_, i) => 11 * i + 3),
  flags,
});
const WAYS = [NEGOTIATE.AES, NEGOTIATE.STRONG_KEYS].flatMap((flags) => ([5, 6] as const).map((level) => ({ flags, level })));
type Way = (typeof WAYS)[number];

function ends({ flags, level }: Way): { client: NetlogonInitiator; server: NetlogonAcceptor; legs: readonly Uint8Array[] } {
  const client = new NetlogonInitiator(session(flags), { level, host: "dc1" });
  const server = new NetlogonAcceptor({ find: (_, computer) => (computer === "WS1" ? session(flags) : undefined) }, { level });
  const first = client.step(new Uint8Array(0))!;
  const second = server.step(first)!;
  client.step(second);
  client.headerSigning = server.headerSigning = true;
  return { client, server, legs: [first, second] };
}

/** A PDU as the client protects it first. */
function protectedPdu(way: Way): Uint8Array {
  const { client } = ends(way);
  const pdu = Uint8Array.from({ length: STUB_END + TRAILER + client.signatureLength }, (_, i) => i);
  if (way.level === 6) client.seal(pdu, 0, HEADER, STUB_END);
  else client.sign(pdu, 0, HEADER, STUB_END);
  return pdu;
}

const sent = WAYS.map(protectedPdu);
const { legs } = ends(WAYS[0]!);

export const targets: FuzzTarget[] = [
  {
    name: "netlogon-tokens",
    run(bytes: Uint8Array): void {
      holds(bytes, decodeNlAuthMessage, encodeNlAuthMessage);
      holds(bytes, decodeNlAuthSignature, encodeNlAuthSignature);
      holds(bytes, decodeNlAuthSha2Signature, encodeNlAuthSha2Signature);
      const server = new NetlogonAcceptor({ find: () => session(NEGOTIATE.AES) }, { level: 6 });
      const client = new NetlogonInitiator(session(NEGOTIATE.AES), { level: 6, host: "dc1" });
      client.step(new Uint8Array(0));
      for (const context of [server, client]) {
        try {
          context.step(bytes);
          deepEqual(context.state, "established");
        } catch (error) {
          ok(error instanceof SecurityError, String(error));
          deepEqual(context.state, "failed");
          deepEqual(context.sessionKey, undefined);
        }
      }
    },
    seeds: (): Uint8Array[] => [...legs, ...sent.map((pdu) => pdu.slice(STUB_END + TRAILER))],
  },
  {
    name: "netlogon-pdus",
    run(bytes: Uint8Array): void {
      for (const [i, way] of WAYS.entries()) {
        const { server } = ends(way);
        const at = STUB_END + TRAILER;
        if (bytes.length < at) continue;
        const copy = bytes.slice();
        try {
          if (way.level === 6) server.unseal(copy, 0, HEADER, STUB_END, copy.length);
          else server.verify(copy, 0, HEADER, STUB_END, copy.length);
        } catch (error) {
          ok(error instanceof SecurityError, String(error));
          deepEqual(server.state, "failed");
          continue;
        }
        // What is behind the checksum, or the confounder, is reserved.
        const covered = at + (way.level === 6 ? 32 : 24);
        deepEqual(bytes.subarray(0, covered), sent[i]!.subarray(0, covered));
      }
    },
    seeds: (): Uint8Array[] => sent.map((pdu) => pdu.slice()),
  },
];
