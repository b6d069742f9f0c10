/**
 * Evidence without who: names, addresses, users and domains replaced, each by the same placeholder wherever it stands, so that the verdict and the rules of the
 * redacted file are the same but for names. What the network said in its own words is left out, since nobody knows what it holds; our own words keep
 * their sense, and lose what looks like a name or an address.
 */
import { formatIpv4, formatIpv6, parseIpv4, parseIpv6 } from "../../ids/ip-address.ts";
import { pipeOf } from "./facts.ts";
import type { EvidenceFile, ExtendedError, Observation, Rung, TowerFacts } from "./observation.ts";

const LEFT_OUT = "(left out)";

/**
 * Replaces names, addresses and what servers said of themselves, each by the same one everywhere, so that ports, times and the verdict stay.
 * @returns a new file; the old one is as it was. What was redacted before stays as it is
 */
export function redactEvidence(file: EvidenceFile): EvidenceFile {
  if (file.redacted) return file;
  const secrets = new Placeholders();
  // Who is known by name or address is learned first: texts that repeat them are then found wherever they stand.
  fileWithout(file, secrets);
  return fileWithout(file, secrets);
}

function fileWithout(file: EvidenceFile, secrets: Placeholders): EvidenceFile {
  const { target, client, recording } = file;
  // The pipe of a binding is repeated in words.
  const pipe = pipeOf(undefined, target.binding);
  if (pipe !== undefined) endpointOf(pipe, secrets);
  return {
    ...file,
    target: {
      ...target,
      host: secrets.host(target.host),
      binding: target.binding === undefined ? undefined : secrets.words(target.binding),
      domainController: target.domainController === undefined ? undefined : secrets.host(target.domainController),
      beside: target.beside.map((one) => secrets.words(one)),
    },
    client: {
      host: secrets.host(client.host),
      addresses: client.addresses.map((one) => secrets.host(one)),
      system: secrets.words(client.system),
    },
    recording: { ...recording, why: recording.why === undefined ? undefined : withoutPlaces(secrets.words(recording.why)) },
    redacted: true,
    observations: file.observations.map((one) => without(one, secrets)),
  };
}

/** What a recorder says of itself may have folders of people, and addresses of network cards. */
function withoutPlaces(words: string): string {
  return words.replace(/(?<![\w.])\/(?!(?:usr|s?bin|opt|dev)\/)[^\s,;:)]+|\b(?:[0-9a-f]{2}[:-]){5}[0-9a-f]{2}\b/gi, LEFT_OUT);
}

function without(one: Observation, secrets: Placeholders): Observation {
  const common = { ...placeOf(one, secrets), ...failureOf(one, secrets), ...packetsOf(one, secrets) };
  switch (one.kind) {
    case "name":
      return {
        ...one,
        name: secrets.host(one.name),
        resolver: one.resolver === "system" ? one.resolver : secrets.host(one.resolver),
        addresses: one.addresses.map((address) => secrets.host(address)),
        code: codeOf(one.code),
      };
    case "dial":
      return {
        ...one,
        ...common,
        localAddress: secrets.host(one.localAddress),
        towerAddress: one.towerAddress === undefined ? undefined : secrets.host(one.towerAddress),
        code: codeOf(one.code),
      };
    case "datagram":
      return { ...one, ...common, localAddress: secrets.host(one.localAddress), code: codeOf(one.code) };
    case "map":
      return { ...one, ...common, towers: one.towers.map((tower) => towerOf(tower, secrets)) };
    case "endpoint-map":
      return { ...one, ...common, entries: one.entries.map((entry) => ({ ...entry, ...towerOf(entry, secrets) })) };
    case "bind":
      return {
        ...one,
        ...common,
        authentication: rungOf(one.authentication, secrets),
        ...(one.extended === undefined ? {} : { extended: one.extended.map((error) => extendedOf(error, secrets)) }),
      };
    case "call":
      return {
        ...one,
        ...common,
        authentication: rungOf(one.authentication, secrets),
        extended: one.extended.map((error) => extendedOf(error, secrets)),
      };
    case "authentication":
      return { ...one, ...common, rung: rungOf(one.rung, secrets)!, likely: one.likely === undefined ? undefined : plainWord(one.likely) };
    case "service":
      return {
        ...one,
        ...common,
        codeName: one.codeName === undefined ? undefined : plainWord(one.codeName),
        said: one.said === undefined ? undefined : LEFT_OUT,
        facts: Object.fromEntries(Object.entries(one.facts).map(([key, value]) => [plainWord(key), factOf(value)])),
      };
    case "clock":
      return { ...one, ...common, source: plainWord(one.source) };
    case "idle":
      return { ...one, ...common };
    case "skipped":
      return { ...one, what: secrets.words(one.what), words: secrets.words(one.words) };
  }
}

