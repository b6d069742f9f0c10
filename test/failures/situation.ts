/** One thing that can be wrong between a client and an RPC service, or that looks wrong and is not; and what `opnum why` has to say of it. */
import type { VerdictClass } from "../../src/findings/diagnosis/diagnosis.ts";
import type { Actor } from "../../src/findings/report.ts";
import type { ChaosHost, ChaosPort, DnsAnswer } from "./chaos/plan.ts";

/** Addresses that are the situation's own. */
export interface Host {
  readonly v4: string;
  readonly v6: string;
  /** Behind a router that translates addresses. */
  readonly inner: string;
  /** `NAME.chaos.test`, which the lab's name server knows. */
  readonly name: string;
}

export interface Situation {
  readonly id: string;
  /** In words. */
  readonly title: string;
  readonly host: Host;
  /** Behind `opnum why`. */
  readonly arguments: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** What any program needs to try the same: where, and which interface by its UUID. */
  readonly subject: { readonly host: string; readonly uuid: string; readonly port: number | undefined };
  readonly expected: Expected;
  /** What is other where no packets are recorded, and a socket's word is all there is; undefined: nothing that matters. */
  readonly unrecorded: Partial<Expected> | undefined;
  readonly chaos: readonly ChaosHost[];
  /** nftables: of the router's chain `forward`, behind what lets established connections pass; of the chain before it; of its address translation; and its objects. */
  readonly router: readonly string[];
  readonly early: readonly string[];
  readonly nat: readonly string[];
  readonly objects: readonly string[];
  /** Before anything is tracked: of the router's chain `raw`. */
  readonly raw: readonly string[];
  /** Of the server's chain `input`. */
  readonly input: readonly string[];
  /** Of the client's own chains `output` and `input`, and routes that it has besides: `unreachable ADDRESS`. */
  readonly own: readonly string[];
  readonly ownInput: readonly string[];
  readonly routes: readonly string[];
  /** What the name server says. */
  readonly names: Readonly<Record<string, DnsAnswer>>;
  /** Whom the client asks for names, where it is not the lab's server. */
  readonly nameServer: string | undefined;
  /** Nobody has its addresses. */
  readonly absent: boolean;
  /** Milliseconds that packets to the host take longer. */
  readonly delayMs: number | undefined;
}

export interface Expected {
  /** Several where the evidence is of several. */
  readonly class: VerdictClass | readonly VerdictClass[];
  /** Who must act; several where the evidence cannot tell them apart. "nobody" where it is fine. */
  readonly actor: Actor | readonly Actor[];
  /** The rule of the first finding; several where either tells it rightly. */
  readonly rule?: string | readonly string[];
  readonly port?: number;
  readonly uuid?: string;
  /** What the sentence must say. */
  readonly says?: RegExp;
}

/** What a situation says of itself; the rest is empty. */
export interface Setup {
  readonly title: string;
  /** Default: the host's IPv4 address and the interface's UUID. */
  readonly arguments?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly subject?: Partial<Situation["subject"]>;
  readonly expected: Expected;
  readonly unrecorded?: Partial<Expected>;
  /** Ports of the host; of its inner address where it is behind NAT. */
  readonly ports?: readonly ChaosPort[];
  readonly innerPorts?: readonly ChaosPort[];
  readonly v6Ports?: readonly ChaosPort[];
  readonly router?: readonly string[];
  readonly early?: readonly string[];
  readonly nat?: readonly string[];
  readonly objects?: readonly string[];
  readonly raw?: readonly string[];
  readonly input?: readonly string[];
  readonly own?: readonly string[];
  readonly ownInput?: readonly string[];
  readonly routes?: readonly string[];
  readonly names?: Readonly<Record<string, DnsAnswer>>;
  readonly nameServer?: string;
  readonly absent?: boolean;
  readonly delayMs?: number;
}

/** @param number 10 and up: from it come the addresses */
export function situation(id: string, number: number, uuid: string, setup: (host: Host) => Setup): Situation {
  if (number > 254) throw new Error(`${id}: there are addresses for 245 situations only`);
  const host: Host = {
    v4: `10.21.9.${number}`,
    v6: `fd21:9::${number.toString(16)}`,
    inner: `10.21.10.${number}`,
    name: `${id}.chaos.test`,
  };
  const made = setup(host);
  const { ports = [], innerPorts = [], v6Ports = [] } = made;
  const chaos = [
    { address: host.v4, ports },
    { address: host.inner, ports: innerPorts },
    { address: host.v6, ports: v6Ports },
  ].filter((one) => one.ports.length > 0);
  return {
    id,
    title: made.title,
    host,
    arguments: made.arguments ?? [host.v4, uuid],
    env: made.env ?? {},
    subject: { host: host.v4, uuid, port: made.expected.port, ...made.subject },
    expected: made.expected,
    unrecorded: made.unrecorded,
    chaos,
    router: made.router ?? [],
    early: made.early ?? [],
    nat: made.nat ?? [],
    objects: made.objects ?? [],
    raw: made.raw ?? [],
    input: made.input ?? [],
    own: made.own ?? [],
    ownInput: made.ownInput ?? [],
    routes: made.routes ?? [],
    names: made.names ?? {},
    nameServer: made.nameServer,
    absent: made.absent ?? false,
    delayMs: made.delayMs,
  };
}
