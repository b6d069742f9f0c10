/**
 * An RPC proxy: HTTP or HTTPS to /rpc/rpcproxy.dll. First an echo request ([MS-RPCH] 2.1.2.1.5), which a proxy answers by itself; where it does so for everybody,
 * a virtual connection is opened (CONN/A1 on RPC_OUT_DATA, CONN/B1 on RPC_IN_DATA, [MS-RPCH] 3.2.2.4.1) to see whether the proxy reaches the server behind it: a
 * proxy that does not says "RPC Error: 6ba" in its 503, and 5 where it may not ask that port (ValidPorts).
 */
import { bracketed } from "../../ids/ip-address.ts";
import { parseStringBinding } from "../../ids/string-binding.ts";
import { randomUuid } from "../../ids/uuid.ts";
import {
  type BodyFraming,
  encodeHttpHead,
  type HttpHead,
  HttpReader,
  type HttpResponseHead,
  httpField,
  httpFields,
  rpcErrorOf,
} from "../../pdu/http/index.ts";
import { decodeRtsPdu, encodeRtsPdu, RTS_FLAG, type RtsCommand } from "../../pdu/rts/index.ts";
import { ProtocolError, RpcError } from "../../status/errors.ts";
import { statusName } from "../../status/names.ts";
import { probeNames } from "./names.ts";
import { type CarrierInput, type ProbeContext, tellSkipped } from "./probe.ts";
import { type Asked, type NoAnswer, tellNoAnswer, tellService } from "./service.ts";
import { converse, type StreamExchange, type StreamLimits } from "./stream.ts";
import { dialPort } from "./tcp-port.ts";
import { type TlsFacts, tlsOver } from "./tls.ts";

/** Of an error's page no more is read than this. */
const MAX_BODY = 4_096;
/** Octets of a head that are taken. */
const MAX_HEAD = 16_384;
/** Of the IN channel: [MS-RPCH] 2.1.2.1.1 wants 128 KB to 2 GB. */
const IN_CONTENT_LENGTH = 0x4000_0000;
const RECEIVE_WINDOW = 0x10000;
const KEEPALIVE_MS = 300_000;

export interface ProxyInput {
  /** The proxy's. */
  readonly address: string;
  /** Its name, as it was typed: for Host, and for its certificate. */
  readonly host: string;
  readonly port: number;
  readonly tls: boolean;
  /** The server behind it, as the proxy knows it. */
  readonly server: { readonly host: string; readonly port: number };
}

/** What came of one request. */
export interface HttpAnswer {
  readonly status: number;
  readonly phrase: string;
  /** Of WWW-Authenticate: `Negotiate`, `NTLM`, `Basic realm="mail"`. */
  readonly offers: readonly string[];
  /** Win32 code of the phrase's "RPC Error: %x", [MS-RPCH] 2.1.2.1.3. */
  readonly rpcError: number | undefined;
  readonly location: string | undefined;
  readonly software: string | undefined;
  /** The body began with an RTS PDU: whoever answers is an RPC proxy. */
  readonly rts: "echo" | "other" | undefined;
}

/** Of a binding that names one: `ncacn_http:server[6001,RpcProxy=mail.example:443]`. */
export async function probeBindingProxy(context: ProbeContext, input: CarrierInput): Promise<boolean> {
  const { binding } = context.target;
  const options = binding === undefined ? {} : parseStringBinding(binding).options;
  const named = options["RpcProxy"];
  if (named === undefined) return false;
  if (options["HttpProxy"] !== undefined)
    tellSkipped(
      context,
      "http-proxy",
      "HttpProxy",
      "not-built",
      "the way through the HTTP proxy of the binding is not looked at; the RPC proxy is dialled directly",
    );
  const [, host = named, portText] = /^(.*?)(?::(\d{1,5}))?$/.exec(named) ?? [];
  const port = portText === undefined ? 443 : Number(portText);
  const server = { host: input.host, port: Number(input.endpoint ?? context.target.port ?? 593) };
  // RPC over HTTP is at 80 and 443 everywhere, [MS-RPCH] 2.1.2.1; what is neither is taken for a proxy with TLS.
  const tls = port !== 80 && port !== 8080;
  const [address] = await probeNames(context, { host });
  if (address !== undefined) await probeHttpProxy(context, { address, host, port, tls, server });
  return true;
}

