/** Security contexts of one association: whose names their tokens tell, and whether the server took them. */
import { narrowText } from "../../bytes/text.ts";
import { AUTH_TYPE } from "../../knowledge/authentication.ts";
import { ERROR_ACCESS_DENIED, nca_s_proto_error, RPC_S_SEC_PKG_ERROR } from "../../status/codes.ts";
import { statusName, statusWords } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation } from "../conversation.ts";
import type { AuthenticationRecord } from "../records.ts";
import { shortText } from "../short.ts";
import { noNames, readToken, type TokenNames } from "../token.ts";

/** auth_level, [MS-RPCE] 2.2.1.1.8. */
const CONNECT = 2;
/** More contexts than this on one association are an attack, or none that anybody reads. */
const MOST = 16;

const mechanisms: ReadonlyMap<number, AuthenticationRecord["mechanism"]> = new Map([
  [AUTH_TYPE.SPNEGO, "spnego"],
  [AUTH_TYPE.NTLM, "ntlm"],
  [AUTH_TYPE.SCHANNEL, "schannel"],
  [AUTH_TYPE.KERBEROS, "kerberos"],
  [AUTH_TYPE.NETLOGON, "netlogon"],
]);

class SecurityContext {
  readonly id: number;
  readonly level: number;
  readonly frame: number;
  readonly time: number;
  lastFrame: number;
  lastTime: number;
  readonly names: TokenNames;
  /** Characters of its names, as they count in what may be held. */
  held = 0;

  constructor(id: number, type: number, level: number, frame: number, time: number) {
    this.id = id;
    this.level = level;
    this.frame = frame;
    this.lastFrame = frame;
    this.time = time;
    this.lastTime = time;
    this.names = noNames(mechanisms.get(type) ?? "other");
  }
}

export class Authentications {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  /** Those whose outcome is not known yet. */
  readonly #open: SecurityContext[] = [];

  constructor(analysis: Analysis, conversation: Conversation) {
    this.#analysis = analysis;
    this.#conversation = conversation;
  }

  get pending(): boolean {
    return this.#open.length > 0;
  }

  /** One leg. */
  token(type: number, level: number, id: number, token: Uint8Array, frame: number, time: number): void {
    let context = this.#open.find((one) => one.id === id);
    if (context === undefined) {
      if (this.#open.length >= MOST) this.#tell(this.#open.shift()!, "unknown", undefined);
      context = new SecurityContext(id, type, level, frame, time);
      this.#open.push(context);
    }
    context.lastFrame = frame;
    context.lastTime = time;
    const { held, limits } = this.#analysis;
    // Names are as long as their token at most: a capture full of long ones is not kept.
    if (held.octets + token.length > limits.allMessageOctets) {
      this.#analysis.drop("allMessageOctets");
      return;
    }
    if (type === AUTH_TYPE.NETLOGON) readNetlogon(context.names, token);
    else readToken(context.names, token);
    const { user, domain, workstation, target } = context.names;
    const length = (user?.length ?? 0) + (domain?.length ?? 0) + (workstation?.length ?? 0) + (target?.length ?? 0);
    held.octets += length - context.held;
    context.held = length;
  }

  /**
   * The server answered a call.
   * @param id auth_context_id of the answer; undefined where it has no sec_trailer
   * @param fault its status; undefined of a response
   */
  answered(id: number | undefined, fault: number | undefined): void {
    let at = -1;
    if (id !== undefined) at = this.#open.findIndex((one) => one.id === id);
    else if (fault !== undefined) at = this.#open.length - 1;
    // A response without a sec_trailer belongs to a context of level connect, or to none: [MS-RPCE] 3.3.1.5.2.2 leaves it out there.
    else at = this.#open.findIndex((one) => one.level <= CONNECT);
    if (at < 0) return;
    const [context] = this.#open.splice(at, 1);
    const rejected = fault !== undefined && isRefusal(fault);
    this.#tell(
      context!,
      rejected ? "rejected" : "accepted",
      rejected ? { status: fault, name: statusName(fault), words: statusWords(fault) } : undefined,
    );
  }

  /** The server refused the bind or alter_context. */
  refused(status: AuthenticationRecord["status"]): void {
    for (const context of this.#open.splice(0)) this.#tell(context, "rejected", status);
  }

  end(): void {
    for (const context of this.#open.splice(0)) this.#tell(context, "unknown", undefined);
  }

  #tell(context: SecurityContext, outcome: AuthenticationRecord["outcome"], status: AuthenticationRecord["status"]): void {
    this.#analysis.held.octets -= context.held;
    this.#analysis.emit({
      kind: "authentication",
      conversation: this.#conversation,
      carrier: "rpc",
      mechanism: context.names.mechanism,
      mark: { frame: context.frame, time: context.time },
      last: { frame: context.lastFrame, time: context.lastTime },
      level: context.level,
      user: context.names.user,
      domain: context.names.domain,
      workstation: context.names.workstation,
      target: context.names.target,
      outcome,
      status,
    });
  }
}

/**
 * A fault by which servers refuse who calls, rather than what is called: access denied, a security package's error, and a protocol error (Samba answers the
 * first request so when it could not check the third leg, which has no answer of its own).
 */
function isRefusal(status: number): boolean {
  if (status === ERROR_ACCESS_DENIED || status === nca_s_proto_error || status === RPC_S_SEC_PKG_ERROR) return true;
  // SEC_E_*, STATUS_ACCESS_DENIED, STATUS_LOGON_FAILURE and its kin, E_ACCESSDENIED.
  return status >>> 12 === 0x80090 || status === 0xc0000022 || (status >= 0xc000006a && status <= 0xc0000072) || status === 0x80070005;
}

/**
 * NL_AUTH_MESSAGE, [MS-NRPC] 2.2.1.3.1: u32 MessageType (0 asks), u32 Flags, then the names that they announce: NetBIOS domain (1) and computer (2) in OEM
 * characters, DNS domain (4) and host (8) and NetBIOS computer (16) in compressed UTF-8.
 */
function readNetlogon(names: TokenNames, token: Uint8Array): void {
  if (token.length < 8 || token[0] !== 0) return;
  const flags = token[4]!;
  let at = 8;
  const name = () => {
    const start = at;
    while (at < token.length && token[at] !== 0) at++;
    return shortText(narrowText(token, start, at++ - start));
  };
  if ((flags & 1) !== 0) names.domain = name();
  if ((flags & 2) !== 0) names.workstation = name();
}
