/** LDAP over TCP, and the pings by UDP: operations with their results as records. [RFC 4511], [MS-ADTS] 6.3.3. */
import { u16 } from "../../bytes/integers.ts";
import { narrowText } from "../../bytes/text.ts";
import { BerReader } from "../../pdu/asn1/ber.ts";
import { decodeBindRequest } from "../../pdu/ldap/bind-request.ts";
import { decodeBindResponse } from "../../pdu/ldap/bind-response.ts";
import { decodeExtendedRequest, START_TLS } from "../../pdu/ldap/extended-request.ts";
import { decodeNetlogonResponse, netlogonOpcodeName } from "../../pdu/ldap/netlogon-response.ts";
import { type LdapOperation, ldapOperation } from "../../pdu/ldap/operations.ts";
import { bindErrorWords, type LdapResult, ldapResultName, readLdapResult } from "../../pdu/ldap/result.ts";
import { decodeSearchResultEntry } from "../../pdu/ldap/search-result-entry.ts";
import { RpcError } from "../../status/errors.ts";
import { statusName, statusWords } from "../../status/names.ts";
import type { Analysis } from "../analysis.ts";
import type { Conversation, Mark, Side } from "../conversation.ts";
import type { DirectoryRecord } from "../records.ts";
import { shortText } from "../short.ts";
import type { DatagramConsumer, StreamConsumer } from "../stream.ts";
import { noNames, readToken, type TokenNames } from "../token.ts";
import { type Framing, HEAD_ONLY, type MessagePlace, MessageStream, MessageStreams } from "./framing.ts";
import { type LdapHead, ldapHead, ldapLength } from "./ldap-head.ts";
import { isWrapped, signedContent } from "./signed.ts";

/** Entries may be of any size, and only what they are is wanted; tokens and results are shorter than this. */
const MOST = 64 << 10;
/** A server may put a whole answer into one buffer of a security layer, which says what it is only when it is whole. */
const MOST_BUFFER = 4 << 20;
/** Larger buffers than this do not stand behind the length of a SASL security layer: [RFC 4422] 3.7 leaves the bound to the mechanism, Windows takes 10 MB. */
const MOST_SEALED = 16 << 20;

export function openLdap(analysis: Analysis, conversation: Conversation): StreamConsumer {
  conversation.carries ??= "ldap";
  return new MessageStreams(analysis, conversation, new Operations(analysis, conversation, false));
}

/** Pings of domain controllers, and searches of the rootDSE by UDP: [MS-ADTS] 3.1.1.3.1.11. A datagram holds one or more messages. */
export function openCldap(analysis: Analysis, conversation: Conversation): DatagramConsumer {
  conversation.carries ??= "ldap";
  return new Operations(analysis, conversation, true);
}

/** One side's buffers of a security layer: signed alone they can be read, and messages go from one to the next; sealed they are passed over. */
class Layer implements Framing {
  readonly #operations: Operations;
  readonly #side: Side;
  readonly #messages: MessageStream;
  /** What the first buffer showed. */
  #readable: boolean | undefined = undefined;

  constructor(analysis: Analysis, operations: Operations, side: Side) {
    this.#operations = operations;
    this.#side = side;
    this.#messages = new MessageStream(analysis, this, side, false);
  }

  get isSealed(): boolean {
    return this.#readable === false;
  }