export async function probeHttpProxy(context: ProbeContext, input: ProxyInput): Promise<void> {
  const echo = await ask(context, input, { what: "the echo request", request: "RPC_IN_DATA, echo", exchange: echoExchange(input) });
  if (echo === undefined) return;
  if (echo.status === 401 && context.options.security !== undefined) {
    const words =
      "this version does not authenticate to RPC proxies (NTLM, Negotiate and Basic over HTTP): the way behind the 401 was not looked at";
    tellSkipped(context, "http-proxy", "authentication to the RPC proxy", "not-built", words);
  }
  // Only who answers everybody is asked for more, and only an RPC proxy has it.
  if (echo.status !== 200 || echo.rts !== "echo" || context.left() <= 0) return;
  const ids = { connection: randomUuid(), out: randomUuid(), in: randomUuid() };
  const told = new AbortController();
  const out = { what: "the OUT channel's request", request: "RPC_OUT_DATA", exchange: outExchange(input, ids) };
  const answered = ask(context, input, out).finally(() => told.abort());
  await Promise.all([answered, hold(context, input, inRequest(input, ids), told.signal)]);
}

// --- requests ---

interface ChannelIds {
  readonly connection: string;
  readonly out: string;
  readonly in: string;
}

export function echoExchange(input: ProxyInput): StreamExchange<HttpAnswer> {
  return httpExchange(request(input, "RPC_IN_DATA", 4, Uint8Array.of(0, 0, 0, 0)), "echo");
}

/** CONN/A1, [MS-RPCH] 2.2.4.2. A proxy that reaches the server answers with CONN/A3 and then CONN/C2. */
export function outExchange(input: ProxyInput, ids: ChannelIds): StreamExchange<HttpAnswer> {
  const commands: RtsCommand[] = [
    { type: "Version", version: 1 },
    { type: "Cookie", cookie: ids.connection },
    { type: "Cookie", cookie: ids.out },
    { type: "ReceiveWindowSize", size: RECEIVE_WINDOW },
  ];
  const body = encodeRtsPdu({ flags: RTS_FLAG.NONE, commands });
  return httpExchange(request(input, "RPC_OUT_DATA", body.length, body), "channel");
}

/** CONN/B1, [MS-RPCH] 2.2.4.5. */
function inRequest(input: ProxyInput, ids: ChannelIds): Uint8Array {
  const commands: RtsCommand[] = [
    { type: "Version", version: 1 },
    { type: "Cookie", cookie: ids.connection },
    { type: "Cookie", cookie: ids.in },
    { type: "ChannelLifetime", lifetime: IN_CONTENT_LENGTH },
    { type: "ClientKeepalive", interval: KEEPALIVE_MS },
    { type: "AssociationGroupId", id: randomUuid() },
  ];
  return request(input, "RPC_IN_DATA", IN_CONTENT_LENGTH, encodeRtsPdu({ flags: RTS_FLAG.NONE, commands }));
}

function request({ host, port, tls, server }: ProxyInput, method: string, contentLength: number, body: Uint8Array): Uint8Array {
  const authority = port === (tls ? 443 : 80) ? bracketed(host) : `${bracketed(host)}:${port}`;
  const head = encodeHttpHead({
    kind: "request",
    method,
    target: `/rpc/rpcproxy.dll?${bracketed(server.host)}:${server.port}`,
    version: "1.1",
    fields: [
      ["Accept", "application/rpc"],
      ["Cache-Control", "no-cache"],
      ["Connection", "Keep-Alive"],
      ["Content-Length", String(contentLength)],
      ["Host", authority],
      ["Pragma", "No-cache"],
      ["User-Agent", "MSRPC"],
    ],
  });
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return whole;
}

