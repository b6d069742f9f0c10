/** What hosts of the failure lab have: mappers, services, controllers, proxies and filters, and the addresses that each situation gets. */
import { rpcecho } from "../../src/interfaces/rpcecho/index.ts";
import type { ChaosPort, KdcPort, LdapPort, MapEntry, MapRules, RpcPort, Served } from "./chaos/plan.ts";
import { type Expected, type Host, type Setup, type Situation, situation } from "./situation.ts";

export const ECHO = rpcecho.uuid;
export const ECHO_SERVED: Served = { uuid: ECHO, version: "1.0", operations: 10 };
/** A dynamic port, as Windows gives them. */
export const MAPPED = 49_664;

/** Exchange's interfaces: the store, the directory's referral and proxy ([MS-OXCRPC], [MS-OXABREF], [MS-OXNSPI]). */
export const STORE = "a4f1db00-ca47-1067-b31f-00dd010662da";
export const REFERRAL = "1544f5e0-613c-11d1-93df-00c04fd7bd09";
export const ADDRESS_BOOK = "f5cc5a18-4264-101a-8c59-08002b2f8426";
/** Replication of directories, [MS-DRSR]. */
export const REPLICATION = "e3514235-4b06-11d1-ab04-00c04fc2dcd2";
/** Nothing that anybody knows. */
export const OTHER = "3a9ef155-691d-4449-8d05-09ad57031823";

// --- what hosts have ---

export function tcp(uuid: string, port: number, more: Partial<MapEntry> = {}): MapEntry {
  return { uuid, version: "1.0", protocolSequence: "ncacn_ip_tcp", endpoint: String(port), ...more };
}

export function mapper(rules: Partial<RpcPort> & { readonly map?: MapRules } = {}): RpcPort {
  return { serves: "rpc", port: 135, map: { entries: [tcp(ECHO, MAPPED)] }, ...rules };
}

export function service(rules: Partial<RpcPort> = {}): RpcPort {
  return { serves: "rpc", port: MAPPED, interfaces: [ECHO_SERVED], ...rules };
}

/** A mapper that is well, and its service with these rules. */
export function served(rules: Partial<RpcPort> = {}): readonly ChaosPort[] {
  return [mapper(), service(rules)];
}

export const ALICE = { user: "alice", domain: "CHAOS", password: "Chaos.Passw0rd" } as const;
export const CAROL = { user: "carol", domain: "CHAOS", password: "Chaos.Passw0rd", disabled: true } as const;

/** What stands beside RPC on a domain controller. */
export function controller({ name }: Host, more: { kdc?: Partial<KdcPort>; ldap?: Partial<LdapPort> } = {}): readonly ChaosPort[] {
  const directory = { serves: "ldap", domain: "chaos.test", host: name, ...more.ldap } as const;
  return [
    mapper({ map: { entries: [{ ...tcp(REPLICATION, MAPPED), version: "4.0" }] } }),
    service({ interfaces: [{ uuid: REPLICATION, version: "4.0", operations: 31 }] }),
    { serves: "dns", port: 53, zone: { [name]: { a: ["10.21.9.2"] }, "chaos.test": { a: ["10.21.9.2"] } } },
    { serves: "kdc", port: 88, realm: "CHAOS.TEST", ...more.kdc },
    { ...directory, port: 389 },
    { ...directory, port: 3_268, transports: ["tcp"] },
    { serves: "smb", port: 445 },
  ];
}

/** The store on a static port, what belongs to the directory on another. */
export const EXCHANGE: readonly ChaosPort[] = [
  mapper({
    map: { entries: [tcp(STORE, 4_002, { version: "0.81" }), tcp(REFERRAL, 4_003), tcp(ADDRESS_BOOK, 4_003, { version: "56.0" })] },
  }),
  { serves: "rpc", port: 4_002, interfaces: [{ uuid: STORE, version: "0.81", operations: 15 }] },
  {
    serves: "rpc",
    port: 4_003,
    interfaces: [
      { uuid: REFERRAL, version: "1.0", operations: 2 },
      { uuid: ADDRESS_BOOK, version: "56.0", operations: 21 },
    ],
  },
];

/** As credentials are given to a command. */
export const as = (user: string, password: string = ALICE.password) => ({
  arguments: ["--user", `CHAOS\\${user}`, "--auth", "ntlm"],
  env: { OPNUM_PASSWORD: password },
});

// --- lists ---

let number = 9;

export function list(uuid: string, all: Readonly<Record<string, (host: Host) => Setup>>): readonly Situation[] {
  return Object.entries(all).map(([id, setup]) => situation(id, ++number, uuid, setup));
}

export const drop = ({ v4 }: Host, port: number | string, transport = "tcp") => [`ip daddr ${v4} ${transport} dport ${port} drop`];
export const reject = ({ v4 }: Host, port: number, how: string) => [`ip daddr ${v4} tcp dport ${port} reject with ${how}`];
export const echo = (expected: Omit<Expected, "uuid">): Expected => ({ uuid: ECHO, ...expected });
