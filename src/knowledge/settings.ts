/** Registry values, policies and metabase entries that decide whether RPC gets through: where they are, what they do. Names and paths are facts of the sources; words are ours. */

export interface KnownSetting {
  /** The value's name: `DCTcpipPort`. */
  readonly name: string;
  /** Where it is. */
  readonly path: string;
  /** `REG_DWORD` */
  readonly type: string;
  /** What it does, and which values it takes. */
  readonly words: string;
  /** As installed. */
  readonly standard: string;
  /** What one sees where it is wrong. */
  readonly symptoms: string;
  readonly source: string;
}

/** Settings by name, in any case: one name may stand in several places (`TCP/IP Port` is NTDS' and Exchange's). */
export function settingsNamed(name: string): readonly KnownSetting[] {
  const wanted = normal(name);
  return wanted.length < 4 ? [] : settings.filter((one) => normal(one.name) === wanted || normal(`${one.path}${one.name}`) === wanted);
}

/** All of them. */
export function knownSettings(): readonly KnownSetting[] {
  return settings;
}

function normal(name: string): string {
  return name
    .toLowerCase()
    .replace(/^hkey_local_machine/, "hklm")
    .replaceAll(/[^a-z0-9]/g, "");
}

const SERVICES = "HKLM\\SYSTEM\\CurrentControlSet\\Services";
const RPC = "HKLM\\Software\\Microsoft\\Rpc";
const POLICY = "HKLM\\Software\\Policies\\Microsoft\\Windows NT\\Rpc";
const OLE = "HKLM\\Software\\Microsoft\\Ole";

