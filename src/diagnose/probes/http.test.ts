import assert from "node:assert/strict";
import { connect, type Socket } from "node:net";
import { afterEach, describe, test } from "node:test";
import { createServer } from "node:tls";
import { parseStringBinding } from "../../ids/string-binding.ts";
import { rpcecho } from "../../interfaces/rpcecho/index.ts";
import { encodeRtsPdu, RTS_FLAG } from "../../pdu/rts/index.ts";
import { ntlm } from "../../runtime/security/index.ts";
import { RpcServer } from "../../runtime/server.ts";
import { certificate, LOOPBACK, listening, TestServers, testContext } from "../loopback/testing.ts";
import { carrierProbes } from "./beside.ts";
import { probeHttpProxy } from "./http-proxy.ts";
import { probeRpcHttp } from "./rpc-http.ts";

const servers = new TestServers();
afterEach(() => servers.close());

const WANTED = { uuid: rpcecho.uuid, version: "1.0", name: "rpcecho", required: true } as const;
const octets = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("ncacn_http at the server", () => {
  /** Greets as a server of ncacn_http does, and hands on to a server that speaks TCP. */
  const greeter = (port: number, pieces: number) =>
    servers.tcp((socket) => {
      const behind = connect({ port, host: LOOPBACK });
      const greeting = octets("ncacn_http/1.0");
      socket.setNoDelay(true);
      for (let at = 0; at < greeting.length; at += pieces) socket.write(greeting.subarray(at, at + pieces));
      behind.on("error", () => socket.destroy());
      socket.on("close", () => behind.destroy());
      behind.pipe(socket).pipe(behind);
    });

  const echo = async () => {
    const server = new RpcServer({});
    server.register(rpcecho, {});
    servers.defer(() => void server.close());
    return Number(parseStringBinding(await server.listen(`ncacn_ip_tcp:${LOOPBACK}`)).endpoint);
  };

  test("the greeting, and the interface behind it", async () => {
    for (const pieces of [14, 1]) {
      const context = testContext({ 6001: await greeter(await echo(), pieces) });
      await probeRpcHttp(context, { address: LOOPBACK, host: "mail", interfaces: [WANTED], endpoint: "6001" });
      assert.equal(context.of("service")[0]?.outcome, "answered");
      assert.equal(context.of("service")[0]?.said, "ncacn_http/1.0");
      assert.equal(context.of("bind")[0]?.outcome, "accepted");
      const [call] = context.of("call");
      assert.equal(call?.status, 0x1c010002);
    }
  });

  test("the greeting and what follows in one packet is not lost", async () => {
    const port = await servers.tcp((socket) => socket.write(octets("ncacn_http/1.0\x05\x00")));
    const context = testContext({ 593: port }, { timeoutMs: 400 });
    await probeRpcHttp(context, { address: LOOPBACK, host: "mail", interfaces: [], endpoint: undefined });
    assert.equal(context.of("service")[0]?.outcome, "answered");
    assert.equal(context.of("bind")[0]?.outcome, "silent");
  });

  test("what greets with something else, nothing, or an end", async () => {
    const told: unknown[] = [];
    const http = await servers.tcp((socket) => socket.write(octets("220 mail ESMTP\r\n")));
    const silent = await servers.tcp(() => undefined);
    const closes = await servers.tcp((socket) => socket.end());
    for (const port of [http, silent, closes]) {
      const context = testContext({ 593: port }, { timeoutMs: 300 });
      await probeRpcHttp(context, { address: LOOPBACK, host: "mail", interfaces: [WANTED], endpoint: undefined });
      told.push(context.of("service")[0]?.outcome);
      assert.equal(context.of("bind").length, 0);
    }
    assert.deepEqual(told, ["not-understood", "silent", "cut"]);
  });
});

