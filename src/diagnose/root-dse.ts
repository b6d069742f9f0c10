/** A directory server's rootDSE: over UDP (CLDAP) and over TCP, without a bind. [RFC 4512] 5.1, [MS-ADTS] 3.1.1.3.2. */
import { connect } from "node:net";
import { decodeUtf8 } from "../bytes/utf8.ts";
import { decodeLdapMessage, ldapMessageLength } from "../pdu/ldap/message.ts";
import { encodeSearchRequest } from "../pdu/ldap/search-request.ts";
import { decodeSearchResultDone, SEARCH_RESULT_DONE } from "../pdu/ldap/search-result-done.ts";
import { decodeSearchResultEntry, SEARCH_RESULT_ENTRY } from "../pdu/ldap/search-result-entry.ts";
import { RPC_S_SERVER_UNAVAILABLE } from "../status/codes.ts";
import { CancelledError, ProtocolError, TransportError } from "../status/errors.ts";
import { inMessages, type StreamExchange } from "./probes/stream.ts";
import type { UdpExchange } from "./udp-port.ts";

export interface RootDse {
  readonly kind: "ldap";
  /** undefined where no entry came, only a result. */
  readonly attributes: readonly { readonly type: string; readonly values: readonly string[] }[] | undefined;
  /** LDAP result code; undefined where the result did not come (CLDAP may send the entry alone). */
  readonly resultCode: number | undefined;
  readonly diagnosticMessage: string;
}

const MESSAGE_ID = 1;
/** What a domain controller says of itself when it is asked for it by name: some of these are not in what "all attributes" brings. */
const ATTRIBUTES = [
  "currentTime",
  "defaultNamingContext",
  "dnsHostName",
  "domainControllerFunctionality",
  "domainFunctionality",
  "forestFunctionality",
  "isGlobalCatalogReady",
  "isSynchronized",
  "ldapServiceName",
  "namingContexts",
  "rootDomainNamingContext",
  "serverName",
  "supportedCapabilities",
  "supportedLDAPVersion",
  "supportedSASLMechanisms",
  "vendorName",
  "vendorVersion",
];
/** A rootDSE of a large forest is some 10 KB. */
const MAX_ANSWER = 1 << 20;

function searchRootDse(attributes: readonly string[] = []): Uint8Array {
  return encodeSearchRequest({
    messageId: MESSAGE_ID,
    baseObject: "",
    scope: "base",
    sizeLimit: 0,
    timeLimit: 0,
    filter: { kind: "present", attribute: "objectClass" },
    attributes,
  });
}

export function cldapExchange(): UdpExchange<RootDse> {
  return {
    first: searchRootDse(),
    receive(bytes) {
      const collector = new Collector();
      let offset = 0;
      while (offset < bytes.length && collector.answer === undefined) offset = collector.take(bytes, offset);
      const answer = collector.answer ?? collector.entryAlone();
      return answer === undefined ? {} : { answer };
    },
  };
}

/** The same question over a stream, for what a domain controller says of itself. */
export function rootDseStream(): StreamExchange<RootDse> {
  const collector = new Collector();
  const take = (message: Uint8Array): { answer?: RootDse } => {
    collector.take(message, 0);
    return collector.answer === undefined ? {} : { answer: collector.answer };
  };
  return { first: searchRootDse(ATTRIBUTES), receive: inMessages("LDAP message", ldapMessageLength, MAX_ANSWER, take) };
}

/**
 * @param target `timeoutMs` milliseconds for all of it
 * @throws TransportError, CancelledError when no answer came in time, DecodeError and ProtocolError for one that is not LDAP; the signal's reason
 */
export function queryRootDse(target: {
  readonly address: string;
  readonly port: number;
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}): Promise<RootDse> {
  const { address, port, signal } = target;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason);
    const collector = new Collector();
    let pending = new Uint8Array(0);
    const socket = connect({ host: address, port, autoSelectFamily: false });
    const finish = (act: () => void) => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
      socket.destroy();
      act();
    };
    const fail = (error: unknown) => finish(() => reject(error));
    const onAbort = () => fail(signal?.reason);
    const timer = setTimeout(
      () =>
        fail(
          new CancelledError(
            RPC_S_SERVER_UNAVAILABLE,
            "timeout",
            `${address} port ${port} did not answer the LDAP search in ${target.timeoutMs} ms`,
          ),
        ),
      target.timeoutMs,
    );
    signal?.addEventListener("abort", onAbort);
    socket.on("connect", () => socket.write(searchRootDse()));
    socket.on("data", (chunk) => {
      try {
        const joined = new Uint8Array(pending.length + chunk.length);
        joined.set(pending);
        joined.set(chunk, pending.length);
        pending = joined;
        if (pending.length > MAX_ANSWER) throw new ProtocolError("server", `the LDAP answer is larger than ${MAX_ANSWER} octets`);
        for (;;) {
          const length = ldapMessageLength(pending);
          if (length === undefined || length > pending.length) return;
          collector.take(pending.subarray(0, length), 0);
          if (collector.answer !== undefined) return finish(() => resolve(collector.answer!));
          pending = pending.slice(length);
        }
      } catch (error) {
        fail(error);
      }
    });
    const cut = (by: "fin" | "rst", cause?: Error) =>
      fail(
        new TransportError(
          RPC_S_SERVER_UNAVAILABLE,
          { kind: "cut", address, port, by, phase: "call" },
          `${address} port ${port} cut the connection before it answered the LDAP search`,
          {
            cause,
          },
        ),
      );
    socket.on("end", () => cut("fin"));
    socket.on("error", (error) => cut("rst", error));
  });
}

class Collector {
  #attributes: { type: string; values: string[] }[] | undefined;
  answer: RootDse | undefined;

  /** Takes the message at `offset`. @returns where the next one starts. */
  take(bytes: Uint8Array, offset: number): number {
    const { message, end } = decodeLdapMessage(bytes, offset);
    if (message.messageId !== MESSAGE_ID) return end;
    if (message.tag === SEARCH_RESULT_ENTRY) {
      const { entry } = decodeSearchResultEntry(bytes, offset);
      this.#attributes = entry.attributes.map(({ type, values }) => ({ type, values: values.map((value) => decodeUtf8(value)) }));
    } else if (message.tag === SEARCH_RESULT_DONE) {
      const { done } = decodeSearchResultDone(bytes, offset);
      this.answer = { kind: "ldap", attributes: this.#attributes, resultCode: done.resultCode, diagnosticMessage: done.diagnosticMessage };
    }
    return end;
  }

  entryAlone(): RootDse | undefined {
    return this.#attributes === undefined
      ? undefined
      : { kind: "ldap", attributes: this.#attributes, resultCode: undefined, diagnosticMessage: "" };
  }
}