const settings: readonly KnownSetting[] = [
  {
    name: "Ports",
    path: `${RPC}\\Internet`,
    type: "REG_MULTI_SZ",
    words: "the ports that RPC hands out (5000-5100, one range or port a line), with PortsInternetAvailable and UseInternetPorts",
    standard: "not there: the system's dynamic range",
    symptoms: "too few of them: 1721, 1722 and services that do not start",
    source: "KB154596",
  },
  {
    name: "PortsInternetAvailable",
    path: `${RPC}\\Internet`,
    type: "REG_SZ",
    words: "Y: Ports lists the ports that may be used; N: those that may not",
    standard: "not there",
    symptoms: "N where Y is meant: RPC uses every port but those that the firewall lets through",
    source: "KB154596",
  },
  {
    name: "UseInternetPorts",
    path: `${RPC}\\Internet`,
    type: "REG_SZ",
    words: "Y: programs that do not say otherwise take the ports of Ports",
    standard: "not there",
    symptoms: "N: Ports is not used by most services",
    source: "KB154596",
  },
  {
    name: "TCP/IP Port",
    path: `${SERVICES}\\NTDS\\Parameters`,
    type: "REG_DWORD",
    words: "the static port of Active Directory's RPC: replication, SAM and LSA over TCP; beside TCP 135",
    standard: "not there: dynamic",
    symptoms: "a port that another process has: 1753 for replication after the next start",
    source: "KB224196",
  },
  {
    name: "DCTcpipPort",
    path: `${SERVICES}\\Netlogon\\Parameters`,
    type: "REG_DWORD",
    words: "the static port of Netlogon's RPC on a domain controller; NTDS has a port of its own",
    standard: "not there: dynamic",
    symptoms:
      "the same number as NTDS', or one that the firewall does not let through: event 5719, logons that take long and go over the pipe",
    source: "KB224196",
  },
  {
    name: "RPC TCP/IP Port Assignment",
    path: `${SERVICES}\\NTFRS\\Parameters`,
    type: "REG_DWORD",
    words: "the static port of file replication (FRS)",
    standard: "not there: dynamic",
    symptoms: "event 13508 where the firewall does not let it through",
    source: "KB319553",
  },
  {
    name: "RpcTcpPort",
    path: "HKLM\\Software\\Policies\\Microsoft\\Windows NT\\Printers\\RPC",
    type: "REG_DWORD",
    words: "the static port of the print spooler's RPC over TCP; 0: dynamic",
    standard: "0",
    symptoms: "printing that worked over the pipe fails since Windows 11 22H2, where only 445 is open",
    source: "Microsoft Learn: RPC connection updates for print in Windows 11",
  },
  {
    name: "RpcUseNamedPipeProtocol",
    path: "HKLM\\Software\\Policies\\Microsoft\\Windows NT\\Printers\\RPC",
    type: "REG_DWORD",
    words: "1: the print client uses the pipe (TCP 445) instead of TCP",
    standard: "0 since Windows 11 22H2",
    symptoms: "0x0000011b or 1722 on printing to a server whose dynamic ports are blocked",
    source: "Microsoft Learn: RPC connection updates for print in Windows 11",
  },
  {
    name: "RpcAuthnLevelPrivacyEnabled",
    path: "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Print",
    type: "REG_DWORD",
    words: "1: the spooler takes packet privacy only; 0: lower levels too, which opens CVE-2021-1678 again",
    standard: "1 since September 2021",
    symptoms: "0x0000011b on older clients where it is 1",
    source: "KB4599464",
  },
  {
    name: "RestrictRemoteClients",
    path: POLICY,
    type: "REG_DWORD",
    words: "0: anonymous callers are let in; 1: only where an interface asks for it; 2: never, not even to the endpoint mapper",
    standard: "1",
    symptoms: "2: anonymous clients get access denied from everything, and 1722 or 5 where the mapper refuses",
    source: "Microsoft Learn: RPC interface restriction (RPC_IF_ALLOW_CALLBACKS_WITH_NO_AUTH)",
  },
  {
    name: "EnableAuthEpResolution",
    path: POLICY,
    type: "REG_DWORD",
    words: "1: clients authenticate to the endpoint mapper (RestrictRemoteClients=2 on servers needs it)",
    standard: "0",
    symptoms: "0 on clients of servers with RestrictRemoteClients=2: access denied on TCP 135",
    source: "Microsoft Learn: Enable RPC Endpoint Mapper Client Authentication",
  },
  {
    name: "RestrictRemoteSam",
    path: "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa",
    type: "REG_SZ",
    words: "who may ask SAM over the network, as a security descriptor",
    standard: "administrators, on members since Windows 10 1607",
    symptoms: "access denied (5) from SAM, event 16962 and following on the server",
    source: "Microsoft Learn: Network access: Restrict clients allowed to make remote calls to SAM",
  },
  {
    name: "RestrictAnonymous",
    path: "HKLM\\SYSTEM\\CurrentControlSet\\Control\\Lsa",
    type: "REG_DWORD",
    words: "1 and 2: what null sessions may not do",
    standard: "0 on domain controllers, with RestrictAnonymousSAM=1",
    symptoms: "access denied for callers without an account",
    source: "KB246261",
  },
  {
    name: "RequireIntegrityActivationAuthenticationLevel",
    path: `${OLE}\\AppCompat`,
    type: "REG_DWORD",
    words: "1: DCOM activations below packet integrity are refused; 0 turned it off until March 2023, and does nothing since",
    standard: "1 since June 2022",
    symptoms: "event 10036 on the server, 0x80070005 on the client",
    source: "KB5004442",
  },
  {
    name: "RaiseActivationAuthenticationLevel",
    path: `${OLE}\\AppCompat`,
    type: "REG_DWORD",
    words: "2: clients raise activations to packet integrity",
    standard: "2 since November 2022",
    symptoms: "event 10037 or 10038 on a client where it is lower",
    source: "KB5004442",
  },
  {
    name: "LegacyAuthenticationLevel",
    path: OLE,
    type: "REG_DWORD",
    words: "the level that DCOM clients use when their program sets none: 1 none to 6 privacy",
    standard: "2 (connect), raised to 5 by the hardening",
    symptoms: "event 10038",
    source: "[MS-DCOM] 3.2.4.1.1.2 note 81; Microsoft Learn: LegacyAuthenticationLevel",
  },
  {
    name: "EnableDCOM",
    path: OLE,
    type: "REG_SZ",
    words: "Y: other machines may reach this one's objects; N: nobody may",
    standard: "Y",
    symptoms: "N: 0x80004027, or 0x80070005, from everything that is DCOM",
    source: "Microsoft Learn: EnableDCOM",
  },
  {
    name: "ValidPorts",
    path: `${RPC}\\RpcProxy`,
    type: "REG_SZ",
    words: "the servers and ports that an RPC proxy (RPC over HTTP) may reach: server:6001-6002;server:6004",
    standard: "server:100-5000",
    symptoms: "503 RPC Error: 5 for a target that is not in it; both its NetBIOS and its full name must be",
    source: "[MS-RPCH] 3.2.3.5.3; KB833401",
  },
  {
    name: "ValidPorts_AutoConfig_Exchange",
    path: `${RPC}\\RpcProxy`,
    type: "REG_SZ",
    words: "what Exchange writes for its proxy; used beside ValidPorts",
    standard: "written every 15 minutes by Exchange",
    symptoms: "a mailbox server that is missing in it: Outlook cannot connect by HTTP",
    source: "Microsoft Learn: Outlook Anywhere",
  },
  {
    name: "MinimumConnectionTimeout",
    path: POLICY,
    type: "REG_DWORD",
    words:
      "seconds after which RPC over HTTP clients and servers send to keep idle connections alive (120 for half of a firewall's four minutes)",
    standard: "not there: the client sends after 12 minutes, the server after 15",
    symptoms: "Outlook by HTTP disconnects after the same number of minutes",
    source: "Microsoft Learn (archive): Outlook Anywhere network timeout issue",
  },
  {
    name: "TCP/IP Port",
    path: `${SERVICES}\\MSExchangeRPC\\ParametersSystem`,
    type: "REG_DWORD",
    words: "Exchange 2010: the static port of the mailbox store for clients (59531-60554)",
    standard: "not there: dynamic, 6005-59530",
    symptoms: "Directory established, Mail connecting, where the firewall does not let it through",
    source: "Microsoft Learn: Configure static RPC ports on an Exchange 2010 Client Access server",
  },
  {
    name: "RpcTcpPort",
    path: `${SERVICES}\\MSExchangeAB\\Parameters`,
    type: "REG_SZ",
    words: "Exchange 2010: the static port of the address book and of referrals (59531-60554)",
    standard: "not there: dynamic",
    symptoms: "Mail established, Directory connecting, where the firewall does not let it through",
    source: "Microsoft Learn: Configure static RPC ports on an Exchange 2010 Client Access server",
  },
  {
    name: "TCP/IP Port",
    path: `${SERVICES}\\MSExchangeIS\\ParametersSystem`,
    type: "REG_DWORD",
    words: "Exchange 2000 and 2003: the static port of the information store",
    standard: "not there: dynamic",
    symptoms: "Directory established, Mail connecting, where the firewall does not let it through",
    source: "KB270836",
  },
  {
    name: "TCP/IP Port",
    path: `${SERVICES}\\MSExchangeSA\\Parameters`,
    type: "REG_DWORD",
    words: "Exchange 2000 and 2003: the static port of referrals (the system attendant)",
    standard: "not there: dynamic",
    symptoms: "Outlook does not get its address book server, and stays at connecting",
    source: "KB270836",
  },
  {
    name: "TCP/IP NSPI Port",
    path: `${SERVICES}\\MSExchangeSA\\Parameters`,
    type: "REG_DWORD",
    words: "Exchange 2000 and 2003: the static port of the address book",
    standard: "not there: dynamic",
    symptoms: "Directory stays at connecting",
    source: "KB270836",
  },
  {
    name: "No RFR Service",
    path: `${SERVICES}\\MSExchangeSA\\Parameters`,
    type: "REG_DWORD",
    words: "Exchange 2000 and 2003: 1: clients are not referred to a global catalog, Exchange itself answers",
    standard: "0",
    symptoms: "0: clients need a way to a global catalog (135, 3268 and its RPC port) too",
    source: "KB957718",
  },
  {
    name: "NSPI interface protocol sequences",
    path: `${SERVICES}\\NTDS\\Parameters`,
    type: "REG_MULTI_SZ",
    words: "ncacn_http:6004 lets a global catalog answer the address book over HTTP",
    standard: "not there",
    symptoms: "Outlook by HTTP: mail works, the directory does not",
    source: "KB833401",
  },
  {
    name: "ServerTcpPort",
    path: "HKLM\\Software\\Microsoft\\MSDTC",
    type: "REG_DWORD",
    words: "the static port of the distributed transaction coordinator",
    standard: "not there: dynamic",
    symptoms: "transactions fail through a firewall that lets 135 through only",
    source: "Microsoft Learn (archive): How to configure the MSDTC service to listen on a specific RPC server port",
  },
  {
    name: "SCMApiConnectionParam",
    path: "HKLM\\SYSTEM\\CurrentControlSet\\Control",
    type: "REG_DWORD",
    words: "0x80000000 on a client: services are asked over the pipe, not over TCP",
    standard: "0: TCP first, then the pipe",
    symptoms: "services.msc is slow where dynamic ports are filtered: TCP has to time out first",
    source: "Microsoft Learn: Services and RPC/TCP",
  },
  {
    name: "DisableRPCOverTCP",
    path: "HKLM\\SYSTEM\\CurrentControlSet\\Control",
    type: "REG_DWORD",
    words: "1 on a server: the service control manager does not listen on TCP",
    standard: "0",
    symptoms: "1: 1753 for svcctl over TCP; the pipe works",
    source: "Microsoft Learn: Services and RPC/TCP",
  },
  {
    name: "LocalAccountTokenFilterPolicy",
    path: "HKLM\\Software\\Microsoft\\Windows\\CurrentVersion\\Policies\\System",
    type: "REG_DWORD",
    words: "1: local administrators keep their rights when they come over the network",
    standard: "0: their rights are filtered, except those of the built-in administrator",
    symptoms: "0: access denied for local administrators on WMI, services, shares of a workgroup machine",
    source: "KB951016",
  },
  {
    name: "RpcProtocol",
    path: `${SERVICES}\\DNS\\Parameters`,
    type: "REG_DWORD",
    words: "over what the DNS server is administered: 1 TCP, 2 pipe, 4 LPC, added up",
    standard: "all of them (0xffffffff)",
    symptoms: "without 1: 1753 for the DNS server over TCP",
    source: "[MS-DNSP] 2.2.1.1.2 (DNS_RPC_PROTOCOLS); Microsoft Learn: RpcProtocol of the DNS server",
  },
  {
    name: "MaxUserPort",
    path: `${SERVICES}\\Tcpip\\Parameters`,
    type: "REG_DWORD",
    words: "the last dynamic port up to Windows Server 2003, and with Exchange's setup; later ones take netsh int ipv4 set dynamicport",
    standard: "5000",
    symptoms: "on Windows Server 2008 and later it moves the range to 1025 and following: firewall rules for 49152-65535 do not fit",
    source: "KB929851",
  },
];
