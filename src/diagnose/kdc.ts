/**
 * KDCs as a diagnosis asks them. What proves who one is (a time stamp under the key of a password) goes to one KDC, once, whoever stays silent: a wrong password
 * that is sent twice counts twice. All else is asked as usual, by several ways at once.
 */
import { visible } from "../bytes/visible.ts";
import { formatHostPort } from "../ids/ip-address.ts";
import { AS_REP } from "../pdu/kerberos/as-rep.ts";
import { AS_REQ, decodeAsReq } from "../pdu/kerberos/as-req.ts";
import { KRB_ERROR } from "../pdu/kerberos/krb-error.ts";
import { PA_TYPE } from "../pdu/kerberos/pa-data.ts";
import { loadKrb5Conf } from "../runtime/security/krb5-conf-file.ts";
import type { KdcExchange } from "../security/kerberos/client/kdc-exchange.ts";
import type { Krb5Configuration } from "../security/kerberos/files/krb5-conf.ts";
import { RPC_S_CALL_CANCELLED, RPC_S_SERVER_UNAVAILABLE, SEC_E_NO_AUTHENTICATING_AUTHORITY } from "../status/codes.ts";
import { CancelledError, ProtocolError, RpcError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { kdcExchange } from "../transport/kdc/index.ts";
import { type KdcAddress, KdcDirectory } from "../transport/kdc/locate.ts";
import { type Environment, nodeEnvironment } from "./probes/environment.ts";
import { kdcStream } from "./probes/kerberos.ts";
import { converse } from "./probes/stream.ts";

type Signal = Parameters<KdcExchange["exchange"]>[2];

/** Milliseconds that a KDC has to take a connection. */
const DIAL_MS = 1_000;
/** Names of a domain that are dialled. */
const MOST_DIALS = 4;

export interface DiagnosisKdcOptions {
  /** Milliseconds for one question as a whole. */
  readonly timeoutMs: number;
  /** Default: KRB5_CONFIG, or /etc/krb5.conf. */
  readonly configuration?: (() => Krb5Configuration) | undefined;
  /** Default: this machine's network. */
  readonly environment?: Environment | undefined;
}

export class DiagnosisKdc implements KdcExchange {
  readonly #options: DiagnosisKdcOptions;
  #configuration: Krb5Configuration | undefined;
  #controller: string | undefined;

  constructor(options: DiagnosisKdcOptions) {
    this.#options = options;
  }

  /** Name or address of the domain's controller, once it is known: a domain that is named as NetBIOS does (`LAB\alice`) is asked for there, since DNS does not know it. */
  know(controller: string | undefined): void {
    this.#controller = controller;
  }

  /** @throws SecurityError no-authority @throws CancelledError */
  async exchange(realm: string, message: Uint8Array, signal?: Signal): Promise<Uint8Array> {
    const { timeoutMs } = this.#options;
    this.#configuration ??= (this.#options.configuration ?? (() => loadKrb5Conf()))();
    const configuration = this.#configuration;
    const kdc = this.#controllerOf(realm, configuration);
    if (!carriesProof(message)) return kdcExchange({ kdc, configuration, timeoutMs }).exchange(realm, message, signal);
    return this.#once(new KdcDirectory(kdc, configuration, undefined), realm, message, signal);
  }

  #controllerOf(realm: string, { realms, defaultRealm }: Krb5Configuration): string | undefined {
    // The default realm may be anybody's: distributions have one in their files.
    const known = realm.includes(".") || realms.has(realm) || defaultRealm?.split(".")[0]?.toUpperCase() === realm.toUpperCase();
    return known ? undefined : this.#controller;
  }

  /** The first that takes a connection, and that one alone; a datagram where none does. */
  async #once(directory: KdcDirectory, realm: string, message: Uint8Array, signal: Signal): Promise<Uint8Array> {
    const environment = this.#options.environment ?? nodeEnvironment();
    const { clock } = environment;
    const until = clock.now() + this.#options.timeoutMs;
    const left = () => Math.max(1, until - clock.now());
    const abort = signal ?? new AbortController().signal;
    const failures: string[] = [];
    const dials: { readonly address: string; readonly port: number; readonly by: KdcAddress["by"] }[] = [];
    for (const { host, port, by } of (await directory.kdcsOf(realm)).slice(0, MOST_DIALS)) {
      const addresses = await directory.addressesOf(host).catch(() => []);
      if (addresses.length === 0) failures.push(`${host}: the name has no address`);
      dials.push(...addresses.map((address) => ({ address, port, by })));
    }
    const stopped = () => {
      if (!abort.aborted) return;
      throw new CancelledError(RPC_S_CALL_CANCELLED, "signal", `asking the KDC of ${visible(realm, { limit: 128 })} was cancelled`);
    };
    for (const { address, port, by } of dials.slice(0, MOST_DIALS)) {
      stopped();
      if (by === "udp") continue;
      const dialled = await environment.dialTcp(address, port, { timeoutMs: Math.min(DIAL_MS, left()), signal: abort });
      stopped();
      if (dialled.outcome !== "open") {
        failures.push(`${formatHostPort(address, port)} by TCP: ${dialled.outcome}`);
        continue;
      }
      const exchange = kdcStream(message, (answer) => ({ answer: answer.slice() }));
      const limits = {
        now: () => clock.now(),
        after: (ms: number, act: () => void) => clock.after(ms, act),
        timeoutMs: left(),
        signal: abort,
      };
      const result = await converse(dialled.pipe, exchange, "the AS-REQ", limits).catch((error: unknown) => {
        stopped();
        throw error;
      });
      if (result.outcome === "answered") return ofKdc(realm, result.answer);
      throw nobody(realm, [...failures, `${formatHostPort(address, port)} by TCP: ${result.error.words}`], result.error);
    }
    const datagram = dials.find(({ by }) => by !== "tcp");
    if (datagram === undefined) throw nobody(realm, failures, undefined);
    const answer = await this.#byDatagram(environment, datagram, message, left(), abort);
    stopped();
    if (answer !== undefined) return ofKdc(realm, answer);
    const silent = `${formatHostPort(datagram.address, datagram.port)} by UDP: no answer`;
    throw nobody(realm, [...failures, silent], new CancelledError(RPC_S_SERVER_UNAVAILABLE, "timeout", silent));
  }

  /** One datagram, which nobody repeats. */
  #byDatagram(
    environment: Environment,
    { address, port }: { readonly address: string; readonly port: number },
    message: Uint8Array,
    timeoutMs: number,
    signal: AbortSignal,
  ): Promise<Uint8Array | undefined> {
    return new Promise((resolve) => {
      const done = (answer: Uint8Array | undefined) => {
        cancel();
        signal.removeEventListener("abort", none);
        socket.close();
        resolve(answer);
      };
      const none = () => done(undefined);
      const cancel = environment.clock.after(timeoutMs, none);
      const socket = environment.datagrams(address, port, {
        ready: () => socket.send(message),
        message: (octets) => done(octets.slice()),
        error: none,
      });
      signal.addEventListener("abort", none);
    });
  }
}