// --- answers ---

/** @param until "echo": the head, and of a 200 the RTS PDU behind it; "channel": of a 200 the second RTS PDU, which comes when the server was reached */
function httpExchange(first: Uint8Array, until: "echo" | "channel"): StreamExchange<HttpAnswer> {
  let head: HttpResponseHead | undefined;
  let answer: HttpAnswer | undefined;
  let body = new Uint8Array(0);
  const wanted = until === "echo" ? 1 : 2;
  const reader = new HttpReader(
    {
      head(found: HttpHead): BodyFraming | undefined {
        if (found.kind !== "response") throw new ProtocolError("server", "it answers with a request");
        // 100 Continue and the like announce the answer.
        if (found.status < 200) return undefined;
        head ??= { kind: "response", version: found.version, status: found.status, phrase: found.phrase, fields: found.fields };
        if (found.status !== 200) answer ??= answerOf(head, undefined);
        return undefined;
      },
      body(bytes, start, end) {
        if (head === undefined || answer !== undefined) return;
        const more = bytes.subarray(start, Math.min(end, start + MAX_BODY - body.length));
        const grown = new Uint8Array(body.length + more.length);
        grown.set(body);
        grown.set(more, body.length);
        body = grown;
        const count = rtsCount(body);
        if (count === undefined || count >= wanted || body.length >= MAX_BODY) answer = answerOf(head, body);
      },
      end() {
        if (head !== undefined) answer ??= answerOf(head, body);
      },
    },
    { maxHead: MAX_HEAD },
  );
  const told = () => answer ?? (head === undefined ? undefined : answerOf(head, body));
  return {
    first,
    receive(bytes) {
      try {
        reader.push(bytes);
      } catch (error) {
        // What a head said holds, whatever its body is.
        if (answer === undefined || !(error instanceof RpcError)) throw error;
      }
      return answer === undefined ? {} : { answer };
    },
    ended: told,
    silent: told,
  };
}

/** RTS PDUs that are there whole; undefined where the octets are something else. */
function rtsCount(body: Uint8Array): number | undefined {
  let count = 0;
  for (let at = 0; at < body.length; count++) {
    if (body[at] !== 5 || (at + 2 < body.length && body[at + 2] !== 20)) return undefined;
    if (at + 10 > body.length) return count;
    const length = body[at + 8]! | (body[at + 9]! << 8);
    if (length < 20) return undefined;
    if (at + length > body.length) return count;
    at += length;
  }
  return count;
}

function answerOf(head: HttpResponseHead, body: Uint8Array | undefined): HttpAnswer {
  return {
    status: head.status,
    phrase: head.phrase.slice(0, 1_024),
    offers: httpFields(head, "www-authenticate")
      .slice(0, 8)
      .map((offer) => offer.slice(0, 200)),
    rpcError: rpcErrorOf(head.phrase),
    location: httpField(head, "location")?.slice(0, 500),
    software: httpField(head, "server")?.slice(0, 200),
    rts: body === undefined ? undefined : rtsOf(body),
  };
}

function rtsOf(body: Uint8Array): HttpAnswer["rts"] {
  const length = body.length < 10 ? 0 : body[8]! | (body[9]! << 8);
  if (length < 20 || length > body.length) return undefined;
  try {
    const { flags } = decodeRtsPdu(body.subarray(0, length));
    return (flags & RTS_FLAG.ECHO) !== 0 ? "echo" : "other";
  } catch (error) {
    if (error instanceof RpcError) return undefined;
    throw error;
  }
}

// --- asking ---

interface Question {
  readonly what: string;
  readonly request: string;
  readonly exchange: StreamExchange<HttpAnswer>;
}