  buffer(bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void {
    const { frame, time } = place;
    const content = this.isSealed || !whole ? undefined : signedContent(bytes, start + 4, end);
    if (whole) this.#readable ??= content !== undefined && ldapHead(content, 0, content.length) !== undefined;
    if (this.#readable && content !== undefined) this.#messages.octets(content, 0, content.length, frame, time);
    else {
      if (this.#readable) this.#messages.gap(undefined);
      const length = (bytes[start + 1]! << 16) | (bytes[start + 2]! << 8) | bytes[start + 3]!;
      this.#operations.sealed(this.#side, length, place);
    }
  }

  measure(bytes: Uint8Array, start: number, end: number): number {
    return ldapLength(bytes, start, end);
  }

  keep(): number {
    return MOST;
  }

  message(side: Side, bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void {
    this.#operations.inClear(side, bytes, start, end, whole, place);
  }

  end(): void {
    this.#messages.end();
  }
}

interface Open {
  readonly mark: Mark | undefined;
  readonly operation: DirectoryRecord["operation"];
  /** What a controller's answer to a ping told. */
  words: string | undefined;
  /** An entry that CLDAP may send without a result. */
  entry: Mark | undefined;
  readonly startTls: boolean;
}

/** A bind of one or more legs. */
interface Binding {
  readonly names: TokenNames;
  readonly mark: Mark;
  last: Mark;
  readonly sasl: boolean;
  readonly mechanism: string;
}

class Operations implements Framing, DatagramConsumer {
  readonly #analysis: Analysis;
  readonly #conversation: Conversation;
  readonly #datagrams: boolean;
  /** By messageID; made when there is one. */
  #open: Map<number, Open> | undefined = undefined;
  readonly #midstream: boolean;
  /** Few connections have a security layer. */
  #clientLayer: Layer | undefined = undefined;
  #serverLayer: Layer | undefined = undefined;
  #binding: Binding | undefined;
  #mechanism = "";
  /** A SASL bind succeeded: a security layer may follow. */
  #layered = false;
  /** TLS follows. */
  #encrypted = false;

  constructor(analysis: Analysis, conversation: Conversation, datagrams: boolean) {
    this.#analysis = analysis;
    this.#conversation = conversation;
    this.#datagrams = datagrams;
    this.#midstream = conversation.roles === "guessed";
  }

  measure(bytes: Uint8Array, start: number, end: number): number {
    // All that comes is passed over, and is no damage.
    if (this.#encrypted) return end - start;
    if (bytes[start] === 0x30) return ldapLength(bytes, start, end);
    // Behind a bind with a security layer: the length of a buffer, [RFC 4422] 3.7.
    if ((!this.#layered && !this.#midstream) || bytes[start] !== 0) return -1;
    if (end - start < 8) return 0;
    const length = (bytes[start + 1]! << 16) | (bytes[start + 2]! << 8) | bytes[start + 3]!;
    if (length === 0 || length > MOST_SEALED) return -1;
    // Where no bind told, what stands behind the length has to.
    return this.#layered || isWrapped(bytes, start + 4) ? 4 + length : -1;
  }

  keep(side: Side): number {
    return (side === 0 ? this.#clientLayer : this.#serverLayer)?.isSealed ? HEAD_ONLY : MOST_BUFFER;
  }

  message(side: Side, bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void {
    if (this.#encrypted) return;
    if (bytes[start] === 0x30) this.inClear(side, bytes, start, end, whole, place);
    else this.#layer(side).buffer(bytes, start, end, whole, place);
  }

  datagram(side: Side, bytes: Uint8Array, start: number, end: number, missing: number, frame: number, time: number): void {
    const place = { firstFrame: frame, frame, time };
    for (let at = start; at < end; ) {
      const length = ldapLength(bytes, at, end);
      if (length <= 0) {
        if (missing === 0) this.#analysis.drop("damaged");
        return;
      }
      this.inClear(side, bytes, at, Math.min(end, at + length), at + length <= end, place);
      at += length;
    }
  }

  end(): void {
    this.#clientLayer?.end();
    this.#serverLayer?.end();
    if (this.#open !== undefined) for (const open of this.#open.values()) this.#emit(open, open.entry, undefined, undefined);
    this.#open = undefined;
    this.#bound("unknown", undefined);
  }

  inClear(side: Side, bytes: Uint8Array, start: number, end: number, whole: boolean, place: MessagePlace): void {
    const head = ldapHead(bytes, start, end);
    const operation = head === undefined ? undefined : ldapOperation(head.tag);
    if (head === undefined || operation === undefined) {
      this.#analysis.drop("damaged");
      return;
    }
    const mark = { frame: place.frame, time: place.time };
    try {
      if (operation.request) this.#request(operation, head, bytes, start, end, mark);
      else this.#answer(operation, head, bytes, start, end, mark);
    } catch (error) {
      if (!(error instanceof RpcError)) throw error;
      if (whole) this.#analysis.drop("damaged");
      // What it says cannot be read; that it came, and whether it answers, stands in its head.
      if (operation.request)
        this.#begin(head.messageId, {
          mark,
          operation: kindOf(operation, this.#datagrams),
          words: undefined,
          entry: undefined,
          startTls: false,
        });
      else if (operation.result) this.#finish(head.messageId, mark, undefined, undefined);
    }
    this.#say(side, place, `${SUMMARY[operation.name] ?? operation.name}, MessageID: ${head.messageId}`);
  }

  /** A buffer of a security layer that cannot be read. */
  sealed(side: Side, length: number, place: MessagePlace): void {
    this.#say(side, place, `LDAPSASLBuffer:BufferLength: ${length}, AuthMechanism: ${this.#mechanism}`);
  }

  #layer(side: Side): Layer {
    if (side === 0) {
      this.#clientLayer ??= new Layer(this.#analysis, this, 0);
      return this.#clientLayer;
    }
    this.#serverLayer ??= new Layer(this.#analysis, this, 1);
    return this.#serverLayer;
  }

  #request(operation: LdapOperation, head: LdapHead, bytes: Uint8Array, start: number, end: number, mark: Mark): void {
    if (operation.unanswered) return;
    const open: Open = { mark, operation: kindOf(operation, this.#datagrams), words: undefined, entry: undefined, startTls: false };
    if (operation.name === "BindRequest") this.#bindRequest(bytes.subarray(start, end), mark);
    else if (operation.name === "ExtendedRequest") {
      const { name } = decodeExtendedRequest(bytes.subarray(start, end)).request;
      this.#begin(head.messageId, name === START_TLS ? { ...open, words: "StartTLS", startTls: true } : open);
      return;
    }
    this.#begin(head.messageId, open);
  }

  #begin(messageId: number, open: Open): void {
    const before = this.#open?.get(messageId);
    if (before !== undefined) {
      // A ping sent again has its number again.
      if (this.#datagrams) return;
      this.#emit(before, undefined, undefined, undefined);
    } else if (this.#open !== undefined && this.#open.size >= this.#analysis.limits.openCalls) {
      const [id, oldest] = this.#open.entries().next().value!;
      this.#open.delete(id);
      this.#analysis.drop("openCalls");
      this.#emit(oldest, undefined, undefined, undefined);
    }
    this.#open ??= new Map();
    this.#open.set(messageId, open);
  }

  #answer(operation: LdapOperation, head: LdapHead, bytes: Uint8Array, start: number, end: number, mark: Mark): void {
    if (!operation.result) {
      const open = this.#datagrams ? this.#open?.get(head.messageId) : undefined;
      if (operation.name === "SearchResultEntry" && this.#datagrams) {
        const { words, summary } = pingWords(bytes.subarray(start, end));
        if (summary !== undefined) this.#say(1, { firstFrame: mark.frame, ...mark }, summary);
        if (open === undefined) this.#emit({ ...NOT_ASKED, words }, mark, undefined, "search");
        else {
          open.words = words;
          open.entry = mark;
        }
      }
      return;
    }
    const result = readLdapResult(new BerReader("LDAPResult", bytes, head.start, head.end));
    if (operation.name === "BindResponse") this.#bindResponse(bytes.subarray(start, end), result, mark);
    this.#finish(head.messageId, mark, result, operation);
  }

  #finish(messageId: number, mark: Mark, result: LdapResult | undefined, operation: LdapOperation | undefined): void {
    const open = this.#open?.get(messageId);
    if (this.#open?.delete(messageId) && this.#open.size === 0) this.#open = undefined;
    if (open?.startTls && result?.resultCode === 0) this.#encrypted = true;
    const kind = operation === undefined ? undefined : KIND_OF_ANSWER[operation.name];
    this.#emit(open, mark, result, kind);
  }

  #emit(
    open: Open | undefined,
    answer: Mark | undefined,
    result: LdapResult | undefined,
    kind: DirectoryRecord["operation"] | undefined,
  ): void {
    // An entry by itself, which CLDAP allows, was told where it came.
    const asked = open?.operation ?? (this.#datagrams && kind === "search" ? "ping" : (kind ?? "other"));
    const detail = result === undefined || result.diagnosticMessage === "" ? undefined : result.diagnosticMessage.replace(/\0+$/, "");
    const known = result === undefined ? undefined : bindErrorWords(result.diagnosticMessage)?.words;
    this.#analysis.emit({
      kind: "directory",
      conversation: this.#conversation,
      request: open?.mark,
      answer,
      operation: asked,
      result: result === undefined ? undefined : { code: result.resultCode, name: ldapResultName(result.resultCode) },
      words: [known, shortText(detail), shortText(open?.words)].filter((part) => part !== undefined).join("; ") || undefined,
    });
  }

  // --- binds ---

  #bindRequest(bytes: Uint8Array, mark: Mark): void {
    const { request } = decodeBindRequest(bytes);
    const { authentication } = request;
    if (authentication.kind === "simple") {
      this.#bound("unknown", undefined);
      // Without a name and a password nobody is authenticated.
      if (request.name === "" && authentication.password.length === 0) return;
      this.#binding = {
        names: { ...noNames("simple"), user: shortText(request.name) },
        mark,
        last: mark,
        sasl: false,
        mechanism: "simple",
      };
      return;
    }
    const mechanism = authentication.kind === "sasl" ? shortText(authentication.mechanism) : "GSS-SPNEGO";
    const token = authentication.kind === "sasl" ? authentication.credentials : authentication.token;
    if (this.#binding === undefined || this.#binding.mechanism !== mechanism) {
      this.#bound("unknown", undefined);
      this.#binding = { names: noNames(MECHANISMS[mechanism] ?? "other"), mark, last: mark, sasl: true, mechanism };
    }
    this.#binding.last = mark;
    if (token !== undefined) {
      readToken(this.#binding.names, token);
    }
  }

  #bindResponse(bytes: Uint8Array, result: LdapResult, mark: Mark): void {
    const binding = this.#binding;
    if (binding === undefined) {
      if (result.resultCode === 0) this.#layered = true;
      return;
    }
    binding.last = mark;
    const { response, matchedOctets } = decodeBindResponse(bytes);
    const token = response.serverSaslCreds ?? (matchedOctets.length > 0 ? matchedOctets : undefined);
    if (token !== undefined && binding.sasl) {
      readToken(binding.names, token);
    }
    if (result.resultCode === SASL_BIND_IN_PROGRESS) return;
    // Sicily answers each leg with success: the challenge in matchedDN tells that another follows.
    if (result.resultCode === 0 && binding.sasl && response.serverSaslCreds === undefined && matchedOctets.length > 0) return;
    if (result.resultCode === 0) {
      if (binding.sasl) {
        this.#layered = true;
        this.#mechanism = binding.mechanism;
      }
      this.#bound("accepted", undefined);
      return;
    }
    const detail = bindErrorWords(result.diagnosticMessage);
    this.#bound("rejected", {
      status: detail?.code ?? result.resultCode,
      name: detail === undefined ? ldapResultName(result.resultCode) : statusName(detail.code),
      words: detail?.words ?? (shortText(result.diagnosticMessage) || statusWords(result.resultCode)),
    });
  }

  #bound(
    outcome: "accepted" | "rejected" | "unknown",
    status: { readonly status: number; readonly name: string; readonly words: string } | undefined,
  ): void {
    const binding = this.#binding;
    if (binding === undefined) return;
    this.#binding = undefined;
    this.#analysis.emit({
      kind: "authentication",
      conversation: this.#conversation,
      carrier: "ldap",
      mark: binding.mark,
      last: binding.last,
      level: undefined,
      ...binding.names,
      outcome,
      status,
    });
  }

