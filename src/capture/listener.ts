/** What a program can hear of an analysis, besides its records. All of it costs time; what is not asked for is not made. */
import type { Pdu } from "../pdu/co/index.ts";
import type { Conversation, Side } from "./conversation.ts";
import type { Packet } from "./packet.ts";
import type { Carrier, InterfaceRef, Protection, TraceRecord } from "./records.ts";

export interface TraceListener {
  record(record: TraceRecord): void;
  /** Every frame after its layers were read, and before its messages are. */
  packet?(packet: Packet): void;
  /** Every message, when its last octet came. */
  message?(message: Message): void;
}

/** A message of some protocol, whole. `conversation` is the one of its transport. */
export type Message =
  | MessageOf<
      "rpc",
      {
        readonly carrier: Carrier;
        /** "request", "bind_ack", "rts" ... */
        readonly ptype: string;
        readonly connectionless: boolean;
        /** The first frame that has octets of it; `frame` is the last. */
        readonly firstFrame: number;
        readonly flags: number;
        readonly callId: number;
        readonly fragLength: number;
        readonly authLength: number;
        readonly contextId: number | undefined;
        readonly opnum: number | undefined;
        readonly allocHint: number | undefined;
        /** Of a response. */
        readonly cancelCount?: number | undefined;
        /** Of its sec_trailer. */
        readonly protection: Protection | undefined;
        readonly interface: InterfaceRef | undefined;
        /** Of a connectionless PDU: what else its header says; `flags` holds both sets, `callId` is the sequence number, `fragLength` its body's octets. */
        readonly datagram: { readonly activity: string; readonly object: string; readonly fragment: number } | undefined;
        /** Decoded, where it could be; undefined for requests and responses, whose header fields above say all. */
        readonly pdu: Pdu | undefined;
        /** Octets of it were not captured. */
        readonly cut: boolean;
      }
    >
  | MessageOf<
      "kerberos" | "ldap" | "dns" | "http" | "smb1" | "smb2" | "ntlmssp" | "netbios",
      {
        /** In Network Monitor's words, without the protocol's name: `C   NEGOTIATE (0x0)`. Raw text of the network. */
        readonly summary: string;
        /** The first frame that has octets of it, where it is not `frame`. */
        readonly firstFrame?: number;
      }
    >;

interface MessageBase {
  readonly conversation: Conversation;
  readonly side: Side;
  readonly frame: number;
  /** Microseconds since 1970. */
  readonly time: number;
}

type MessageOf<Protocol extends string, Fields> = MessageBase & { readonly protocol: Protocol } & Fields;
