/** Where the KDCs of a realm are: given, configured, or found in DNS ([RFC 4120] 7.2.3). */
import { lookup, Resolver } from "node:dns/promises";
import { isIP, isIPv6 } from "node:net";
import { visible } from "../../bytes/visible.ts";
import type { Krb5Configuration } from "../../security/kerberos/files/krb5-conf.ts";
import { SEC_E_NO_AUTHENTICATING_AUTHORITY } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import { resolveSrv } from "../dns/srv.ts";
import { errorCode } from "../tcp/failures.ts";

export interface KdcAddress {
  readonly host: string;
  readonly port: number;
  /** Undefined: both. */
  readonly by: "udp" | "tcp" | undefined;
}

const PORT = 88;
/** More than a realm has; a DNS answer may hold what it likes. */
const MAX_KDCS = 16;
const MAX_ADDRESSES = 4;

export class KdcDirectory {
  readonly #given: readonly KdcAddress[] | undefined;
  readonly #configuration: Krb5Configuration;
  readonly #servers: readonly string[] | undefined;

  /** @throws SecurityError for what is no KDC's address */
  constructor(kdc: string | readonly string[] | undefined, configuration: Krb5Configuration, dnsServers: readonly string[] | undefined) {
    this.#given = kdc === undefined ? undefined : [kdc].flat().map((text) => parseKdc(text, "kdc"));
    this.#configuration = configuration;
    this.#servers = dnsServers;
  }

  /** In the order of trying. @throws SecurityError no-authority, saying where was looked */
  async kdcsOf(realm: string): Promise<readonly KdcAddress[]> {
    if (this.#given !== undefined) return this.#given;
    const configured = this.#configuration.realms.get(realm)?.kdc ?? [];
    if (configured.length > 0) return configured.slice(0, MAX_KDCS).map((text) => parseKdc(text, `[realms] ${realm}`));
    // A domain's NetBIOS name, as LAB\alice has it: DNS knows nothing of it, and the domain's own KDC does.
    const { defaultRealm } = this.#configuration;
    if (!realm.includes(".") && defaultRealm !== undefined && defaultRealm !== realm) return this.kdcsOf(defaultRealm);
    if (!this.#configuration.dnsLookupKdc) {
      throw nowhere(
        realm,
        "no KDC is configured, and dns_lookup_kdc is off",
        "name one in [realms] of krb5.conf (programs: or by the option kdc)",
      );
    }
    return this.#ask(realm);
  }

  /** Numeric addresses of a host. @throws what the resolver does */
  async addressesOf(host: string): Promise<readonly string[]> {
    if (isIP(host) !== 0) return [host];
    if (this.#servers !== undefined) {
      const resolver = new Resolver({ timeout: 2_000, tries: 2 });
      resolver.setServers(this.#servers);
      const answers = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)]);
      const found = answers.flatMap((answer) => (answer.status === "fulfilled" ? answer.value : []));
      if (found.length > 0) return found.slice(0, MAX_ADDRESSES);
      throw (answers[0] as PromiseRejectedResult).reason;
    }
    const entries = await lookup(host, { all: true });
    return entries.slice(0, MAX_ADDRESSES).map(({ address }) => address);
  }

  async #ask(realm: string): Promise<KdcAddress[]> {
    const failures: string[] = [];
    const kinds = ["udp", "tcp"] as const;
    const answers = await Promise.allSettled(kinds.map((by) => resolveSrv(`_kerberos._${by}.${realm}`, this.#servers)));
    const found: KdcAddress[] = [];
    for (const [i, answer] of answers.entries()) {
      const by = kinds[i]!;
      if (answer.status === "rejected") {
        failures.push(`_kerberos._${by}.${realm}: ${errorCode(answer.reason)}`);
        continue;
      }
      // A target of nothing says that there is no such service, [RFC 2782].
      const records = inOrder(answer.value).filter(({ name }) => name !== "" && name !== ".");
      if (records.length === 0) failures.push(`_kerberos._${by}.${realm}: no such service`);
      for (const { name, port } of records) {
        if (found.length < MAX_KDCS && !found.some((known) => known.host === name && known.port === port && known.by === by)) {
          found.push({ host: name, port, by });
        }
      }
    }
    if (found.length > 0) return found;
    const words = `DNS knows no KDC of it (${failures.map((failure) => visible(failure, { limit: 300 })).join("; ")})`;
    throw nowhere(
      realm,
      words,
      "check the realm's name and this machine's name servers, or name a KDC in [realms] of krb5.conf (programs: or by the option kdc)",
    );
  }
}

/** `host`, `host:88`, `[::1]:88`, either with `tcp/` or `udp/` before it. @throws SecurityError */
export function parseKdc(text: string, where: string): KdcAddress {
  const match = /^(?:(tcp|udp)\/)?(?:\[([^\]]+)\]|([^\s:/[\]]+)|([0-9a-f:.%\w]*:[0-9a-f:.%\w]*:[0-9a-f:.%\w]*))(?::(\d{1,5}))?$/i.exec(
    text.trim(),
  );
  const port = match?.[5] === undefined ? PORT : Number(match[5]);
  const host = match?.[2] ?? match?.[3] ?? match?.[4];
  const address = match?.[2] ?? match?.[4];
  if (host === undefined || port < 1 || port > 65535 || (address !== undefined && !isIPv6(address))) {
    const words = `${visible(where, { limit: 128 })}: "${visible(text, { limit: 200 })}" is no KDC's address: host, host:port or [IPv6]:port is`;
    throw new SecurityError(SEC_E_NO_AUTHENTICATING_AUTHORITY, "local", words, {
      mechanism: "kerberos",
      likely: { kind: "no-authority", realm: "" },
      leg: "KDC discovery",
    });
  }
  return { host, port, by: match?.[1]?.toLowerCase() as "tcp" | "udp" | undefined };
}

/** By priority, and by chance among equals, the heavier ones sooner: [RFC 2782]. */
function inOrder<T extends { readonly priority: number; readonly weight: number }>(records: readonly T[]): T[] {
  return records
    .map((record) => ({ record, chance: Math.random() ** (1 / (record.weight + 0.01)) }))
    .sort((a, b) => a.record.priority - b.record.priority || b.chance - a.chance)
    .map(({ record }) => record);
}

function nowhere(realm: string, words: string, advice: string): SecurityError {
  const text = `no KDC of the realm ${visible(realm, { limit: 128 })} could be found: ${words}`;
  return new SecurityError(SEC_E_NO_AUTHENTICATING_AUTHORITY, "network", text, {
    mechanism: "kerberos",
    likely: { kind: "no-authority", realm },
    leg: "KDC discovery",
    advice,
  });
}