  #say(side: Side, place: MessagePlace, summary: string): void {
    this.#analysis.listener.message?.({ protocol: "ldap", conversation: this.#conversation, side, ...place, summary });
  }
}

const NOT_ASKED = { mark: undefined, operation: "ping", entry: undefined, startTls: false } as const;
const SASL_BIND_IN_PROGRESS = 14;

const MECHANISMS: Readonly<Record<string, TokenNames["mechanism"]>> = { "GSS-SPNEGO": "spnego", GSSAPI: "kerberos" };

const KIND_OF_ANSWER: Readonly<Record<string, DirectoryRecord["operation"]>> = { BindResponse: "bind", SearchResultDone: "search" };

function kindOf(operation: LdapOperation, datagrams: boolean): DirectoryRecord["operation"] {
  if (operation.name === "BindRequest") return "bind";
  if (operation.name === "SearchRequest") return datagrams ? "ping" : "search";
  return "other";
}

/** Network Monitor's words; those of other operations than bind and search are in its manner. */
const SUMMARY: Readonly<Record<string, string>> = {
  BindRequest: "Bind Request",
  BindResponse: "Bind Response",
  UnbindRequest: "Unbind Request",
  SearchRequest: "Search Request",
  SearchResultEntry: "Search Result Entry",
  SearchResultDone: "Search Result Done",
  SearchResultReference: "Search Result Reference",
  ModifyRequest: "Modify Request",
  ModifyResponse: "Modify Response",
  AddRequest: "Add Request",
  AddResponse: "Add Response",
  DelRequest: "Del Request",
  DelResponse: "Del Response",
  ModifyDNRequest: "Modify DN Request",
  ModifyDNResponse: "Modify DN Response",
  CompareRequest: "Compare Request",
  CompareResponse: "Compare Response",
  AbandonRequest: "Abandon Request",
  ExtendedRequest: "Extended Request",
  ExtendedResponse: "Extended Response",
  IntermediateResponse: "Intermediate Response",
};

