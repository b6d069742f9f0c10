import { type AlterContext, decodeAlterContext } from "../pdu/co/alter-context.ts";
import { encodeAlterContextResponse } from "../pdu/co/alter-context-response.ts";
import { type Bind, decodeBind } from "../pdu/co/bind.ts";
import { encodeBindAck } from "../pdu/co/bind-ack.ts";
import { NAK_LOCAL_LIMIT_EXCEEDED, NAK_PROTOCOL_VERSION_NOT_SUPPORTED, NAK_REASON_NOT_SPECIFIED } from "../pdu/co/bind-nak.ts";
import { PFC_CONC_MPX, PFC_SUPPORT_HEADER_SIGN, PFC_WHOLE } from "../pdu/co/header.ts";
import { nca_s_proto_error } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { DEFAULT_FRAGMENT } from "./connection.ts";
import type { Output } from "./output.ts";
import { type ServerContext, ServerContexts } from "./server-contexts.ts";
import { alterWithVerifier, bindWithVerifier, type Nak, type Violation } from "./server-security.ts";
import type { AssociationGroup, ServerConnectionConfig, ServerHost } from "./types.ts";

/** A smaller offer is taken for this one, [MS-RPCE] and Samba alike. */
const LEAST_FRAGMENT = 2048;

/** What has to be known of an agreement to serve calls under it. */
export interface ServingTerms {
  /** Octets of the largest fragment that may be sent. */
  readonly maxTransmit: number;
  /** Several calls may be under way at once. */
  readonly multiplex: boolean;
  readonly group: AssociationGroup | undefined;
  readonly contexts: { get(contextId: number): ServerContext | undefined };
}

/** What a server and a client agreed upon, by bind and alter_context. */
export class ServerBinding implements ServingTerms {
  /** Octets of the largest fragment that may be sent. */
  maxTransmit = DEFAULT_FRAGMENT;
  /** Several calls may be under way at once. */
  multiplex = false;
  /** There once the client is bound. */
  group: AssociationGroup | undefined;
  readonly contexts: ServerContexts;
  readonly #config: ServerConnectionConfig;
  readonly #host: ServerHost;
  readonly #out: Output;
  #maxReceive = DEFAULT_FRAGMENT;

  constructor(config: ServerConnectionConfig, host: ServerHost, out: Output) {
    this.#config = config;
    this.#host = host;
    this.#out = out;
    this.contexts = new ServerContexts(host, config.maxContexts ?? 64);
  }

  /** Answers a bind with a bind_ack; @returns why it is not taken */
  bind(bytes: Uint8Array, callId: number): Nak | undefined {
    let bind: Bind;
    try {
      bind = decodeBind(bytes);
    } catch (error) {
      const words = error instanceof RpcError ? error.words : "a bind that cannot be read";
      return { reason: NAK_PROTOCOL_VERSION_NOT_SUPPORTED, words };
    }
    if (this.group !== undefined) return { reason: NAK_REASON_NOT_SPECIFIED, words: "a second bind" };
    if (bind.auth !== undefined) return bindWithVerifier(bind.auth);
    if (bind.contexts.length === 0) return { reason: NAK_REASON_NOT_SPECIFIED, words: "a bind without a presentation context" };
    const negotiation = this.contexts.negotiate(bind.contexts, true);
    if (negotiation.kind === "limit") return { reason: NAK_LOCAL_LIMIT_EXCEEDED, words: "too many presentation contexts" };
    if (negotiation.kind === "violation") return { reason: NAK_REASON_NOT_SPECIFIED, words: negotiation.words };
    const group = this.#host.joinGroup(bind.associationGroup);
    if (group === undefined) {
      const reason = bind.associationGroup === 0 ? NAK_LOCAL_LIMIT_EXCEEDED : NAK_REASON_NOT_SPECIFIED;
      return { reason, words: "an association group that is not to be had" };
    }
    this.group = group;
    this.multiplex = (bind.flags & PFC_CONC_MPX) !== 0;
    this.#negotiateFragments(bind.maxTransmitFragment, bind.maxReceiveFragment);
    this.#out.append(
      encodeBindAck({
        kind: "bind_ack",
        flags: PFC_WHOLE | (bind.flags & (PFC_CONC_MPX | PFC_SUPPORT_HEADER_SIGN)),
        callId,
        littleEndian: true,
        maxTransmitFragment: this.maxTransmit,
        maxReceiveFragment: this.#maxReceive,
        associationGroup: group.id,
        secondaryAddress: this.#config.secondaryAddress,
        results: negotiation.results,
      }),
    );
    return undefined;
  }

  /** Answers an alter_context with an alter_context_resp; @returns why it is not taken */
  alter(bytes: Uint8Array, callId: number): Violation | undefined {
    let alter: AlterContext;
    try {
      alter = decodeAlterContext(bytes);
    } catch (error) {
      return { status: nca_s_proto_error, words: error instanceof RpcError ? error.words : "an alter_context that cannot be read" };
    }
    if (alter.auth !== undefined) return alterWithVerifier(alter.auth);
    const negotiation = alter.contexts.length === 0 ? undefined : this.contexts.negotiate(alter.contexts, false);
    if (negotiation?.kind !== "results") {
      const words = negotiation?.kind === "violation" ? negotiation.words : "an alter_context without a presentation context";
      return { status: nca_s_proto_error, words };
    }
    this.#out.append(
      encodeAlterContextResponse({
        kind: "alter_context_resp",
        flags: PFC_WHOLE | (alter.flags & PFC_SUPPORT_HEADER_SIGN),
        callId,
        littleEndian: true,
        maxTransmitFragment: this.maxTransmit,
        maxReceiveFragment: this.#maxReceive,
        associationGroup: this.group!.id,
        secondaryAddress: "",
        results: negotiation.results,
      }),
    );
    return undefined;
  }

  /** The connection is gone. */
  leave(): void {
    const { group } = this;
    this.group = undefined;
    if (group !== undefined) this.#host.leaveGroup(group);
  }

  /** Both directions get the smallest of all that was said, in multiples of 8; offers of nearly nothing are not taken at their word. */
  #negotiateFragments(clientTransmit: number, clientReceive: number): void {
    const { maxTransmitFragment, maxReceiveFragment } = this.#config;
    const offered = Math.max(LEAST_FRAGMENT, Math.min(clientTransmit, clientReceive));
    this.maxTransmit = Math.min(offered, maxTransmitFragment ?? DEFAULT_FRAGMENT) & ~7;
    this.#maxReceive = Math.min(offered, maxReceiveFragment ?? DEFAULT_FRAGMENT) & ~7;
  }
}
