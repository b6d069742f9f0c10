/** What dissectors share while a capture is read: where records go, what mappers told, what is allowed, what had to be dropped. */
import type { Conversation, Side } from "./conversation.ts";
import type { Decryptor } from "./decryptor.ts";
import type { TraceListener } from "./listener.ts";
import type { Carrier, InterfaceRef, TraceRecord } from "./records.ts";
import type { StreamConsumer } from "./stream.ts";

/** Bounds on what a capture, made by an attacker perhaps, can make us hold. Octets and counts. */
export interface AnalysisLimits {
  /** TCP conversations at once, and as many of UDP; the longest silent one gives way. */
  readonly conversations: number;
  /** Octets that wait for a segment before them, in one direction of one connection, and of all together. */
  readonly pendingOctets: number;
  readonly allPendingOctets: number;
  /** Octets of a message (fragments of a call included) that are kept until it is whole, and of all together. */
  readonly messageOctets: number;
  readonly allMessageOctets: number;
  /** Calls without an answer, of one association. */
  readonly openCalls: number;
  /** Of all associations together. */
  readonly allOpenCalls: number;
  /** Presentation contexts that binds asked for, of all associations that are still open. */
  readonly contexts: number;
  /** IP fragments that wait for their kin. */
  readonly fragments: number;
  /** Endpoints that mappers told. */
  readonly mappings: number;
}

export const DEFAULT_LIMITS: AnalysisLimits = {
  conversations: 65_536,
  pendingOctets: 1 << 20,
  allPendingOctets: 32 << 20,
  messageOctets: 4 << 20,
  allMessageOctets: 32 << 20,
  openCalls: 1024,
  allOpenCalls: 131_072,
  contexts: 131_072,
  fragments: 1024,
  mappings: 16_384,
};

/** Stub data of all fragments of a request or response. */
export interface StubOctets {
  readonly octets: Uint8Array;
  readonly littleEndian: boolean;
  readonly ndr64: boolean;
}

/** Parameters as JSON; undefined where their side is missing or is not what the descriptor says, which `damaged` tells. */
export interface StubValues {
  readonly in: unknown;
  readonly out: unknown;
  readonly damaged: boolean;
}

/** Reads stubs of the interfaces that it knows, without waiting; undefined where it does not know the interface or operation. */
export interface InterfaceLibrary {
  values(
    uuid: string,
    major: number,
    opnum: number,
    asked: StubOctets | undefined,
    answered: StubOctets | undefined,
  ): StubValues | undefined;
}

export interface AnalysisOptions {
  readonly limits?: Partial<AnalysisLimits>;
  readonly decryptor?: Decryptor;
  /** Decode stub data that is in the clear into the values of call records. Needs `interfaces`. */
  readonly values?: boolean;
  /** Interfaces whose stubs can be read: what is read is read while octets stream by, so they are loaded before (`loadInterfaces()` of rpc/library.ts). */
  readonly interfaces?: InterfaceLibrary;
  /**
   * Read calls, logins and names. Without, there are conversations, binds and the counts of PDUs, and no more: two to three times as fast. Default true.
   */
  readonly calls?: boolean;
}

/** How often a limit was met, by the limit's name; findings say it. */
export type Dropped = Map<string, number>;

/** What whoever opens RPC wants to hear of it, beside its records. */
export interface RpcHooks {
  /** An RTS PDU of RPC over HTTP ([MS-RPCH] 2.2.3.6). `bytes` are valid during the call. */
  readonly rts?: (side: Side, bytes: Uint8Array, start: number, end: number, frame: number, time: number) => void;
  /** The connection that the octets under way came by, where several carry one association: channels of RPC over HTTP, or of an SMB 3 session. */
  readonly via?: () => Conversation;
  /** The server sent a PDU of RPC itself. */
  readonly answered?: () => void;
}

export interface Analysis {
  readonly listener: TraceListener;
  readonly limits: AnalysisLimits;
  readonly options: AnalysisOptions;
  readonly dropped: Dropped;
  /** PDUs of all conversations, by PTYPE: `[0]` requests, `[11]` binds. Those of both protocols share their numbers. */
  readonly ptypes: Float64Array;
  /** Octets of messages that wait for their rest, calls that wait for their answer, contexts: of all conversations. Whoever keeps some adds and takes away. */
  readonly held: { octets: number; calls: number; contexts: number };
  emit(record: TraceRecord): void;
  /** @param limit also "damaged", a message; "links", a frame whose link type is not read here; "layers", a frame of more layers than any network makes */
  drop(limit: keyof AnalysisLimits | "damaged" | "links" | "layers", count?: number): void;
  /** A mapper said that this address serves the interface at the port. */
  noteMapping(address: string, port: number, interfaceRef: InterfaceRef): void;
  /** How often noteMapping was called: who found nothing need not ask again before it grows. */
  readonly mappingCount: number;
  /** undefined where no mapper named the port, or where several interfaces share it. */
  mappingOf(address: string, port: number): InterfaceRef | undefined;
  /** Reads connection-oriented RPC out of a byte stream, whatever carries it. */
  openRpc(conversation: Conversation, carrier: Carrier, hooks?: RpcHooks): StreamConsumer;
}
