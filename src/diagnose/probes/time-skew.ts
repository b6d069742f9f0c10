/**
 * What the other side's clock says. Kerberos, LDAP and SMB tell it by the way, in what they answer anyway; where an RPC server takes NTLM, its challenge does,
 * [MS-NLMP] 2.2.2.1 MsvAvTimestamp: a bind that carries a NEGOTIATE_MESSAGE is answered with one, and the connection is closed then. Nobody has tried to log on:
 * without an AUTHENTICATE_MESSAGE no name was said.
 */

import { randomInt } from "node:crypto";
import { fileTimeMs } from "../../bytes/file-time.ts";
import { NDR20, type SyntaxId } from "../../ids/syntax.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../../knowledge/authentication.ts";
import { encodeBind } from "../../pdu/co/bind.ts";
import { decodeBindAck } from "../../pdu/co/bind-ack.ts";
import { decodeBindNak } from "../../pdu/co/bind-nak.ts";
import { decodeHeader, HEADER_LENGTH, PFC_WHOLE, PTYPE_BIND_ACK, PTYPE_BIND_NAK } from "../../pdu/co/header.ts";
import {
  avText,
  avTimestamp,
  type ChallengeMessage,
  decodeChallengeMessage,
  encodeNegotiateMessage,
  MSV_AV,
} from "../../pdu/ntlmssp/index.ts";
import { offeredFlags, VERSION } from "../../security/ntlm/features.ts";
import { ProtocolError } from "../../status/errors.ts";
import type { ProbeContext } from "./probe.ts";
import { converse, inMessages, type StreamExchange } from "./stream.ts";
import { dialPort } from "./tcp-port.ts";

/** A reading of somebody's clock, and when it was asked for and had, in the context's time. */
export interface ClockReading {
  readonly address: string;
  readonly source: "kerberos" | "ldap" | "ntlm" | "smb";
  /** Milliseconds since 1970. */
  readonly theirs: number;
  /** Milliseconds: what their clock counts in. It is cut off, not rounded. */
  readonly unitMs: number;
  readonly sentAt: number;
  readonly endedAt: number;
}

/** Theirs was read at some time between question and answer: half of that is not known, nor half of their unit. */
export function tellClock(context: ProbeContext, reading: ClockReading): void {
  const { address, source, theirs, unitMs, sentAt, endedAt } = reading;
  const wall = context.environment.wallClock() - (context.now() - endedAt);
  const round = Math.max(0, endedAt - sentAt);
  context.tell({
    kind: "clock",
    probe: "time-skew",
    at: sentAt,
    ms: round,
    address,
    source,
    skewMs: theirs + unitMs / 2 - (wall - round / 2),
    uncertaintyMs: round / 2 + unitMs / 2,
  });
}

/** A server's challenge says more of it than its time. */
export interface NtlmChallenge {
  readonly challenge: ChallengeMessage;
  /** Milliseconds since 1970; undefined where it does not tell. */
  readonly time: number | undefined;
  readonly computer: string | undefined;
  readonly domain: string | undefined;
}

export interface ClockInput {
  readonly address: string;
  /** Of an RPC server that was found open: the endpoint mapper's, as a rule. */
  readonly port: number;
  /** What is bound; default: the endpoint mapper's interface. */
  readonly interface?: SyntaxId | undefined;
}

/**
 * Reads the clock of an RPC server by NTLM's challenge. A server that takes no NTLM tells nothing, and that is no failure. */
export async function probeTimeSkew(context: ProbeContext, input: ClockInput): Promise<void> {
  const { address, port } = input;
  if (context.left() <= 0 || context.signal.aborted) return;
  const pipe = await dialPort(context, {
    address,
    port,
    purpose: port === (context.options.endpointMapperPort ?? 135) ? "mapper" : "target",
    interfaces: [],
  });
  if (pipe === undefined) return;
  const { clock } = context.environment;
  try {
    const result = await converse(pipe, challengeExchange(input.interface), "the bind with NTLM", {
      now: () => context.now(),
      after: (ms, action) => clock.after(ms, action),
      timeoutMs: context.wait(),
      signal: context.signal,
    });
    if (result.outcome !== "answered" || result.answer?.time === undefined) return;
    const { sentAt, endedAt } = result;
    // Counted in 100 ns, and as exact as the system's tick: 15.6 ms on Windows of old.
    tellClock(context, { address, source: "ntlm", theirs: result.answer.time, unitMs: 1, sentAt, endedAt });
  } catch (error) {
    if (!context.signal.aborted) throw error;
  }
}

/** A bind with NTLM's first token. The answer is the challenge, or nothing where the server has none to give. */
export function challengeExchange(
  bound: SyntaxId = { uuid: epm.uuid, major: epm.version[0], minor: epm.version[1] },
): StreamExchange<NtlmChallenge | null> {
  const callId = randomInt(1, 0x7fffffff);
  const token = encodeNegotiateMessage({
    kind: "negotiate",
    flags: offeredFlags(AUTH_LEVEL.INTEGRITY, false),
    domainName: "",
    workstation: "",
    version: VERSION,
  });
  const first = encodeBind({
    kind: "bind",
    flags: PFC_WHOLE,
    callId,
    littleEndian: true,
    maxTransmitFragment: 5_840,
    maxReceiveFragment: 5_840,
    associationGroup: 0,
    contexts: [{ contextId: 0, abstractSyntax: bound, transferSyntaxes: [NDR20] }],
    auth: { type: AUTH_TYPE.NTLM, level: AUTH_LEVEL.INTEGRITY, padLength: 0, contextId: 1, value: token },
  });
  const receive = inMessages(
    "PDU",
    (bytes) => (bytes.length < HEADER_LENGTH ? undefined : decodeHeader(bytes).fragLength),
    0xffff,
    (pdu): { answer: NtlmChallenge | null } => {
      const { ptype } = decodeHeader(pdu);
      if (ptype === PTYPE_BIND_NAK) {
        decodeBindNak(pdu);
        return { answer: null };
      }
      if (ptype !== PTYPE_BIND_ACK) throw new ProtocolError("server", `the bind was answered with PTYPE ${ptype}`);
      const { auth } = decodeBindAck(pdu);
      return { answer: auth === undefined || auth.value.length === 0 ? null : readChallenge(auth.value) };
    },
  );
  return { first, receive };
}

function readChallenge(token: Uint8Array): NtlmChallenge {
  const challenge = decodeChallengeMessage(token);
  const { targetInfo } = challenge;
  return {
    challenge,
    time: fileTimeMs(avTimestamp(targetInfo)),
    computer: avText(targetInfo, MSV_AV.DNS_COMPUTER_NAME),
    domain: avText(targetInfo, MSV_AV.DNS_DOMAIN_NAME),
  };
}
