/** KDCs over the network, [RFC 4120] 7.2: found by configuration or DNS, asked by UDP and TCP. */
import type { KdcExchange } from "../../security/kerberos/client/kdc-exchange.ts";
import { type Krb5Configuration, NO_CONFIGURATION } from "../../security/kerberos/files/krb5-conf.ts";
import { type Clock, systemClock } from "../clock.ts";
import { exchangeWith } from "./exchange.ts";
import { KdcDirectory } from "./locate.ts";

export interface KdcOptions {
  /** KDCs of every realm: `dc1.lab.test`, `10.0.0.1:88`, `[fe80::1%eth0]:88`, `tcp/dc1.lab.test`. Default: `configuration`, then DNS. */
  readonly kdc?: string | readonly string[] | undefined;
  /** krb5.conf; default: none. */
  readonly configuration?: Krb5Configuration | undefined;
  /** Name servers that are asked for KDCs, `10.0.0.1` or `10.0.0.1:53`; default: the system's. */
  readonly dnsServers?: readonly string[] | undefined;
  /** Milliseconds for one question as a whole; default 15,000. */
  readonly timeoutMs?: number | undefined;
  /** Milliseconds of silence after which the next KDC is asked beside the ones before; default 1,000. */
  readonly patienceMs?: number | undefined;
  readonly clock?: Clock | undefined;
}

/**
 * The first KDC is asked by UDP (requests over udp_preference_limit by TCP); after a second of silence, or at once when it fails, the next one, and when
 * all were asked by UDP all by TCP; the first answer counts. An answer that does not fit a datagram is fetched by TCP.
 * @throws SecurityError no-authority, of the exchange's calls, with each host and its failure @throws CancelledError
 */
export function kdcExchange(options: KdcOptions = {}): KdcExchange {
  const configuration = options.configuration ?? NO_CONFIGURATION;
  const settings = {
    timeoutMs: options.timeoutMs ?? 15_000,
    patienceMs: options.patienceMs ?? 1_000,
    udpPreferenceLimit: configuration.udpPreferenceLimit,
    clock: options.clock ?? systemClock,
  };
  const directory = new KdcDirectory(options.kdc, configuration, options.dnsServers);
  return { exchange: (realm, message, signal) => exchangeWith(directory, realm, message, settings, signal) };
}