/**
 * What a domain controller says of itself: `dc1.lab.test, domain lab.test, site Default-First-Site-Name`, and how Network Monitor calls it (attested for
 * operation code 23).
 */
function pingWords(message: Uint8Array): { readonly words: string | undefined; readonly summary: string | undefined } {
  const { entry } = decodeSearchResultEntry(message);
  for (const { type, values } of entry.attributes) {
    const value = values[0];
    if (value === undefined || value.length < 2 || type.toLowerCase() !== "netlogon") continue;
    const opcode = u16(value, 0);
    const name = netlogonOpcodeName(opcode);
    const detail = opcode === 23 ? " (SAM Response to SAM logon request)" : "";
    const summary = name === undefined ? undefined : `NetLogon:${name}${detail}: ${opcode} (0x${opcode.toString(16).toUpperCase()})`;
    if (opcode < 23) return { words: name, summary };
    const { dnsHostName, dnsDomainName, dcSiteName } = decodeNetlogonResponse(value);
    const trouble = opcode === 24 ? ", which takes no logons now" : opcode === 25 ? ", which does not know the user" : "";
    return { words: `${dnsHostName}, domain ${dnsDomainName}, site ${dcSiteName}${trouble}`, summary };
  }
  const host = entry.attributes.find(({ type }) => type.toLowerCase() === "dnshostname")?.values[0];
  return { words: host === undefined ? undefined : narrowText(host, 0, Math.min(host.length, 255)), summary: undefined };
}
