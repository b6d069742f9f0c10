/**
 * SMB, TCP 445: NEGOTIATE, [MS-SMB2] 2.2.3, which comes before any login. It tells the dialect, whether messages must be signed, what authenticates, and the
 * server's clock. A server that does not take it is asked in the way of SMB 1 ([MS-CIFS] 2.2.4.52) by a second connection: some speak nothing else.
 */

import { randomBytes } from "node:crypto";
import { fileTimeMs } from "../../bytes/file-time.ts";
import { uuidFromBytes } from "../../ids/uuid.ts";
import { encodeSessionPacket, SESSION_PACKET_HEADER, sessionPacketLength } from "../../pdu/netbios/session-packet.ts";
import {
  CAP_EXTENDED_SECURITY,
  decodeSmb1Blocks,
  decodeSmb1Header,
  decodeSmb1NegotiateResponse,
  encodeSmb1NegotiateRequest,
  SMB1,
  SMB1_FLAG2,
} from "../../pdu/smb1/index.ts";
import {
  DIALECT,
  decodeSmb2Header,
  decodeSmb2NegotiateResponse,
  dialectName,
  encodeSmb2NegotiateRequest,
  NEGOTIATE_CONTEXT,
  SMB2,
} from "../../pdu/smb2/index.ts";
import { mechanismName } from "../../pdu/spnego/mechanism.ts";
import { decodeNegTokenInit } from "../../pdu/spnego/neg-token-init.ts";
import { DecodeError, ProtocolError, RpcError } from "../../status/errors.ts";
import { statusName } from "../../status/names.ts";
import type { ProbeContext } from "./probe.ts";
import { type Asked, askByStream, type NoAnswer, tellNoAnswer, tellService } from "./service.ts";
import { inMessages, type StreamExchange } from "./stream.ts";
import { tellClock } from "./time-skew.ts";

const PORT = 445;
/** A NEGOTIATE response is some 500 octets. */
const MAX_ANSWER = 1 << 16;

/** What a server says of itself before anybody has logged on. */
export interface SmbAnswer {
  /** NTSTATUS; 0 where it took one of the dialects. */
  readonly status: number;
  /** `SMB 3.1.1`, `NT LM 0.12`; undefined where it took none. */
  readonly dialect: string | undefined;
  /** It speaks nothing later than SMB 1. */
  readonly old: boolean;
  readonly signing: "required" | "enabled" | "no" | undefined;
  readonly serverGuid: string | undefined;
  /** Names of mechanisms, in its order. */
  readonly mechanisms: readonly string[];
  /** Milliseconds since 1970; undefined where it does not tell. */
  readonly time: number | undefined;
  readonly startTime: number | undefined;
  readonly domain: string | undefined;
}

export async function probeSmb(context: ProbeContext, input: { readonly address: string }): Promise<void> {
  const { address } = input;
  const asked: Asked = { service: "smb", address, port: PORT, what: "SMB2 NEGOTIATE" };
  const answered = await askByStream(context, asked, smb2Exchange(), (refused) => probeSmb1(context, asked, refused));
  if (answered === undefined) return;
  tellAnswer(context, asked, answered);
}

/** Who does not take SMB 2's words may take those of SMB 1. Where it does not either, the first failure is what is told. */
async function probeSmb1(context: ProbeContext, asked: Asked, refused: NoAnswer): Promise<void> {
  if (refused.outcome === "silent") return tellNoAnswer(context, asked, "tcp", refused);
  const again: Asked = { ...asked, what: "SMB NEGOTIATE" };
  const answered = await askByStream(context, again, smb1Exchange(), () => tellNoAnswer(context, asked, "tcp", refused));
  if (answered !== undefined) tellAnswer(context, asked, answered);
}

function tellAnswer(
  context: ProbeContext,
  asked: Asked,
  { answer, at, sentAt, endedAt }: { readonly answer: SmbAnswer; readonly at: number; readonly sentAt: number; readonly endedAt: number },
): void {
  tellService(context, asked, "tcp", {
    at,
    endedAt,
    outcome: answer.status === 0 ? "answered" : "error",
    code: answer.status,
    codeName: statusName(answer.status),
    facts: {
      dialect: answer.dialect,
      "SMB 1 only": answer.old ? "yes" : undefined,
      signing: answer.signing,
      mechanisms: answer.mechanisms.join(", "),
      "server GUID": answer.serverGuid,
      domain: answer.domain,
      time: isoTime(answer.time),
      started: isoTime(answer.startTime),
    },
  });
  if (answer.time !== undefined) {
    // Counted in 100 ns, and as exact as the system's tick.
    tellClock(context, { address: asked.address, source: "smb", theirs: answer.time, unitMs: 1, sentAt, endedAt });
  }
}

/** A date that has no text (the year 30000) is left out. */
function isoTime(ms: number | undefined): string | undefined {
  return ms === undefined || Math.abs(ms) > 8.64e15 ? undefined : new Date(ms).toISOString();
}

