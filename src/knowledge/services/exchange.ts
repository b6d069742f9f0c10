/** Exchange, and what Outlook shows of it. */
import type { KnownService } from "../service.ts";
import { beside, dns, GLOBAL_CATALOG, PORTS_OF_WINDOWS, service, TICKETS_OR_NTLM } from "./parts.ts";

type Interface = KnownService["interfaces"][number];

function exchange(uuid: string, version: string, name: string, required = true): Interface {
  return { uuid, version, name, required, over: ["ncacn_ip_tcp", "ncacn_http"], pipe: undefined };
}

/** The mailbox store: "Mail" in Outlook's connection status. [MS-OXCRPC] 1.9. */
const STORE = exchange("a4f1db00-ca47-1067-b31f-00dd010662da", "0.81", "emsmdb");
const NOTIFICATIONS = exchange("5261574a-4572-206e-b268-6b199213b4e4", "0.1", "asyncemsmdb", false);
/** Referral to an address book server. [MS-OXABREF] 1.9. */
const REFERRAL = exchange("1544f5e0-613c-11d1-93df-00c04fd7bd09", "1.0", "rfri", false);
/** The address book: "Directory" in Outlook's connection status. [MS-NSPI] 1.9. */
const ADDRESS_BOOK = exchange("f5cc5a18-4264-101a-8c59-08002b2f8426", "56.0", "nspi");

const SOURCES = ["[MS-OXCRPC] 1.9, 2.1", "[MS-NSPI] 1.9, 2.1", "[MS-OXABREF] 1.9, 2.1"];

const PORTS_2010 = {
  store: {
    how: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeRPC\\ParametersSystem: TCP/IP Port (REG_DWORD, 59531-60554), then restart MSExchangeRPC",
    source: "Microsoft Learn: Configure static RPC ports on an Exchange 2010 Client Access server",
  },
  addressBook: {
    how: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeAB\\Parameters: RpcTcpPort (REG_SZ, 59531-60554), then restart MSExchangeAB",
    source: "Microsoft Learn: Configure static RPC ports on an Exchange 2010 Client Access server (Service Pack 1 and later)",
  },
} as const;

const PORTS_2003 = {
  store: {
    how: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeIS\\ParametersSystem: TCP/IP Port (REG_DWORD), then restart MSExchangeIS",
    source: "KB270836 (Exchange Server static port mappings)",
  },
  referral: {
    how: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeSA\\Parameters: TCP/IP Port (REG_DWORD), then restart MSExchangeSA",
    source: "KB270836 (Exchange Server static port mappings)",
  },
  addressBook: {
    how: "HKLM\\SYSTEM\\CurrentControlSet\\Services\\MSExchangeSA\\Parameters: TCP/IP NSPI Port (REG_DWORD), then restart MSExchangeSA",
    source: "KB270836 (Exchange Server static port mappings)",
  },
} as const;

/** Where Exchange leaves the address book to a domain controller. */
const OF_THE_DIRECTORY = {
  how: "on the global catalog that answers the address book: HKLM\\SYSTEM\\CurrentControlSet\\Services\\NTDS\\Parameters: TCP/IP Port (REG_DWORD), then restart it",
  source: "KB224196; KB270836",
};

/** Names, tickets, and the global catalog that old clients are referred to. */
const AROUND = [...dns(), ...TICKETS_OR_NTLM];
const CATALOG = {
  ...GLOBAL_CATALOG,
  required: false,
  words: "the global catalog, to which old servers refer clients for the address book",
};
const HTTPS = beside(
  "http",
  "tcp",
  443,
  "host",
  false,
  "RPC over HTTP and MAPI over HTTP, which Outlook uses from outside, and alone since Exchange 2013",
);

