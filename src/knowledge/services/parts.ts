/** What the tables of services are made of: what is alike in many of them. */
import type { KnownService } from "../service.ts";

type Interface = KnownService["interfaces"][number];
type Beside = KnownService["beside"][number];

/** What a table says of a service; the rest is as with most of them. */
type Fields = Pick<KnownService, "id" | "title" | "words" | "sources"> & Partial<KnownService>;

/** A service that is called from other hosts. */
export function service(fields: Fields): KnownService {
  return {
    aliases: [],
    serviceName: undefined,
    binary: undefined,
    remote: true,
    interfaces: [],
    beside: [],
    port: undefined,
    spns: [],
    level: "none",
    onDomainController: false,
    range: undefined,
    staticPorts: [],
    number: undefined,
    ...fields,
  };
}

/** A service that uses RPC on its own machine only. */
export function local(fields: Fields): KnownService {
  return service({ ...fields, remote: false });
}

/** An interface on a dynamic TCP port that the mapper names. */
export function tcp(uuid: string, version: string, name: string, required = true): Interface {
  return { uuid, version, name, required, over: ["ncacn_ip_tcp"], pipe: undefined };
}

/** An interface behind a named pipe only. */
export function np(pipe: string, uuid: string, version: string, name: string, required = true): Interface {
  return { uuid, version, name, required, over: ["ncacn_np"], pipe: `\\pipe\\${pipe}` };
}

/** An interface on a dynamic TCP port and behind a named pipe. */
export function both(pipe: string, uuid: string, version: string, name: string, required = true): Interface {
  return { uuid, version, name, required, over: ["ncacn_ip_tcp", "ncacn_np"], pipe: `\\pipe\\${pipe}` };
}

/** An interface that DCOM's activation leads to: the mapper does not name it. */
export function object(uuid: string, name: string): Interface {
  return { uuid, version: "0.0", name, required: false, over: [], pipe: undefined };
}

/** What every use of DCOM begins with, on TCP 135 itself. [MS-DCOM] 1.9. */
export const ACTIVATION: readonly Interface[] = [
  tcp("99fcfec4-5260-101b-bbcb-00aa0021347a", "0.0", "IObjectExporter"),
  tcp("000001a0-0000-0000-c000-000000000046", "0.0", "IRemoteSCMActivator"),
];

/** A port beside RPC. */
export function beside(
  id: Beside["id"],
  transport: Beside["transport"],
  port: number,
  on: Beside["on"],
  required: boolean,
  words: string,
): Beside {
  return { id, transport, port, on, required, words };
}

/** Names: by UDP, by TCP what does not fit a datagram. */
export function dns(on: Beside["on"] = "domain-controller"): Beside[] {
  return [
    beside("dns", "udp", 53, on, true, "names to addresses, and where the domain controllers are"),
    beside("dns", "tcp", 53, on, false, "the same for answers that do not fit a datagram"),
  ];
}

/** Tickets where nothing else will do; TCP is what Windows has used first since Vista. */
export const TICKETS: readonly Beside[] = [
  beside("kerberos", "tcp", 88, "domain-controller", true, "tickets"),
  beside("kerberos", "udp", 88, "domain-controller", false, "tickets, for clients older than Windows Vista and as a fall-back"),
];

/** Tickets where NTLM will do too. */
export const TICKETS_OR_NTLM: readonly Beside[] = [
  beside("kerberos", "tcp", 88, "domain-controller", false, "tickets; without them NTLM serves where it is allowed"),
];

export const LDAP: Beside = beside("ldap", "tcp", 389, "domain-controller", true, "the directory");
export const CLDAP: Beside = beside(
  "ldap",
  "udp",
  389,
  "domain-controller",
  true,
  "finds the domain controller that answers (the locator)",
);
export const GLOBAL_CATALOG: Beside = beside(
  "global-catalog",
  "tcp",
  3268,
  "domain-controller",
  true,
  "names and addresses of the whole forest",
);

/** The pipes' carrier, where there is no other way. */
export const SMB: Beside = beside("smb", "tcp", 445, "host", true, "carries its named pipe");
/** The pipes' carrier, where TCP is the usual way. */
export const SMB_FALLBACK: Beside = beside("smb", "tcp", 445, "host", false, "carries its named pipe, where TCP is not used");

export const HOST_SPN = ["HOST/{host}"] as const;
export const DCOM_SPN = ["RPCSS/{host}", "HOST/{host}"] as const;

/** The list of Windows' services with their ports, which has most of the services here. */
export const PORTS_OF_WINDOWS = "KB832017 (service overview and network port requirements for Windows)";

/** A component that DCOM gives a port of its own. */
export function dcomcnfg(component: string): KnownService["staticPorts"][number] {
  return {
    how: `dcomcnfg (Component Services): properties of ${component}, Endpoints, connection-oriented TCP/IP, use a static endpoint; then restart the service`,
    source: "Microsoft Learn: Endpoints in dcomcnfg (AppID\\{...}\\Endpoints in the registry, [MS-DCOM] 2.2.22.2.8)",
  };
}

/** Ports of RPC altogether, where a service has no setting of its own. */
export const INTERNET_PORTS: KnownService["staticPorts"][number] = {
  how: "HKLM\\Software\\Microsoft\\Rpc\\Internet: Ports (REG_MULTI_SZ, 5000-5100), PortsInternetAvailable=Y, UseInternetPorts=Y (REG_SZ), at least 100 ports; then restart: no port of its own, but a narrow range for all of RPC",
  source: "KB154596 (how to configure RPC dynamic port allocation to work with firewalls)",
};