function placeOf(one: Observation, secrets: Placeholders): object {
  return "address" in one ? { address: secrets.host(one.address) } : {};
}

function failureOf(one: Observation, secrets: Placeholders): object {
  if (!("failure" in one) || one.failure === undefined) return {};
  return {
    failure: { ...one.failure, statusName: plainWord(one.failure.statusName), kind: plainWord(one.failure.kind), words: secrets.leftOut() },
  };
}

function packetsOf(one: Observation, secrets: Placeholders): object {
  if (!("packets" in one) || one.packets === undefined) return {};
  const { icmp, neighbour } = one.packets;
  return {
    packets: {
      ...one.packets,
      ...(neighbour === undefined ? {} : { neighbour: { ...neighbour, address: secrets.host(neighbour.address) } }),
      icmp: icmp === undefined ? undefined : { ...icmp, by: secrets.host(icmp.by), words: secrets.words(icmp.words) },
    },
  };
}

function towerOf(tower: TowerFacts, secrets: Placeholders) {
  return {
    protocolSequence: /^nca[a-z_]{1,24}$|^ncalrpc$/.test(tower.protocolSequence) ? tower.protocolSequence : LEFT_OUT,
    host: secrets.host(tower.host),
    endpoint: endpointOf(tower.endpoint, secrets),
    annotation: tower.annotation === undefined ? undefined : LEFT_OUT,
  };
}

/** Ports are numbers; a pipe may be called after a person or a machine, and well-known ones tell nothing. */
function endpointOf(endpoint: string, secrets: Placeholders): string {
  if (/^\d{1,5}$/.test(endpoint)) return endpoint;
  const pipe = /^\\pipe\\([a-z_]{1,16})$/i.exec(endpoint)?.[1];
  return pipe !== undefined && PIPES.has(pipe.toLowerCase()) ? endpoint : secrets.endpoint(endpoint);
}

const PIPES: ReadonlySet<string> = new Set(
  "lsass lsarpc samr netlogon svcctl srvsvc wkssvc winreg spoolss atsvc eventlog epmapper browser ntsvcs netdfs protected_storage dnsserver initshutdown trkwks cert efsrpc rpcecho".split(
    " ",
  ),
);

function extendedOf(error: ExtendedError, secrets: Placeholders): ExtendedError {
  return {
    ...error,
    computer: error.computer === undefined ? undefined : secrets.host(error.computer),
    parameters: error.parameters.map(() => LEFT_OUT),
  };
}

function rungOf(rung: Rung | undefined, secrets: Placeholders): Rung | undefined {
  if (rung === undefined) return undefined;
  return {
    ...rung,
    spoken: rung.spoken === undefined ? undefined : plainWord(rung.spoken),
    spn: rung.spn === undefined ? undefined : secrets.principal(rung.spn),
    user: rung.user === undefined ? undefined : secrets.user(rung.user),
  };
}

/** Codes and kinds are words of a fixed list; anything else came from somewhere. */
function plainWord(word: string): string {
  return /^[A-Za-z][A-Za-z0-9_-]{0,48}$/.test(word) ? word : LEFT_OUT;
}

function codeOf(code: string | undefined): string | undefined {
  return code === undefined ? undefined : /^[A-Z][A-Z0-9_]{1,24}$/.test(code) ? code : LEFT_OUT;
}

/** Numbers and yes or no tell nobody; all else may be a name. */
function factOf(value: string): string {
  return /^(\d{1,9}|true|false|yes|no)$/.test(value) ? value : LEFT_OUT;
}

/** Placeholders by what they stand for. */
class Placeholders {
  readonly #known = new Map<string, string>();
  readonly #used = { four: 0, six: 0, host: 0, user: 0, domain: 0, endpoint: 0 };

  leftOut(): string {
    return LEFT_OUT;
  }

