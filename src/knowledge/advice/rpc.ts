/** What stands behind statuses of RPC itself. */

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
} from "../../status/codes.ts";
import type { Advice } from "../advice.ts";

export const PORTS = "opnum query -n HOST -e 135, then the same with the service's port";

const denied: Advice = {
  causes: [
    "the account does not have the right on that server",
    "the authentication level is below what the server wants (DCOM hardening since 2022 wants packet integrity; event 10036 on the server says so)",
    "the server refuses unauthenticated or remote callers (RestrictRemoteClients, RestrictRemoteSam, a service's own security descriptor)",
    "a local account of a workgroup machine has its rights filtered when it comes over the network (LocalAccountTokenFilterPolicy)",
  ],
  remedies: ["grant the right, or use an account that has it", "raise the client's authentication level to packet integrity or privacy"],
  next: [
    "look at the server's system and security logs at that minute",
    "try with an administrator of the server, and with packet privacy",
  ],
};

export const rpcAdvice: ReadonlyMap<number, Advice> = new Map<number, Advice>([
  [ERROR_ACCESS_DENIED, denied],
  [0xc0000022, denied],
  [
    RPC_S_UNKNOWN_IF,
    {
      causes: [
        "the port belongs to another service now: it was restarted, and the answer of the mapper is old or the port was fixed by hand",
        "the server has another version of the interface",
      ],
      remedies: [
        "have the client ask the endpoint mapper anew (restart the program that keeps the port)",
        "mend the static port of the service that is wanted",
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
      remedies: [
        "give RPC a wider range (at least 100 ports), or take the values of Rpc\\Internet out",
        "restart the process that holds the ports",
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
      remedies: [
        "open TCP 135 and the ports of the service: the dynamic range, or a static port (opnum lookup SERVICE tells the setting)",
        "mend the name",
        "start the service",
      ],
      next: [
        "opnum why HOST SERVICE: says which of it is true, and who has to act",
        "opnum ping HOST",
        "opnum ping HOST -i INTERFACE: asks the mapper and dials the port that it names",
        PORTS,
      ],
    },
  ],
  [
    RPC_S_SERVER_TOO_BUSY,
    {
      causes: ["the server took the connection and has no thread or no room for the call"],
      remedies: ["restart the service where it does not get over it"],
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
      remedies: [
        "lengthen the idle time of the firewall for RPC, or have the client keep its connections alive",
        "take RPC out of the inspection",
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
      remedies: ["call again: programs may do so by themselves, because it was not executed"],
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
      remedies: ["take RPC out of what rewrites it", "use the port that the endpoint mapper names"],
      next: ["opnum ping HOST", "capture at both ends and compare"],
    },
  ],
  [
    RPC_S_UNSUPPORTED_TRANS_SYN,
    {
      causes: ["client and server share no transfer syntax, or an inspecting firewall drops binds that offer several"],
      remedies: ["update the inspecting firewall, or take RPC out of its inspection (KB899148)"],
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
      remedies: ["bring client and server to versions that fit"],
      next: ["compare the IDL, or its version, on both sides"],
    },
  ],
  [
    RPC_S_PROCNUM_OUT_OF_RANGE,
    {
      causes: ["the server is older than the operation that was called", "the interface's version differs"],
      remedies: ["update the server, or use an older operation"],
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
      remedies: ["register the service principal name (setspn -S), or allow another package"],
      next: ["setspn -L of the server's account"],
    },
  ],
  [
    RPC_S_UNKNOWN_AUTHN_LEVEL,
    {
      causes: ["the level asked for is not one that the server takes"],
      remedies: ["set packet integrity or packet privacy in the client"],
      next: ["try packet integrity, then packet privacy"],
    },
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
      remedies: [
        "start the service, or restart it so that it registers again",
        "use the protocol sequence that it listens on",
        "mend or remove its static port",
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
      remedies: [
        "renew password or keytab, service principal name and clock",
        "allow AES on both sides, and change the password of accounts that have no AES keys",
      ],
      next: ["klist on the client: is there a ticket for the server, of which encryption type", "compare the clocks"],
    },
  ],
  [
    1734,
    {
      causes: [
        "an array's bounds do not fit its contents: the IDL of the two sides differs",
        "NDR64 was negotiated with a peer that gets it wrong",
      ],
      next: ["compare the IDL, or its version, on both sides", "opnum call with --syntax ndr20, where it is a service that opnum knows"],
    },
  ],
  [
    1733,
    {
      causes: [
        "a union's discriminant has a value that the other side's IDL does not know: an information level that is newer than the server",
      ],
      next: ["ask for a lower information level", "compare the versions of client and server"],
    },
  ],
  [
    1703,
    {
      causes: ["the client has no such protocol sequence: a binding with ncacn_spx, or a network component that is not installed"],
      next: ["use ncacn_ip_tcp or ncacn_np"],
    },
  ],
  [
    1707,
    {
      causes: ["the name or address in the binding cannot be read: a port or a backslash within it"],
      next: ["opnum resolve HOST", "give the address instead of the name"],
    },
  ],
  [
    1702,
    {
      causes: ["the program uses a binding that was freed or never made; after a failed connection it did not make a new one"],
      next: ["start the program again; the first error in its log is the real one"],
    },
  ],
  [
    1708,
    {
      causes: ["no endpoint was given, and the endpoint mapper was not asked"],
      next: ["give the endpoint in the binding, or resolve it first"],
    },
  ],
  [
    1715,
    {
      causes: ["the server's run-time is up and the program has not begun to listen: it is starting or stopping"],
      next: ["wait a minute and try again", "look at the service's state"],
    },
  ],
  [
    1729,
    {
      causes: ["the RPC proxy (HTTP) does not let this caller or this target through"],
      remedies: ["add the target and its ports to ValidPorts of the proxy", "let the user sign in at the proxy"],
      next: ["opnum why HOST over ncacn_http"],
    },
  ],
  [
    1740,
    {
      causes: ["two programs want one port: a static port that another process has taken"],
      remedies: ["choose another static port outside of the dynamic range"],
      next: ["netstat -abno on the server: who has the port"],
    },
  ],
  [1751, { causes: ["a service gave the endpoint mapper an entry that is not valid"], next: ["the service's own log"] }],
  [
    1752,
    {
      causes: ["the endpoint mapper cannot do what was asked: it has no room, or does not let this caller change its map"],
      next: ["restart what was registering last", "opnum dump HOST"],
    },
  ],
  [
    1818,
    {
      causes: ["the call was cancelled: the user or the program's own time-out gave up waiting"],
      next: ["what the server did at that time: it may be busy rather than gone"],
    },
  ],
  [1819, { causes: ["not all bindings could be made: some of the server's protocol sequences failed"], next: ["the server's own log"] }],
  [1820, { causes: ["the asynchronous call has ended already"], next: ["the error before it in the program's log"] }],
  [
    1791,
    {
      causes: ["another call of this thread or binding is under way: the program uses one handle for two"],
      next: ["the program has to be mended"],
    },
  ],
  [
    0x1c00001a,
    {
      causes: ["the context handle is not the server's: it was restarted, or the handle's connection was cut and the handle run down"],
      remedies: ["open the object anew"],
      next: ["look whether the service was restarted at that time"],
    },
  ],
]);