describe("RPC proxies", () => {
  const server = { host: "store", port: 6001 };
  const ask = async (port: number, tls: boolean, options: Parameters<typeof testContext>[1] = {}) => {
    const context = testContext({ 443: port }, options);
    await probeHttpProxy(context, { address: LOOPBACK, host: "mail.lab.test", port: 443, tls, server });
    return context;
  };
  /** Answers each request's head with what `answer` makes of its first line. */
  const proxy = (answer: (line: string, head: string, socket: Socket) => string | Uint8Array) => (socket: Socket) => {
    let head = "";
    socket.on("error", () => undefined);
    socket.on("data", (bytes) => {
      if (head.includes("\r\n\r\n")) return;
      head += bytes.toString("latin1");
      if (head.includes("\r\n\r\n")) socket.write(answer(head.slice(0, head.indexOf("\r\n")), head, socket));
    });
  };

  test("who wants a login says of which kind; the request is as a proxy wants it", async () => {
    const lines: string[] = [];
    const port = await servers.tcp(
      proxy((line, head) => {
        lines.push(line);
        assert.match(head, /\r\nHost: mail\.lab\.test:443\r\n/);
        assert.match(head, /\r\nUser-Agent: MSRPC\r\n/);
        return 'HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nWWW-Authenticate: Basic realm="mail"\r\nServer: Microsoft-IIS/10.0\r\nContent-Length: 5\r\n\r\nsorry';
      }),
    );
    const context = await ask(port, false, { security: { auth: ntlm({ user: "alice", password: "secret-1" }) } });
    assert.deepEqual(lines, ["RPC_IN_DATA /rpc/rpcproxy.dll?store:6001 HTTP/1.1"]);
    const [said] = context.of("service");
    assert.equal(said?.outcome, "error");
    assert.equal(said?.code, 401);
    assert.equal(said?.facts["offers"], 'Negotiate, NTLM, Basic realm="mail"');
    assert.equal(context.of("skipped")[0]?.reason, "not-built");
    assert.doesNotMatch(JSON.stringify(context.seen), /secret-1/);
  });

  test("403, 404, 503 with a Win32 code, and what is not HTTP", async () => {
    const answers = [
      "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n",
      "HTTP/1.0 503 RPC Error: 6ba, EEInfo: AAAA\r\nContent-Length: 0\r\n\r\n",
      "HTTP/1.0 503 RPC Error: 5\r\n\r\n",
      "SSH-2.0-OpenSSH_9\r\n\r\n",
    ];
    const told: unknown[] = [];
    for (const answer of answers) {
      const context = await ask(await servers.tcp(proxy(() => answer)), false, { timeoutMs: 1_000 });
      const [said] = context.of("service");
      told.push([said?.outcome, said?.code, said?.codeName]);
    }
    assert.deepEqual(told, [
      ["error", 403, undefined],
      ["error", 404, undefined],
      ["error", 503, "RPC_S_SERVER_UNAVAILABLE"],
      ["error", 503, "ERROR_ACCESS_DENIED"],
      ["not-understood", undefined, undefined],
    ]);
  });

  const ECHO = Buffer.from(encodeRtsPdu({ flags: RTS_FLAG.ECHO, commands: [] }));
  const echoed = Buffer.concat([Buffer.from("HTTP/1.1 200 Success\r\nContent-Type: application/rpc\r\nContent-Length: 20\r\n\r\n"), ECHO]);

  test("one that lets everybody in, and does not reach the server", async () => {
    const heard: string[] = [];
    const port = await servers.tcp(
      proxy((line, head) => {
        const method = `${line.split(" ")[0]} ${/Content-Length: (\d+)/.exec(head)?.[1]}`;
        heard.push(method);
        if (method === "RPC_IN_DATA 4") return echoed;
        return method.startsWith("RPC_OUT_DATA") ? "HTTP/1.0 503 RPC Error: 6ba\r\nContent-Length: 0\r\n\r\n" : "";
      }),
    );
    const context = await ask(port, false, { timeoutMs: 600 });
    // The IN channel may not have come about before the OUT channel was refused.
    assert.deepEqual(heard.filter((one) => one !== "RPC_IN_DATA 1073741824").sort(), ["RPC_IN_DATA 4", "RPC_OUT_DATA 76"]);
    const [echo, out] = context.of("service");
    assert.equal(echo?.outcome, "answered");
    assert.equal(echo?.facts["RPC proxy"], "yes");
    assert.equal(out?.facts["request"], "RPC_OUT_DATA");
    assert.equal(out?.facts["RPC error"], "0x6ba");
  });

  test("one that reaches it: CONN/A3 and CONN/C2", async () => {
    const a3 = encodeRtsPdu({ flags: RTS_FLAG.NONE, commands: [{ type: "ConnectionTimeout", timeout: 120_000 }] });
    const c2 = encodeRtsPdu({
      flags: RTS_FLAG.NONE,
      commands: [
        { type: "Version", version: 1 },
        { type: "ReceiveWindowSize", size: 0x10000 },
        { type: "ConnectionTimeout", timeout: 120_000 },
      ],
    });
    const port = await servers.tcp(
      proxy((line, head) => {
        if (/Content-Length: 4\r/.test(head)) return echoed;
        if (line.startsWith("RPC_IN_DATA")) return "";
        const open = Buffer.from("HTTP/1.1 200 Success\r\nContent-Type: application/rpc\r\nContent-Length: 1073741824\r\n\r\n");
        return Buffer.concat([open, a3, c2]);
      }),
    );
    const context = await ask(port, false, { timeoutMs: 20_000 });
    // The IN channel, on which nothing comes, is not waited for.
    assert.ok(context.left() > 10_000);
    const out = context.of("service").find(({ facts }) => facts["request"] === "RPC_OUT_DATA");
    assert.equal(out?.outcome, "answered");
    assert.equal(out?.facts["RPC proxy"], "yes");
  });

  test("a page of its own under 200 is no RPC proxy", async () => {
    const port = await servers.tcp(proxy(() => "HTTP/1.1 200 OK\r\nContent-Length: 12\r\n\r\n<html></html"));
    const context = await ask(port, false);
    assert.equal(context.of("service").length, 1);
    assert.equal(context.of("service")[0]?.facts["RPC proxy"], undefined);
  });

  test("a head that does not end, a body that does not end", async () => {
    const endless = (first: string, more: string) =>
      servers.tcp((socket) => {
        const pour = () => void (socket.destroyed || (socket.write(more) ? setImmediate(pour) : socket.once("drain", pour)));
        socket.once("data", () => {
          socket.write(first);
          pour();
        });
      });
    const head = await ask(await endless("HTTP/1.1 200 OK\r\n", `X: ${"y".repeat(2_000)}\r\n`), false);
    assert.equal(head.of("service")[0]?.outcome, "not-understood");
    const body = await ask(await endless("HTTP/1.1 200 OK\r\n\r\n", "z".repeat(4_000)), false);
    assert.equal(body.of("service")[0]?.code, 200);
  });

  describe("TLS", () => {
    const day = 86_400_000;
    const secure = async (from: number, to: number, name: string) => {
      const tls = createServer(certificate({ name, from: new Date(Date.now() + from), to: new Date(Date.now() + to) }), (socket) => {
        proxy(() => "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n")(socket);
      });
      const sockets = new Set<Socket>();
      tls.on("connection", (socket: Socket) => sockets.add(socket));
      servers.defer(() => {
        for (const socket of sockets) socket.destroy();
        tls.close();
      });
      return listening(tls);
    };

    test("a certificate that nobody trusts, that is old, that is for another: told, and looked behind", async () => {
      const cases = [
        [-day, day, "mail.lab.test", /^not trusted: it is signed by itself \(DEPTH_ZERO_SELF_SIGNED_CERT\)$/],
        [-2 * day, -day, "mail.lab.test", /expired/],
        [day, 2 * day, "mail.lab.test", /not valid yet/],
        [-day, day, "other.lab.test", /wrong name: it is not for mail\.lab\.test/],
      ] as const;
      for (const [from, to, name, problem] of cases) {
        const context = await ask(await secure(from, to, name), true);
        const [said] = context.of("service");
        assert.equal(said?.code, 401);
        assert.equal(said?.facts["offers"], "NTLM");
        assert.equal(said?.facts["certificate"], `CN=${name}`);
        assert.match(said?.facts["certificate problems"] ?? "", problem);
        assert.match(said?.facts["tls"] ?? "", /^TLSv1\.[23]$/);
      }
    });

    test("what speaks no TLS, hangs up in the handshake, or is silent", async () => {
      const told: unknown[] = [];
      const plain = await servers.answering(() => octets("HTTP/1.1 400 Bad Request\r\n\r\n"));
      const hangs = await servers.answering(() => undefined);
      const silent = await servers.tcp(() => undefined);
      for (const port of [plain, hangs, silent]) {
        const context = await ask(port, true, { timeoutMs: 400 });
        const [said] = context.of("service");
        told.push(said?.outcome);
      }
      assert.deepEqual(told, ["not-understood", "cut", "silent"]);
    });
  });

  test("a binding that names a proxy is taken there, and one that names none to the server", async () => {
    const port = await servers.tcp(proxy(() => "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"));
    const named = testContext({ 80: port }, { target: { binding: `ncacn_http:store[6001,RpcProxy=${LOOPBACK}:80]` } });
    const input = { address: LOOPBACK, host: "store", interfaces: [WANTED], endpoint: "6001" };
    await carrierProbes["ncacn_http"]!(named, input);
    assert.equal(named.of("service")[0]?.service, "http-proxy");
    assert.equal(named.of("service")[0]?.facts["server"], "store:6001");
    const direct = testContext({}, { target: { binding: "ncacn_http:store[6001]" } });
    await carrierProbes["ncacn_http"]!(direct, input);
    assert.equal(direct.of("dial")[0]?.port, 6001);
  });
});