/** An AS-REQ with pre-authentication. What cannot be read is sent as usual. */
function carriesProof(message: Uint8Array): boolean {
  if (message[0] !== AS_REQ) return false;
  try {
    const { padata = [] } = decodeAsReq(message);
    return padata.some(({ type }) => type === PA_TYPE.encTimestamp);
  } catch (error) {
    if (error instanceof RpcError) return false;
    throw error;
  }
}

/** What answers a proof is a ticket or an error; anything else leaves open what became of the proof. */
function ofKdc(realm: string, answer: Uint8Array): Uint8Array {
  if (answer[0] === AS_REP || answer[0] === KRB_ERROR) return answer;
  const words = "it answered with what is no KDC's message";
  throw nobody(realm, [words], new ProtocolError("server", words));
}

/** @param error what came of a proof that was sent */
function nobody(realm: string, failures: readonly string[], error: RpcError | undefined): SecurityError {
  const list = failures.map((failure) => visible(failure, { limit: 300 })).join("; ");
  const words = `no KDC of the realm ${visible(realm, { limit: 128 })} could be asked: ${list === "" ? "none has an address" : list}`;
  return new SecurityError(SEC_E_NO_AUTHENTICATING_AUTHORITY, "network", words, {
    mechanism: "kerberos",
    likely: { kind: "no-authority", realm, ...(error === undefined ? {} : { proofSent: true }) },
    leg: "KDC",
    error,
    advice: "look whether they run and what filters port 88 (opnum query -p both -e 88 -n HOST)",
  });
}