/** One connection, one request; tells what came of it. */
async function ask(context: ProbeContext, input: ProxyInput, question: Question): Promise<HttpAnswer | undefined> {
  const { address, port } = input;
  const asked: Asked = { service: "http-proxy", address, port, what: question.what };
  const opened = await open(context, input, asked);
  if (opened === undefined) return undefined;
  const { pipe, at, tls } = opened;
  try {
    const result = await converse(pipe, question.exchange, question.what, limitsOf(context));
    if (result.outcome !== "answered") {
      tellNoAnswer(context, asked, "tcp", { at, endedAt: result.endedAt, outcome: result.outcome, error: result.error });
      return undefined;
    }
    const { answer } = result;
    tellService(context, asked, "tcp", {
      at,
      endedAt: result.endedAt,
      outcome: answer.status === 200 ? "answered" : "error",
      code: answer.status,
      codeName: answer.rpcError === undefined ? undefined : statusName(answer.rpcError),
      said: answer.phrase,
      facts: {
        request: question.request,
        proxy: input.host,
        server: `${input.server.host}:${input.server.port}`,
        offers: answer.offers.join(", "),
        "RPC error": answer.rpcError === undefined ? undefined : `0x${answer.rpcError.toString(16)}`,
        "RPC proxy": answer.rts === undefined ? undefined : "yes",
        location: answer.location,
        software: answer.software,
        ...factsOf(tls),
      },
    });
    return answer;
  } catch (error) {
    if (context.signal.aborted) return undefined;
    throw error;
  }
}

/** The IN channel, on which nothing comes back while all is well. It is ended when the OUT channel's word is there (`told`), or time is over. */
async function hold(context: ProbeContext, input: ProxyInput, octets: Uint8Array, told: AbortSignal): Promise<void> {
  const { address, port } = input;
  const asked: Asked = { service: "http-proxy", address, port, what: "the IN channel's request" };
  const opened = await open(context, input, asked);
  if (opened === undefined) return;
  const { first, receive } = httpExchange(octets, "echo");
  const signal = AbortSignal.any([context.signal, told]);
  try {
    const result = await converse(opened.pipe, { first, receive }, asked.what, { ...limitsOf(context), signal });
    if (result.outcome !== "answered") return;
    const { answer } = result;
    tellService(context, asked, "tcp", {
      at: opened.at,
      endedAt: result.endedAt,
      outcome: answer.status === 200 ? "answered" : "error",
      code: answer.status,
      codeName: answer.rpcError === undefined ? undefined : statusName(answer.rpcError),
      said: answer.phrase,
      facts: { request: "RPC_IN_DATA", "RPC error": answer.rpcError === undefined ? undefined : `0x${answer.rpcError.toString(16)}` },
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function open(context: ProbeContext, input: ProxyInput, asked: Asked) {
  const { address, port } = input;
  const at = context.now();
  const pipe = await dialPort(context, { address, port, purpose: "target", interfaces: [] });
  if (pipe === undefined) return undefined;
  if (!input.tls) return { pipe, at, tls: undefined };
  try {
    const secured = await tlsOver(pipe, input.host, limitsOf(context));
    if ("pipe" in secured) return { pipe: secured.pipe, at, tls: secured.facts };
    const none: NoAnswer = { at, endedAt: context.now(), outcome: secured.outcome, error: secured.error };
    tellNoAnswer(context, { ...asked, what: "the TLS handshake" }, "tcp", none);
    return undefined;
  } catch (error) {
    if (context.signal.aborted) return undefined;
    throw error;
  }
}

function limitsOf(context: ProbeContext): StreamLimits {
  const { clock } = context.environment;
  return {
    now: () => context.now(),
    after: (ms, action) => clock.after(ms, action),
    timeoutMs: Math.max(1, context.wait()),
    signal: context.signal,
  };
}

function factsOf(tls: TlsFacts | undefined): Record<string, string | undefined> {
  if (tls === undefined) return { tls: "no" };
  return {
    tls: tls.protocol,
    cipher: tls.cipher,
    certificate: tls.subject,
    "certificate names": tls.names,
    issuer: tls.issuer,
    "valid from": tls.validFrom,
    "valid until": tls.validTo,
    "certificate problems": tls.problems.join("; "),
  };
}