  /** A name or an address. What is the same everywhere stays: loopback, "any". */
  host(host: string): string {
    if (host === "" || host === "localhost") return host;
    const four = parseIpv4(host);
    if (four !== undefined) return this.#four(formatIpv4(four));
    const six = parseIpv6(host);
    if (six !== undefined) return this.#six(formatIpv6(six.octets));
    const bare = host.replace(/^\\+/, "");
    const slashes = host.slice(0, host.length - bare.length);
    return slashes + this.#placeholder(bare, () => `host-${++this.#used.host}.example`);
  }

  user(user: string): string {
    return this.#placeholder(user, () => `user-${++this.#used.user}`);
  }

  /** `host/dc1.lab.test@LAB.TEST`: the service's class stays. */
  principal(spn: string): string {
    const [, service, rest, realm] = /^([A-Za-z][A-Za-z0-9_-]{0,32})\/([^@]+)(?:@(.*))?$/s.exec(spn) ?? [];
    if (service === undefined || rest === undefined) return this.user(spn);
    const parts = rest.split("/").map((part) => {
      const [name, port] = /^(.*?)(?::(\d{1,5}))?$/s.exec(part)!.slice(1);
      return `${this.host(name!)}${port === undefined ? "" : `:${port}`}`;
    });
    return `${service}/${parts.join("/")}${realm === undefined ? "" : `@${this.#placeholder(realm, () => `DOMAIN-${++this.#used.domain}`)}`}`;
  }

  endpoint(endpoint: string): string {
    const made = this.#placeholder(endpoint, () => `endpoint-${++this.#used.endpoint}`);
    const name = /^\\pipe\\(.+)$/is.exec(endpoint)?.[1];
    if (name !== undefined) this.#placeholder(name, () => made);
    return made;
  }

  /** Our own words, in which names and addresses may be repeated. */
  words(words: string): string {
    return words.replace(TOKEN, (found) => this.#token(found));
  }

  #token(found: string): string {
    const known = this.#known.get(found.toLowerCase());
    if (known !== undefined) return known;
    // A sentence's end, and what stands behind a name in it.
    const end = /[.$-]+$/.exec(found)?.[0] ?? "";
    if (end !== "") return this.#token(found.slice(0, found.length - end.length)) + end;
    if (parseIpv4(found) !== undefined || parseIpv6(found) !== undefined) return this.host(found);
    const cut = /^([^\\@]*)([\\@])(.*)$/s.exec(found);
    return cut === null ? found : `${this.#token(cut[1]!)}${cut[2]}${this.#token(cut[3]!)}`;
  }

  #four(address: string): string {
    if (address.startsWith("127.") || address === "0.0.0.0") return address;
    return this.#placeholder(address, () => documentation(++this.#used.four));
  }

  #six(address: string): string {
    if (address === "::1" || address === "::") return address;
    return this.#placeholder(address, () => `2001:db8::${(++this.#used.six).toString(16)}`);
  }

  #placeholder(original: string, make: () => string): string {
    const key = original.toLowerCase();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#known.set(key, made);
    // Words say the short name of a host and its domain, too.
    const dot = made.endsWith(".example") ? key.indexOf(".") : -1;
    for (const [part, stand] of dot > 1
      ? [[key.slice(0, dot), made.slice(0, made.indexOf("."))] as const, [key.slice(dot + 1), "example"] as const]
      : []) {
      if (part.length > 2 && !this.#known.has(part)) this.#known.set(part, stand);
    }
    return made;
  }
}

/** What may be an address of IPv6, or a name of a host, a user, a domain: looked up whole, then in its parts. */
const TOKEN =
  /(?<![\w.:])(?:[0-9a-f]{0,4}:){2,7}(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9a-f]{0,4})(?![0-9a-f:])|[\p{L}\p{N}_][\p{L}\p{N}_.$-]*(?:[\\@][\p{L}\p{N}_.$-]+)?/giu;

/** The n-th address for documentation ([RFC5737]); beyond these, of the range for benchmarks ([RFC2544]). */
function documentation(n: number): string {
  const ranges = ["192.0.2", "198.51.100", "203.0.113"];
  const range = ranges[Math.floor((n - 1) / 254)];
  if (range !== undefined) return `${range}.${((n - 1) % 254) + 1}`;
  const rest = n - 1 - 3 * 254;
  return `198.${18 + (Math.floor(rest / 65_536) % 2)}.${Math.floor(rest / 256) % 256}.${rest % 256}`;
}
