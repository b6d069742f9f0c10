/** Names of ports, for people who read `TCP port 135 (epmap service)`; the names are IANA's registry's. */

export type PortProtocol = "tcp" | "udp";

/** The registered name of a port; undefined where it has none here. */
export function portName(port: number, protocol: PortProtocol): string | undefined {
  const entry = ports[port];
  return entry?.[1].includes(protocol[0]!) ? entry[0] : undefined;
}

/** The port of a registered name, in any case; undefined where it is not known. */
export function portByName(name: string, protocol: PortProtocol): number | undefined {
  const wanted = name.toLowerCase();
  for (const [port, [known, protocols]] of Object.entries(ports)) {
    if (known === wanted && protocols.includes(protocol[0]!)) return Number(port);
  }
  return undefined;
}

/**
 * A port as Network Monitor's traces have it: `DCE endpoint resolution(135)`. Its words are those of IANA's registry at the time, shortened here and
 * there; the number alone where it had none.
 */
export function portInTrace(port: number): string {
  const title = traceTitles[port];
  return title === undefined ? String(port) : `${title}(${port})`;
}

/** Ports by words of Network Monitor's, in any case: "DCE endpoint resolution" is 135. */
export function portsByTitle(words: string): readonly number[] {
  const wanted = words.trim().toLowerCase();
  return Object.entries(traceTitles)
    .filter(([, title]) => title.toLowerCase() === wanted)
    .map(([number]) => Number(number));
}

/** What a port matters for where Microsoft's services are concerned, in our words; undefined where it says nothing. */
export function portWords(port: number): string | undefined {
  return ports[port]?.[2] ?? (port >= 49152 && port <= 65535 ? "dynamic range of RPC servers" : undefined);
}

/** Name, protocols (t, u), and words where the name alone says little. */
const ports: Readonly<Record<number, readonly [name: string, protocols: "t" | "u" | "tu", words?: string]>> = {
  7: ["echo", "tu"],
  20: ["ftp-data", "t"],
  21: ["ftp", "t"],
  22: ["ssh", "t"],
  23: ["telnet", "t"],
  25: ["smtp", "t"],
  42: ["nameserver", "tu", "WINS replication"],
  53: ["domain", "tu", "DNS"],
  67: ["bootps", "u", "DHCP server"],
  68: ["bootpc", "u", "DHCP client"],
  69: ["tftp", "u"],
  80: ["http", "t", "also RPC over HTTP by a proxy"],
  88: ["kerberos", "tu", "Kerberos key distribution"],
  110: ["pop3", "t"],
  111: ["sunrpc", "tu", "portmapper of ONC RPC, which is another RPC"],
  119: ["nntp", "t"],
  123: ["ntp", "u", "time service"],
  135: ["epmap", "tu", "RPC endpoint mapper"],
  137: ["netbios-ns", "tu", "NetBIOS names"],
  138: ["netbios-dgm", "u", "NetBIOS datagrams"],
  139: ["netbios-ssn", "t", "SMB over NetBIOS, named pipes"],
  143: ["imap", "t"],
  161: ["snmp", "u"],
  162: ["snmptrap", "u"],
  389: ["ldap", "tu", "Active Directory; over UDP the domain controller locator"],
  443: ["https", "t", "also RPC over HTTP by a proxy"],
  445: ["microsoft-ds", "t", "SMB, named pipes"],
  464: ["kpasswd", "tu", "Kerberos password change"],
  500: ["isakmp", "u", "IKE"],
  514: ["syslog", "u"],
  515: ["printer", "t"],
  587: ["submission", "t"],
  593: ["http-rpc-epmap", "t", "RPC endpoint mapper for ncacn_http"],
  636: ["ldaps", "t", "Active Directory over TLS"],
  691: ["resvc", "t", "Exchange routing"],
  993: ["imaps", "t"],
  995: ["pop3s", "t"],
  1433: ["ms-sql-s", "t", "SQL Server"],
  1434: ["ms-sql-m", "u", "SQL Server browser"],
  1701: ["l2tp", "u"],
  1723: ["pptp", "t"],
  1801: ["msmq", "tu", "message queuing"],
  1812: ["radius", "u"],
  1813: ["radius-acct", "u"],
  2049: ["nfs", "tu"],
  2101: ["rtcm-sc104", "t", "message queuing over RPC"],
  2103: ["zephyr-clt", "t", "message queuing over RPC"],
  2105: ["minipay", "t", "message queuing over RPC"],
  2179: ["vmrdp", "t", "Hyper-V console"],
  3268: ["msft-gc", "t", "global catalogue"],
  3269: ["msft-gc-ssl", "t", "global catalogue over TLS"],
  3343: ["ms-cluster-net", "u", "failover cluster"],
  3389: ["ms-wbt-server", "tu", "remote desktop"],
  4500: ["ipsec-nat-t", "u"],
  5355: ["llmnr", "tu"],
  5722: ["msdfsr", "t", "DFS replication of domain controllers (Windows Server 2008)"],
  5985: ["wsman", "t", "Windows remote management"],
  5986: ["wsmans", "t", "Windows remote management over TLS"],
  6001: ["x11-1", "t", "Exchange information store over HTTP"],
  6002: ["x11-2", "t", "Exchange directory referral over HTTP"],
  6004: ["x11-4", "t", "Exchange directory proxy over HTTP"],
  9389: ["adws", "t", "Active Directory web services"],
};

const traceTitles: Readonly<Record<number, string>> = {
  21: "FTP control",
  22: "SSH",
  23: "Telnet",
  25: "SMTP",
  42: "Host Name Server",
  53: "DNS",
  67: "DHCP server",
  68: "DHCP client",
  80: "HTTP",
  88: "Kerberos",
  110: "POP3",
  123: "Network Time Protocol",
  135: "DCE endpoint resolution",
  137: "NETBIOS Name Service",
  138: "NETBIOS Datagram Service",
  139: "NETBIOS Session Service",
  143: "IMAP",
  161: "SNMP",
  389: "LDAP",
  443: "HTTPS",
  445: "Microsoft-DS",
  464: "kpasswd",
  500: "ISAKMP",
  593: "HTTP RPC Ep Map",
  636: "LDAP protocol over TLS/SSL",
  1433: "Microsoft-SQL-Server",
  1434: "Microsoft-SQL-Monitor",
  1801: "Microsoft Message Que",
  3268: "Microsoft Global Catalog (LDAP)",
  3269: "Microsoft Global Catalog with LDAP/SSL",
  3389: "MS WBT Server",
};
