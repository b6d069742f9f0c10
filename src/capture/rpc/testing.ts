import { joined } from "../../bytes/joined.ts";
import { NDR20 } from "../../ids/syntax.ts";
import { encodeTower, endpointToTower } from "../../ids/tower.ts";
import { epm } from "../../interfaces/epm/index.ts";
import { octetsOf } from "../../ndr/codec.ts";
import { interpretedOperation } from "../../ndr/interpret.ts";
import { NDR20_LE, type NdrFormat } from "../../ndr/types.ts";
import { encodePdu, type Pdu, PFC_WHOLE } from "../../pdu/co/index.ts";
import { encodeNtlmMessage } from "../../pdu/ntlmssp/index.ts";
import type { AnalysisOptions } from "../analysis.ts";
import { Analyzer } from "../analyzer.ts";
import type { Side } from "../conversation.ts";
import type { Message } from "../listener.ts";
import type { CallRecord, TraceRecord } from "../records.ts";

export const SAMR = { uuid: "12345778-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
export const EPM = { uuid: "e1af8308-5d1f-11c9-91a4-08002b14a0fa", major: 3, minor: 0 };
export const UNKNOWN = { uuid: "01020304-1234-abcd-ef00-0123456789ac", major: 1, minor: 0 };
export const common = { flags: PFC_WHOLE, littleEndian: true };

/** One connection, fed by hand: each step is a frame, a millisecond after the one before. */
export class Wire {
  readonly records: TraceRecord[] = [];
  readonly messages: Message[] = [];
  readonly analyzer: Analyzer;
  readonly #stream: ReturnType<Analyzer["openRpc"]>;
  #frame = 0;

  constructor(options: AnalysisOptions = {}, prepare?: (analyzer: Analyzer) => void) {
    this.analyzer = new Analyzer({ record: (one) => this.records.push(one), message: (one) => this.messages.push(one) }, options);
    prepare?.(this.analyzer);
    const conversation = {
      transport: "tcp" as const,
      number: 0,
      client: { address: "10.0.0.1", port: 50_000 },
      server: { address: "10.0.0.2", port: 49_153 },
      roles: "handshake" as const,
      carries: "rpc",
    };
    this.#stream = this.analyzer.openRpc(conversation, { kind: "tcp" });
  }

  octets(side: Side, ...parts: readonly (Pdu | Uint8Array)[]): this {
    const bytes = joined(parts.map((one) => (one instanceof Uint8Array ? one : encodePdu(one))));
    this.#frame++;
    // The reader's buffer: nothing of it may be kept.
    const room = new Uint8Array(bytes.length + 3);
    room.set(bytes, 3);
    this.#stream.octets(side, room, 3, room.length, this.#frame, this.#frame * 1000);
    room.fill(0xa5);
    return this;
  }

  client(...parts: readonly (Pdu | Uint8Array)[]): this {
    return this.octets(0, ...parts);
  }

  server(...parts: readonly (Pdu | Uint8Array)[]): this {
    return this.octets(1, ...parts);
  }

  gap(side: Side, length: number | undefined): this {
    this.#frame++;
    this.#stream.gap(side, length, this.#frame, this.#frame * 1000);
    return this;
  }

  end(how: "fin" | "reset" | "capture" = "capture"): this {
    this.#frame++;
    this.#stream.end(1, how, this.#frame, this.#frame * 1000);
    this.#stream.end(0, how, this.#frame, this.#frame * 1000);
    return this;
  }

  of<Kind extends TraceRecord["kind"]>(kind: Kind): Extract<TraceRecord, { kind: Kind }>[] {
    return this.records.filter((one): one is Extract<TraceRecord, { kind: Kind }> => one.kind === kind);
  }

  calls(): string[] {
    return this.of("call").map(callLine);
  }
}

export function callLine(call: CallRecord): string {
  const { callId, interface: ref, operation, opnum, request, answer, latency, outcome, fault, status, unansweredBecause } = call;
  return [
    `${callId}`,
    ref === undefined ? "?" : `${ref.name ?? ref.uuid}${ref.by === "mapping" ? "*" : ""}`,
    operation ?? `#${opnum}`,
    `${request?.frame ?? "-"}>${answer?.frame ?? "-"}`,
    `${latency ?? "-"}`,
    outcome,
    fault?.name ?? status?.name ?? unansweredBecause ?? "",
  ]
    .join(" ")
    .trim();
}

export type Context = { readonly uuid: string; readonly major: number; readonly minor: number };

export const bind = (contexts: readonly (readonly [Context, ...(typeof NDR20)[]])[] = [[SAMR, NDR20]], more: Partial<Pdu> = {}): Pdu =>
  ({
    kind: "bind",
    callId: 1,
    ...common,
    maxTransmitFragment: 5840,
    maxReceiveFragment: 5840,
    associationGroup: 0,
    contexts: contexts.map(([abstractSyntax, ...transferSyntaxes], contextId) => ({ contextId, abstractSyntax, transferSyntaxes })),
    ...more,
  }) as Pdu;

export const bindAck = (
  results: readonly (readonly [result: number, reason: number, syntax?: typeof NDR20])[] = [[0, 0, NDR20]],
  more: Partial<Pdu> = {},
): Pdu =>
  ({
    kind: "bind_ack",
    callId: 1,
    ...common,
    maxTransmitFragment: 5840,
    maxReceiveFragment: 5840,
    associationGroup: 0x4711,
    secondaryAddress: "49153",
    results: results.map(([result, reason, transferSyntax]) => ({
      result,
      reason,
      transferSyntax: transferSyntax ?? { uuid: "00000000-0000-0000-0000-000000000000", major: 0, minor: 0 },
    })),
    ...more,
  }) as Pdu;

export const request = (callId: number, opnum: number, stub: Uint8Array = new Uint8Array(8), more: Partial<Pdu> = {}): Pdu =>
  ({ kind: "request", callId, ...common, allocHint: 0, contextId: 0, opnum, stub, ...more }) as Pdu;

export const response = (callId: number, stub: Uint8Array = new Uint8Array(8), more: Partial<Pdu> = {}): Pdu =>
  ({ kind: "response", callId, ...common, allocHint: 0, contextId: 0, cancelCount: 0, stub, ...more }) as Pdu;

export const fault = (callId: number, status: number, more: Partial<Pdu> = {}): Pdu =>
  ({
    kind: "fault",
    callId,
    ...common,
    allocHint: 0,
    contextId: 0,
    cancelCount: 0,
    faultFlags: 0,
    status,
    stub: new Uint8Array(0),
    ...more,
  }) as Pdu;

export const word = (value: number) => Uint8Array.of(value & 0xff, (value >>> 8) & 0xff, (value >>> 16) & 0xff, value >>> 24);

export const ntlm = (step: 1 | 2 | 3): Uint8Array => {
  const version = undefined;
  if (step === 1) return encodeNtlmMessage({ kind: "negotiate", flags: 0x207, domainName: "", workstation: "", version });
  if (step === 2)
    return encodeNtlmMessage({
      kind: "challenge",
      flags: 0x205,
      targetName: "LAB",
      serverChallenge: new Uint8Array(8),
      targetInfo: undefined,
      version,
    });
  const none = new Uint8Array(0);
  return encodeNtlmMessage({
    kind: "authenticate",
    flags: 0x205,
    domainName: "LAB",
    userName: "alice",
    workstation: "WS1",
    lmChallengeResponse: none,
    ntChallengeResponse: new Uint8Array(24),
    encryptedRandomSessionKey: none,
    version,
    mic: undefined,
  });
};

export const sealed = (value: Uint8Array, level = 6, contextId = 0) =>
  ({ auth: { type: 10, level, padLength: 0, contextId, value } }) as Partial<Pdu>;

export function towerTo(endpoint: string): Uint8Array {
  return encodeTower(
    endpointToTower({ interfaceId: SAMR, transferSyntax: NDR20, address: { protocolSequence: "ncacn_ip_tcp", host: "0.0.0.0", endpoint } }),
  );
}

/** Stub data of an ept_map for SAMR, and of its answer: port 49200. */
export function mapExchange(format: NdrFormat = NDR20_LE): { readonly one: Uint8Array; readonly told: Uint8Array } {
  const tower = towerTo("49200");
  const one = octetsOf(
    interpretedOperation(epm.operations[3]!).encodeRequest(
      { obj: null, map_tower: { tower_octet_string: tower }, entry_handle: null, max_towers: 1 },
      format,
    ),
  );
  const told = octetsOf(
    interpretedOperation(epm.operations[3]!).encodeResponse(
      { entry_handle: null, ITowers: [{ tower_octet_string: tower }], status: 0 },
      { max_towers: 1 },
      format,
    ),
  );
  return { one, told };
}
