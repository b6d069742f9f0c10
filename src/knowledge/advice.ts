/** What usually stands behind a status that people meet, who can mend it, and what to do next; in our words. */
import {
  EPT_S_NOT_REGISTERED,
  ERROR_ACCESS_DENIED,
  RPC_S_CALL_FAILED,
  RPC_S_CALL_FAILED_DNE,
  RPC_S_OUT_OF_RESOURCES,
  RPC_S_PROCNUM_OUT_OF_RANGE,
  RPC_S_PROTOCOL_ERROR,
  RPC_S_SERVER_TOO_BUSY,
  RPC_S_SERVER_UNAVAILABLE,
  RPC_S_UNKNOWN_AUTHN_LEVEL,
  RPC_S_UNKNOWN_AUTHN_SERVICE,
  RPC_S_UNKNOWN_IF,
  RPC_S_UNSUPPORTED_TRANS_SYN,
  RPC_X_BAD_STUB_DATA,
} from "../status/codes.ts";
import { ncaToWin32, win32OfNtStatusName } from "../status/mapping.ts";
import { statusByName, statusName } from "../status/names.ts";

export interface Advice {
  /** Most likely first. */
  readonly causes: readonly string[];
  /** What to run or look at; `HOST` stands for the server. */
  readonly next: readonly string[];
}

/** Advice for a status of any family: 0x800706ba, nca_s_unk_if and RPC_NT_UNKNOWN_IF lead to the advice for their Win32 twins. */
export function adviceFor(status: number): Advice | undefined {
  const number = status >>> 0;
  const win32 = number >>> 16 === 0x8007 || number >>> 16 === 0xc007 ? number & 0xffff : ncaToWin32(number);
  return table.get(number) ?? table.get(win32) ?? table.get(twin(number) ?? -1);
}

/** Events of the system log that speak of RPC or DCOM, by number. */
export function adviceForEvent(event: number): (Advice & { readonly words: string }) | undefined {
  return events.get(event);
}

function twin(number: number): number | undefined {
  if (number === 0x16c9a0d6) return EPT_S_NOT_REGISTERED;
  const name = win32OfNtStatusName(statusName(number));
  return name === undefined ? undefined : statusByName(name);
}

const PORTS = "opnum query -n HOST -e 135, then the same with the service's port";

const denied: Advice = {
  causes: [
    "the account does not have the right on that server",
    "the authentication level is below what the server wants (DCOM hardening since 2022 wants packet integrity; event 10036 on the server says so)",
    "the server refuses unauthenticated or remote callers (RestrictRemoteClients, RestrictRemoteSam, a service's own security descriptor)",
    "a local account of a workgroup machine has its rights filtered when it comes over the network (LocalAccountTokenFilterPolicy)",
  ],
  next: [
    "look at the server's system and security logs at that minute",
    "try with an administrator of the server, and with packet privacy",
  ],
};

