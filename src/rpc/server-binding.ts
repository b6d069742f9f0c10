import { type AlterContext, decodeAlterContext } from "../pdu/co/alter-context.ts";
import { encodeAlterContextResponse } from "../pdu/co/alter-context-response.ts";
import { decodeAuth3 } from "../pdu/co/auth3.ts";
import { type Bind, decodeBind } from "../pdu/co/bind.ts";
import { type ContextResult, encodeBindAck } from "../pdu/co/bind-ack.ts";
import { NAK_LOCAL_LIMIT_EXCEEDED, NAK_PROTOCOL_VERSION_NOT_SUPPORTED, NAK_REASON_NOT_SPECIFIED } from "../pdu/co/bind-nak.ts";
import { PFC_CONC_MPX, PFC_SUPPORT_HEADER_SIGN, PFC_WHOLE } from "../pdu/co/header.ts";
import type { SecTrailer } from "../pdu/co/sec-trailer.ts";
import { nca_s_fault_remote_no_memory, nca_s_proto_error } from "../status/codes.ts";
import { RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import type { CallingSecurity } from "./client-binding.ts";
import { DEFAULT_FRAGMENT } from "./connection.ts";
import type { Output } from "./output.ts";
import { type ServerContext, ServerContexts } from "./server-contexts.ts";
import {
  alterRefusal,
  bindRefusal,
  type Nak,
  ServerSecurity,
  type ServerSecurityOwner,
  type ServingSecurity,
  type Violation,
} from "./server-security.ts";
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
  readonly security: (ServingSecurity & CallingSecurity) | undefined;
}

/** What negotiating asks of its connection. */
export interface ServerBindingOwner extends ServerSecurityOwner {
  nak(callId: number, nak: Nak): void;
  /** Answers with a fault, after which the connection ends. */
  refuse(callId: number, violation: Violation): void;
  /** The bind_ack is written. */
  bound(): void;
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
  /** There once a client began to authenticate, or asked for header signing. */
  security: ServerSecurity | undefined;
  readonly #owner: ServerBindingOwner;
  readonly #config: ServerConnectionConfig;
  readonly #host: ServerHost;
  readonly #out: Output;
  #maxReceive = DEFAULT_FRAGMENT;

  constructor(owner: ServerBindingOwner, config: ServerConnectionConfig, host: ServerHost, out: Output) {
    this.#owner = owner;
    this.#config = config;
    this.#host = host;
    this.#out = out;
    this.contexts = new ServerContexts(host, config.maxContexts ?? 64);
  }

  // --- bind ---

  /** Answers a bind with a bind_ack or bind_nak, perhaps in a later turn. */
  bind(bytes: Uint8Array, callId: number): void {
    const owner = this.#owner;
    let bind: Bind;
    try {
      bind = decodeBind(bytes);
    } catch (error) {
      const words = error instanceof RpcError ? error.words : "a bind that cannot be read";
      owner.nak(callId, { reason: NAK_PROTOCOL_VERSION_NOT_SUPPORTED, words });
      return;
    }
    const results = this.#negotiate(bind);
    if ("reason" in results) {
      owner.nak(callId, results);
      return;
    }
    const acknowledge = (signs: number, auth: SecTrailer | undefined) => {
      const refusal = this.#join(bind);
      if (refusal !== undefined) {
        owner.nak(callId, refusal);
        return;
      }
      this.#out.append(
        encodeBindAck({
          kind: "bind_ack",
          flags: PFC_WHOLE | (bind.flags & PFC_CONC_MPX) | signs,
          ...this.#answer(callId, results, auth),
          secondaryAddress: this.#config.secondaryAddress,
        }),
      );
      owner.bound();
    };
    const { auth } = bind;
    if (auth === undefined) {
      acknowledge((bind.flags & PFC_SUPPORT_HEADER_SIGN) === 0 ? 0 : this.#secure().agree(bind.flags, undefined), undefined);
      return;
    }
    const security = this.#secure();
    const protection = security.bind(auth);
    if ("reason" in protection) {
      owner.nak(callId, protection);
      return;
    }
    const signs = security.agree(bind.flags, protection);
    security.leg(protection, auth.value, true, (error, token) => {
      // A token that says why (a KRB-ERROR with our time) can only go in a bind_ack; the context has failed for ever all the same. Who sent no token at all
      // gets no such courtesy.
      const reply = error instanceof SecurityError && error.likely.kind !== "token" ? error.reply : undefined;
      if (error === undefined) acknowledge(signs, protection.token(token));
      else if (reply !== undefined) acknowledge(signs, protection.token(reply));
      else owner.nak(callId, bindRefusal(error));
    });
  }

