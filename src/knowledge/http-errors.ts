/** What RPC proxies and web proxies answer to RPC over HTTP. [MS-RPCH] 2.1.2.1.3, 3.2.3. */
import type { Advice } from "./advice.ts";

export interface HttpError {
  /** 503, say; undefined where only the RPC error was given. */
  readonly status: number | undefined;
  /** The Win32 error of `RPC Error: 6ba`. */
  readonly error: number | undefined;
  readonly words: string;
  readonly advice: Advice;
}

/** Reads "HTTP 503", "HTTP/1.1 401 Unauthorized", "503 RPC Error: 5", "RPC Error: 6ba"; undefined for any other text. */
export function httpErrorIn(text: string): HttpError | undefined {
  const error = /\bRPC Error:?\s*(?:0x)?([0-9a-f]{1,8})\b/i.exec(text)?.[1];
  const status =
    /\bHTTP(?:\/\d\.\d)?[\s:]+(?:status|error|code)?[\s:]*([1-5]\d\d)\b/i.exec(text)?.[1] ??
    (error === undefined ? undefined : /\b([45]\d\d)\b/.exec(text)?.[1]);
  if (error === undefined && status === undefined) return undefined;
  const code = status === undefined ? undefined : Number(status);
  if (error !== undefined) {
    const number = Number.parseInt(error, 16);
    const known = errors.get(number) ?? {
      words: "the RPC proxy could not do what it was asked; the number is a Win32 error, in hexadecimal",
      advice: {
        causes: ["what that error says, between proxy and server"],
        next: [`opnum lookup 0x${number.toString(16)}`, "opnum why SERVER, on the proxy"],
      },
    };
    return { status: code, error: number, ...known };
  }
  const known = statuses.get(code!);
  return known === undefined ? undefined : { status: code, error: undefined, ...known };
}

const errors: ReadonlyMap<number, Pick<HttpError, "words" | "advice">> = new Map([
  [
    5,
    {
      words: "the RPC proxy does not let anybody through to this server and port",
      advice: {
        causes: ["the server is not in ValidPorts by the name that the client uses, or not with this port"],
        remedies: ["add server:6001-6002;server:6004 to ValidPorts, by NetBIOS and full name"],
        next: ["opnum lookup ValidPorts"],
      },
    },
  ],
  [
    0x6ba,
    {
      words: "the RPC proxy did not reach the server's port",
      advice: {
        causes: [
          "the service on the server is stopped",
          "a firewall between proxy and server",
          "the proxy does not resolve the server's name",
        ],
        remedies: ["open 6001, 6002 and 6004 from the proxy to the server"],
        next: ["opnum why SERVER, on the proxy", "opnum query -n SERVER -o 593,6001,6002,6004"],
      },
    },
  ],
  [
    0x6be,
    {
      words: "the connection between the RPC proxy and the server failed",
      advice: { causes: ["the server ended it: a crash or restart"], next: ["the service's log on the server"] },
    },
  ],
  [
    0x6bb,
    {
      words: "the server has no room for the RPC proxy's connection",
      advice: { causes: ["the server's limit of connections"], next: ["the number of connections on the server"] },
    },
  ],
  [
    0x57,
    {
      words: "the RPC proxy did not understand the request",
      advice: {
        causes: ["a web proxy or gateway changed the address of the request (/rpc/rpcproxy.dll?server:port)"],
        next: ["what the gateway does with the query of addresses"],
      },
    },
  ],
]);

const statuses: ReadonlyMap<number, Pick<HttpError, "words" | "advice">> = new Map([
  [
    401,
    {
      words: "the RPC proxy wants to know who calls, and does not take what it was given",
      advice: {
        causes: ["no credentials, wrong ones, or a method that is switched off (Basic, NTLM, Negotiate)"],
        remedies: ["the same methods on client and virtual directory"],
        next: ["the header WWW-Authenticate of the answer"],
      },
    },
  ],
  [
    403,
    {
      words: "the web server does not let the request through",
      advice: {
        causes: ["TLS is required and was not used", "a client certificate is required", "the gateway's own rule"],
        next: ["the sub status in the web server's log (403.4, 403.7)"],
      },
    },
  ],
  [
    404,
    {
      words: "there is no RPC proxy at that address",
      advice: {
        causes: ["RPC over HTTP is not installed, or not published by the gateway", "the extension is not allowed in the web server"],
        next: ["https://SERVER/rpc/rpcproxy.dll in a browser: asks for credentials, then shows an empty page"],
      },
    },
  ],
  [
    405,
    {
      words: "the methods RPC_IN_DATA and RPC_OUT_DATA are not let through",
      advice: { causes: ["a gateway that allows methods by name"], remedies: ["allow the two methods"], next: ["the gateway's log"] },
    },
  ],
  [
    407,
    {
      words: "a web proxy on the way wants to know who calls",
      advice: {
        causes: ["RPC over HTTP cannot always answer a web proxy"],
        remedies: ["an exception for the server in the proxy's settings"],
        next: ["netsh winhttp show proxy"],
      },
    },
  ],
  [
    413,
    {
      words: "a gateway finds the request too large: an RPC channel says that it sends up to 2 GB",
      advice: {
        causes: ["a limit of bodies in the gateway, or in the web server's request filtering (maxAllowedContentLength)"],
        remedies: ["lift the limit for /rpc"],
        next: ["the gateway's log"],
      },
    },
  ],
  [
    500,
    {
      words: "the web server or the RPC proxy failed",
      advice: { causes: ["an error in the application pool of the proxy"], next: ["the event log of the proxy"] },
    },
  ],
  [
    502,
    {
      words: "a gateway had no good answer from the RPC proxy",
      advice: {
        causes: ["the RPC proxy's machine is down or refuses", "the gateway does not trust its certificate"],
        next: ["the gateway's log"],
      },
    },
  ],
  [
    503,
    {
      words: "the web server or the RPC proxy is not available",
      advice: {
        causes: ["its application pool is stopped", "with RPC Error and a number: what that says"],
        next: ["the reason phrase of the answer: RPC Error"],
      },
    },
  ],
  [
    504,
    {
      words: "a gateway waited in vain for the RPC proxy",
      advice: {
        causes: ["a gateway that waits for the end of the answer, which in RPC over HTTP never comes"],
        remedies: ["switch off buffering of answers for /rpc"],
        next: ["the gateway's settings"],
      },
    },
  ],
]);