const table: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [ERROR_ACCESS_DENIED, denied],
  [0xc0000022, denied],
  [
    53,
    {
      causes: ["the name resolves to nothing or to a wrong address", "TCP 445 is blocked, where the call goes over a named pipe"],
      next: ["opnum ping HOST", "opnum query -n HOST -e 445"],
    },
  ],
  [
    1311,
    {
      causes: ["no domain controller answers: DNS, or Kerberos (88), LDAP (389) and 445 towards the controllers are blocked"],
      next: ["opnum query -n DC -o 53,88,135,389,445,3268", "look at the DNS servers that the client uses"],
    },
  ],
  [
    1396,
    {
      causes: [
        "the service principal name belongs to another account, or to two",
        "the name leads to another machine than its ticket is for",
      ],
      next: ["setspn -Q of the name that the client uses", "compare the address that the name gives with the server's own"],
    },
  ],
  [
    1398,
    {
      causes: ["clocks differ by more than five minutes: Kerberos refuses"],
      next: ["w32tm /query /status on both", "opnum query -n HOST -e 123 -p udp"],
    },
  ],
  [
    RPC_S_UNKNOWN_IF,
    {
      causes: [
        "the port belongs to another service now: it was restarted, and the answer of the mapper is old or the port was fixed by hand",
        "the server has another version of the interface",
      ],
      next: ["opnum dump HOST, and look where the interface is today"],
    },
  ],
  [
    RPC_S_OUT_OF_RESOURCES,
    {
      causes: [
        "the range of ports that RPC may use is exhausted or too narrow (Rpc\\Internet in the registry)",
        "the server is out of memory or handles",
      ],
      next: ["netstat on the server: how many ports of the dynamic range are in use", "opnum dump HOST: do ports crowd in a small range"],
    },
  ],
  [
    RPC_S_SERVER_UNAVAILABLE,
    {
      causes: [
        "the port that the endpoint mapper named (49152-65535) is blocked by a firewall, while 135 is open: by far the commonest",
        "TCP 135 itself is blocked or refused",
        "the name leads to a wrong address, or to none",
        "the service, or the machine, does not run",
      ],
      next: ["opnum ping HOST", "opnum ping HOST -i INTERFACE: asks the mapper and dials the port that it names", PORTS],
    },
  ],
  [
    RPC_S_SERVER_TOO_BUSY,
    {
      causes: ["the server took the connection and has no thread or no room for the call"],
      next: ["try again in a minute", "look at load and at the number of connections on the server"],
    },
  ],
  [
    RPC_S_CALL_FAILED,
    {
      causes: [
        "the connection died within the call: a firewall cut it for idleness, or an inspecting device did not like what it saw",
        "the service crashed or was restarted",
      ],
      next: [
        "note after how long it happens: always the same minutes point to a firewall's idle time",
        "look at the service's crashes in the server's log",
      ],
    },
  ],
  [
    RPC_S_CALL_FAILED_DNE,
    {
      causes: ["the connection was gone before the call was carried out: the server was restarted, or an idle connection had been cut"],
      next: ["try again: it was not executed"],
    },
  ],
  [
    RPC_S_PROTOCOL_ERROR,
    {
      causes: [
        "a device on the way rewrites RPC",
        "what listens there does not speak RPC",
        "security trailers that one side formed wrongly",
      ],
      next: ["opnum ping HOST", "capture at both ends and compare"],
    },
  ],
  [
    RPC_S_UNSUPPORTED_TRANS_SYN,
    {
      causes: ["client and server share no transfer syntax, or an inspecting firewall drops binds that offer several"],
      next: ["opnum ping HOST: says which transfer syntaxes are taken"],
    },
  ],
  [
    RPC_X_BAD_STUB_DATA,
    {
      causes: [
        "the two sides were made from different versions of the interface's IDL",
        "a count, a size or a union's discriminant does not fit what came with it",
        "the server wants the verification trailer or a higher level",
      ],
      next: ["compare the IDL, or its version, on both sides"],
    },
  ],
  [
    RPC_S_PROCNUM_OUT_OF_RANGE,
    {
      causes: ["the server is older than the operation that was called", "the interface's version differs"],
      next: ["opnum describe INTERFACE: which operations there are"],
    },
  ],
  [
    RPC_S_UNKNOWN_AUTHN_SERVICE,
    {
      causes: [
        "the server does not have the security package that was asked for",
        "the service principal name is missing, so that Kerberos cannot be used and nothing else is allowed",
      ],
      next: ["setspn -L of the server's account"],
    },
  ],
  [
    RPC_S_UNKNOWN_AUTHN_LEVEL,
    { causes: ["the level asked for is not one that the server takes"], next: ["try packet integrity, then packet privacy"] },
  ],
  [
    EPT_S_NOT_REGISTERED,
    {
      causes: [
        "the service is not started",
        "the service does not listen on this protocol sequence (named pipes only, for example)",
        "the name leads to another host",
        "a static port was set wrongly, so that the service did not register",
      ],
      next: ["opnum dump HOST: is the interface there", "start the service, and look into its log"],
    },
  ],
  [
    0x721,
    {
      causes: [
        "the security package refused the caller: wrong key or password, wrong service principal name, clocks apart",
        "an encryption type that only one side has (RC4 switched off, keys without AES)",
      ],
      next: ["klist on the client: is there a ticket for the server, of which encryption type", "compare the clocks"],
    },
  ],
]);

const events: ReadonlyMap<number, Advice & { readonly words: string }> = new Map([
  [
    10036,
    {
      words: "DCOM refused a client on this server: its level is below packet integrity",
      causes: ["the client's DCOM is older than the hardening of 2022 (KB5004442), or the program sets a lower level itself"],
      next: ["update the client, or have the program ask for packet integrity; the event names its address and account"],
    },
  ],
  [
    10037,
    {
      words: "this client asked for an activation at a level that is set too low by its own program",
      causes: ["the program named in the event sets the level itself"],
      next: ["have the program ask for packet integrity or higher"],
    },
  ],
  [
    10038,
    {
      words: "this client asked for an activation at its default level, which is too low",
      causes: ["the machine's default authentication level for DCOM is below packet integrity"],
      next: ["raise the default level, or update the client"],
    },
  ],
  [
    10009,
    {
      words: "DCOM could not talk to the computer named, by any protocol",
      causes: ["the computer is off, the name is old, or a firewall is between"],
      next: ["opnum ping HOST", PORTS],
    },
  ],
  [
    10028,
    {
      words: "DCOM could not talk to the computer named, by any protocol",
      causes: ["the computer is off, the name is old, or a firewall is between"],
      next: ["opnum ping HOST", PORTS],
    },
  ],
  [
    10016,
    {
      words: "an account may not launch or activate the COM class named",
      causes: ["the class's launch permissions; for the classes of Windows itself usually harmless"],
      next: ["only where something fails: grant the right in dcomcnfg"],
    },
  ],
]);