  #negotiate(bind: Bind): readonly ContextResult[] | Nak {
    if (this.group !== undefined) return { reason: NAK_REASON_NOT_SPECIFIED, words: "a second bind" };
    if (bind.contexts.length === 0) return { reason: NAK_REASON_NOT_SPECIFIED, words: "a bind without a presentation context" };
    const negotiation = this.contexts.negotiate(bind.contexts, true);
    if (negotiation.kind === "limit") return { reason: NAK_LOCAL_LIMIT_EXCEEDED, words: "too many presentation contexts" };
    if (negotiation.kind === "violation") return { reason: NAK_REASON_NOT_SPECIFIED, words: negotiation.words };
    this.multiplex = (bind.flags & PFC_CONC_MPX) !== 0;
    this.#negotiateFragments(bind.maxTransmitFragment, bind.maxReceiveFragment);
    return negotiation.results;
  }

  /** Last of all: who is refused has no place in a group. */
  #join({ associationGroup }: Bind): Nak | undefined {
    this.group = this.#host.joinGroup(associationGroup);
    if (this.group !== undefined) return undefined;
    const reason = associationGroup === 0 ? NAK_LOCAL_LIMIT_EXCEEDED : NAK_REASON_NOT_SPECIFIED;
    return { reason, words: "an association group that is not to be had" };
  }

  // --- alter_context ---

  /** Answers an alter_context with an alter_context_resp or a fault, perhaps in a later turn. */
  alter(bytes: Uint8Array, callId: number): void {
    const owner = this.#owner;
    let alter: AlterContext;
    try {
      alter = decodeAlterContext(bytes);
    } catch (error) {
      const words = error instanceof RpcError ? error.words : "an alter_context that cannot be read";
      owner.refuse(callId, { status: nca_s_proto_error, words });
      return;
    }
    const { auth } = alter;
    const protection = auth === undefined ? undefined : this.#secure().alter(auth);
    if (protection !== undefined && "status" in protection) {
      owner.refuse(callId, protection);
      return;
    }
    const negotiation = alter.contexts.length === 0 ? undefined : this.contexts.negotiate(alter.contexts, false);
    if (negotiation?.kind !== "results") {
      const words = negotiation?.kind === "violation" ? negotiation.words : "an alter_context without a presentation context";
      owner.refuse(callId, { status: nca_s_proto_error, words });
      return;
    }
    const acknowledge = (signs: number, token: SecTrailer | undefined) =>
      this.#out.append(
        encodeAlterContextResponse({
          kind: "alter_context_resp",
          flags: PFC_WHOLE | signs,
          ...this.#answer(callId, negotiation.results, token),
          secondaryAddress: "",
        }),
      );
    if (auth === undefined || protection === undefined) {
      acknowledge((alter.flags & PFC_SUPPORT_HEADER_SIGN) === 0 ? 0 : this.#secure().agree(alter.flags, undefined), undefined);
      return;
    }
    const security = this.#secure();
    const mismatch = security.mismatch(protection, auth);
    if (mismatch !== undefined) {
      owner.refuse(callId, mismatch);
      return;
    }
    const signs = security.agree(alter.flags, protection);
    security.leg(protection, auth.value, true, (error, token) => {
      if (error === undefined) acknowledge(signs, protection.token(token));
      else owner.refuse(callId, alterRefusal(error));
    });
  }

  // --- rpc_auth_3 ---

  /** Takes the last token of a security context, which has no answer: a failure shows in the first request under it. */
  auth3(bytes: Uint8Array, callId: number): void {
    const owner = this.#owner;
    let auth: SecTrailer | undefined;
    try {
      auth = decodeAuth3(bytes).auth;
    } catch (error) {
      // What Windows answers, whatever the reason.
      const words = error instanceof RpcError ? error.words : "an rpc_auth_3 that cannot be read";
      owner.refuse(callId, { status: nca_s_fault_remote_no_memory, words });
      return;
    }
    const security = this.security;
    const protection =
      security === undefined ? { status: nca_s_proto_error, words: "an rpc_auth_3 without a security context" } : security.auth3(auth);
    if ("status" in protection) owner.refuse(callId, protection);
    else security!.leg(protection, auth!.value, false, () => {});
  }

  #secure(): ServerSecurity {
    this.security ??= new ServerSecurity(this.#owner, this.#host, this.#config);
    return this.security;
  }

  #answer(callId: number, results: readonly ContextResult[], auth: SecTrailer | undefined) {
    return {
      callId,
      littleEndian: true,
      maxTransmitFragment: this.maxTransmit,
      maxReceiveFragment: this.#maxReceive,
      associationGroup: this.group!.id,
      results,
      ...(auth === undefined ? {} : { auth }),
    };
  }

  /** The connection is gone. */
  leave(): void {
    this.security?.end();
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