export const exchangeServices: readonly KnownService[] = [
  service({
    id: "exchange",
    title: "Exchange: directory and mail",
    aliases: ["outlook", "mapi", "microsoft exchange", "exchange server", "msexchange", "Microsoft Exchange RPC Client Access"],
    words:
      'what Outlook needs for both of its rows to be "Established": the referral and the address book for Directory, the mailbox store for Mail. From Exchange 2013 on, clients come by HTTPS only',
    serviceName: "MSExchangeRPC",
    binary: "Microsoft.Exchange.RpcClientAccess.Service.exe",
    interfaces: [STORE, ADDRESS_BOOK, REFERRAL, NOTIFICATIONS],
    beside: [...AROUND, CATALOG, HTTPS],
    spns: ["exchangeMDB/{host}", "exchangeAB/{host}", "exchangeRFR/{host}", "http/{host}"],
    level: "connect",
    staticPorts: [PORTS_2010.store, PORTS_2010.addressBook, PORTS_2003.store, PORTS_2003.referral, PORTS_2003.addressBook],
    sources: [...SOURCES, PORTS_OF_WINDOWS],
  }),
  service({
    id: "exchange-2010",
    title: "Exchange 2010 Client Access",
    aliases: ["exchange2010", "exchange 2010", "rpc client access", "client access array", "cas array"],
    words:
      "Outlook talks to the Client Access server for mail and for the address book; its dynamic ports are 6005-59530. As installed, Service Pack 1 and later do not insist on encryption (EncryptionRequired)",
    serviceName: "MSExchangeRPC",
    binary: "Microsoft.Exchange.RpcClientAccess.Service.exe",
    interfaces: [STORE, ADDRESS_BOOK, REFERRAL, NOTIFICATIONS],
    beside: [...AROUND, HTTPS],
    spns: ["exchangeMDB/{host}", "exchangeAB/{host}", "exchangeRFR/{host}", "http/{host}"],
    level: "connect",
    range: [6005, 59530],
    staticPorts: [PORTS_2010.store, PORTS_2010.addressBook],
    sources: [...SOURCES, "Microsoft Learn: Exchange network port reference (Exchange 2010)"],
  }),
  service({
    id: "exchange-2003",
    title: "Exchange 2000 and 2003",
    aliases: ["exchange2003", "exchange 2003", "exchange2000", "exchange 2000", "information store", "msexchangeis", "store.exe"],
    words:
      "the store is store.exe, referral and address book are the system attendant's; clients are referred to a global catalog for the address book unless No RFR Service is 1",
    serviceName: "MSExchangeIS",
    binary: "store.exe",
    interfaces: [STORE, REFERRAL, { ...ADDRESS_BOOK, required: false }],
    beside: [...AROUND, CATALOG, beside("http", "tcp", 443, "host", false, "RPC over HTTP, by a proxy")],
    spns: ["exchangeMDB/{host}", "exchangeRFR/{host}", "exchangeAB/{host}"],
    level: "connect",
    range: [1025, 5000],
    staticPorts: [PORTS_2003.store, PORTS_2003.referral, PORTS_2003.addressBook, OF_THE_DIRECTORY],
    sources: ["KB270836", "KB280132 (ports of Exchange 2000 and 2003 in front-end and back-end topologies)", ...SOURCES],
  }),
  service({
    id: "outlook-directory",
    title: "Outlook's Directory connection",
    aliases: ["nspi", "address book", "directory", "msexchangeab", "rfr", "outlook directory", "gal", "Microsoft Exchange Address Book"],
    words:
      'the address book (and the referral to it): the row "Directory" of Outlook\'s connection status. It answers on Exchange, or on a global catalog',
    serviceName: "MSExchangeAB",
    binary: undefined,
    interfaces: [ADDRESS_BOOK, REFERRAL],
    beside: [...AROUND, CATALOG],
    spns: ["exchangeAB/{host}", "exchangeRFR/{host}"],
    level: "connect",
    staticPorts: [PORTS_2010.addressBook, PORTS_2003.addressBook, PORTS_2003.referral, OF_THE_DIRECTORY],
    sources: SOURCES,
  }),
  service({
    id: "outlook-mail",
    title: "Outlook's Mail connection",
    aliases: ["emsmdb", "mailbox", "mail", "outlook mail", "mailbox store"],
    words:
      'the mailbox store: the row "Mail" of Outlook\'s connection status. Notifications are held for up to five minutes by design, and are not hung',
    serviceName: undefined,
    binary: undefined,
    interfaces: [STORE, NOTIFICATIONS],
    beside: AROUND,
    spns: ["exchangeMDB/{host}"],
    level: "connect",
    staticPorts: [PORTS_2010.store, PORTS_2003.store],
    sources: SOURCES,
  }),
];