export function smb2Exchange(): StreamExchange<SmbAnswer> {
  const header = {
    creditCharge: 0,
    status: 0,
    command: SMB2.NEGOTIATE,
    credits: 1,
    flags: 0,
    nextCommand: 0,
    messageId: 0n,
    asyncId: undefined,
    processId: 0,
    treeId: 0,
    sessionId: 0n,
    signature: new Uint8Array(16),
  };
  const request = encodeSmb2NegotiateRequest(header, {
    securityMode: SIGNING_ENABLED,
    capabilities: 0,
    clientGuid: randomBytes(16),
    dialects: [DIALECT.SMB_2_0_2, DIALECT.SMB_2_1, DIALECT.SMB_3_0, DIALECT.SMB_3_0_2, DIALECT.SMB_3_1_1],
    contexts: [
      // SHA-512, the one algorithm there is, and a salt; AES-128-GCM and -CCM. [MS-SMB2] 2.2.3.1.1, 2.2.3.1.2
      { type: NEGOTIATE_CONTEXT.PREAUTH_INTEGRITY_CAPABILITIES, data: Uint8Array.of(1, 0, 32, 0, 1, 0, ...randomBytes(32)) },
      { type: NEGOTIATE_CONTEXT.ENCRYPTION_CAPABILITIES, data: Uint8Array.of(2, 0, 2, 0, 1, 0) },
    ],
  });
  return { first: encodeSessionPacket({ kind: "message", data: request }), receive: answers() };
}

export function smb1Exchange(): StreamExchange<SmbAnswer> {
  const request = encodeSmb1NegotiateRequest({ dialects: [...OLD_DIALECTS, "SMB 2.002", "SMB 2.???"] });
  return { first: encodeSessionPacket({ kind: "message", data: request }), receive: answers() };
}

/** SecurityMode, [MS-SMB2] 2.2.3. */
const SIGNING_ENABLED = 0x0001;
const SIGNING_REQUIRED = 0x0002;
/** SecurityMode of SMB 1, [MS-CIFS] 2.2.4.52.2. */
const OLD_SIGNING_ENABLED = 0x04;
const OLD_SIGNING_REQUIRED = 0x08;
const OLD_DIALECTS = ["PC NETWORK PROGRAM 1.0", "LANMAN1.0", "Windows for Workgroups 3.1a", "LM1.2X002", "LANMAN2.1", "NT LM 0.12"];
/** No dialect of those that were offered, [MS-CIFS] 2.2.4.52.2. */
const NO_DIALECT = 0xffff;
const STATUS_NOT_SUPPORTED = 0xc00000bb;

function answers(): StreamExchange<SmbAnswer>["receive"] {
  return inMessages("session packet", sessionPacketLength, MAX_ANSWER, (packet) => {
    const message = packet.subarray(SESSION_PACKET_HEADER);
    if (message.length < 4) throw new ProtocolError("server", `a session packet of type ${packet[0]} and ${packet.length} octets`);
    return { answer: message[0] === 0xff ? readOld(message) : readSmb2(message) };
  });
}

function readSmb2(message: Uint8Array): SmbAnswer {
  const { command, status } = decodeSmb2Header(message);
  if (command !== SMB2.NEGOTIATE) throw new ProtocolError("server", `NEGOTIATE was answered with command ${command}`);
  if (status !== 0) return { ...NOTHING, status };
  const response = decodeSmb2NegotiateResponse(message);
  const { securityMode } = response;
  return {
    status,
    dialect: dialectName(response.dialect),
    old: false,
    signing: (securityMode & SIGNING_REQUIRED) !== 0 ? "required" : (securityMode & SIGNING_ENABLED) !== 0 ? "enabled" : "no",
    serverGuid: uuidFromBytes(response.serverGuid, 0),
    mechanisms: mechanismsOf(response.securityBuffer),
    time: fileTimeMs(response.systemTime),
    startTime: fileTimeMs(response.serverStartTime),
    domain: undefined,
  };
}

function readOld(message: Uint8Array): SmbAnswer {
  const { command, status, flags2 } = decodeSmb1Header(message);
  if (command !== SMB1.NEGOTIATE) throw new ProtocolError("server", `NEGOTIATE was answered with command ${command}`);
  if (status !== 0) return { ...NOTHING, old: true, status };
  const [block] = decodeSmb1Blocks(message);
  if (block === undefined) throw new DecodeError("SMB message", 32, "a response without a block");
  const response = decodeSmb1NegotiateResponse(message, block, (flags2 & SMB1_FLAG2.UNICODE) !== 0);
  const { dialectIndex, securityMode = 0, capabilities = 0 } = response;
  if (dialectIndex === NO_DIALECT) return { ...NOTHING, old: true, status: STATUS_NOT_SUPPORTED };
  const modern = (capabilities & CAP_EXTENDED_SECURITY) !== 0;
  return {
    status,
    dialect: OLD_DIALECTS[dialectIndex] ?? `dialect ${dialectIndex}`,
    old: true,
    signing: (securityMode & OLD_SIGNING_REQUIRED) !== 0 ? "required" : (securityMode & OLD_SIGNING_ENABLED) !== 0 ? "enabled" : "no",
    serverGuid: undefined,
    mechanisms: modern ? mechanismsOf(response.securityBlob ?? new Uint8Array(0)) : ["NTLM without SPNEGO"],
    time: fileTimeMs(response.systemTime),
    startTime: undefined,
    domain: response.domainName,
  };
}

const NOTHING: SmbAnswer = {
  status: 0,
  dialect: undefined,
  old: false,
  signing: undefined,
  serverGuid: undefined,
  mechanisms: [],
  time: undefined,
  startTime: undefined,
  domain: undefined,
};

/** Of a NegTokenInit2; a token that is none names none. */
function mechanismsOf(token: Uint8Array): string[] {
  if (token.length === 0) return [];
  try {
    return decodeNegTokenInit(token).mechTypes.map(mechanismName);
  } catch (error) {
    if (error instanceof RpcError) return [];
    throw error;
  }
}
