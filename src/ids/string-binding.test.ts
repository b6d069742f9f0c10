import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { BindingError } from "../status/errors.ts";
import { protocolSequences } from "./protocol-sequence.ts";
import { formatStringBinding, looksLikeStringBinding, parseStringBinding, type StringBinding } from "./string-binding.ts";

const object = "60a15ec5-4de8-11d7-a637-005056a20182";

function expectParse(text: string, expected: Partial<StringBinding>): void {
  const binding = parseStringBinding(text);
  assert.deepEqual(binding, { objectUuid: undefined, host: "", endpoint: "", options: {}, ...expected }, text);
  assert.deepEqual(parseStringBinding(formatStringBinding(binding)), binding, text);
}

function expectError(text: string, status: string, position: number): void {
  assert.throws(
    () => parseStringBinding(text),
    (error: unknown) => {
      assert.ok(error instanceof BindingError, String(error));
      assert.deepEqual([error.statusName, error.position], [status, position], `${text}: ${error.message}`);
      return true;
    },
  );
}

test("TCP", () => {
  const tcp = { protocolSequence: "ncacn_ip_tcp" } as const;
  expectParse("ncacn_ip_tcp:", tcp);
  expectParse("ncacn_ip_tcp:host", { ...tcp, host: "host" });
  expectParse("ncacn_ip_tcp:192.168.0.13[6001]", { ...tcp, host: "192.168.0.13", endpoint: "6001" });
  expectParse("NCACN_IP_TCP:host[0135]", { ...tcp, host: "host", endpoint: "135" });
  expectParse("ncacn_ip_tcp:[135]", { ...tcp, endpoint: "135" });
  expectParse("ncacn_ip_tcp:host[]", { ...tcp, host: "host" });
  expectParse("ncacn_ip_tcp:host[endpoint=135]", { ...tcp, host: "host", endpoint: "135" });
  expectParse("ncacn_ip_tcp:host[135,security=Impersonation Dynamic True,EPM=1135]", {
    ...tcp,
    host: "host",
    endpoint: "135",
    options: { Security: "Impersonation Dynamic True", epm: "1135" },
  });
  expectParse("ncacn_ip_tcp:host[,epm=1135]", { ...tcp, host: "host", options: { epm: "1135" } });
  expectParse(`${object.toUpperCase()}@ncacn_ip_tcp:host`, { ...tcp, host: "host", objectUuid: object });
  expectParse("00000000-0000-0000-0000-000000000000@ncacn_ip_tcp:host", { ...tcp, host: "host" });
});

test("IPv6 with and without brackets", () => {
  const tcp = { protocolSequence: "ncacn_ip_tcp" } as const;
  expectParse("ncacn_ip_tcp:::1[135]", { ...tcp, host: "::1", endpoint: "135" });
  expectParse("ncacn_ip_tcp:[::1][135]", { ...tcp, host: "::1", endpoint: "135" });
  expectParse("ncacn_ip_tcp:[::1]", { ...tcp, host: "::1" });
  expectParse("ncacn_ip_tcp:fe80::1%eth0", { ...tcp, host: "fe80::1%eth0" });
  expectParse("ncacn_ip_tcp:[fe80::1%eth0][1,epm=2]", { ...tcp, host: "fe80::1%eth0", endpoint: "1", options: { epm: "2" } });
  assert.equal(formatStringBinding(parseStringBinding("ncacn_ip_tcp:::1[135]")), "ncacn_ip_tcp:[::1][135]");
  expectError("ncacn_ip_tcp:[::g][135]", "RPC_S_INVALID_NET_ADDR", 14);
  expectError("ncacn_ip_tcp:1.2.3.4:135", "RPC_S_INVALID_NET_ADDR", 20);
  expectError("ncacn_ip_tcp:[::1]x", "RPC_S_INVALID_STRING_BINDING", 18);
});

test("pipes, as people write them", () => {
  const np = { protocolSequence: "ncacn_np", host: "server", endpoint: "\\pipe\\srvsvc" } as const;
  expectParse("ncacn_np:server[\\pipe\\srvsvc]", np);
  expectParse("ncacn_np:\\\\server[\\pipe\\srvsvc]", np);
  expectParse("ncacn_np:\\\\\\\\server[\\\\pipe\\\\srvsvc]", np);
  expectParse("ncacn_np:server[\\PIPE\\srvsvc]", { ...np, endpoint: "\\PIPE\\srvsvc" });
  expectParse("ncacn_np:server[\\pipe\\a\\b\\,\\]c]", { ...np, endpoint: "\\pipe\\a\\b,]c" });
  assert.equal(formatStringBinding(parseStringBinding("ncacn_np:server[\\\\pipe\\\\srvsvc]")), "ncacn_np:server[\\pipe\\srvsvc]");
  expectError("ncacn_np:server[srvsvc]", "RPC_S_INVALID_ENDPOINT_FORMAT", 16);
  expectError("ncacn_np:server[\\pipe\\]", "RPC_S_INVALID_STRING_BINDING", 23);
  expectError("ncacn_np:server[\\pipe\\a/b]", "RPC_S_INVALID_ENDPOINT_FORMAT", 23);
});

test("the other sequences", () => {
  expectParse("ncadg_ip_udp:10.0.0.1[135]", { protocolSequence: "ncadg_ip_udp", host: "10.0.0.1", endpoint: "135" });
  expectParse("ncalrpc:[epmapper]", { protocolSequence: "ncalrpc", endpoint: "epmapper" });
  expectParse("ncalrpc:", { protocolSequence: "ncalrpc" });
  expectParse("ncacn_http:exchange[6001,RpcProxy=mail.example\\:443,HttpProxy=proxy\\:8080]", {
    protocolSequence: "ncacn_http",
    host: "exchange",
    endpoint: "6001",
    options: { RpcProxy: "mail.example:443", HttpProxy: "proxy:8080" },
  });
  expectParse("ncacn_http:exchange[6001,RpcProxy=mail.example:443]", {
    protocolSequence: "ncacn_http",
    host: "exchange",
    endpoint: "6001",
    options: { RpcProxy: "mail.example:443" },
  });
  expectError("ncalrpc:host[x]", "RPC_S_INVALID_NET_ADDR", 8);
  expectError("ncalrpc:[a b]", "RPC_S_INVALID_ENDPOINT_FORMAT", 10);
});

test("what cannot be read is refused with its status and position", () => {
  expectError("", "RPC_S_INVALID_STRING_BINDING", 0);
  expectError("ncacn_ip_tcp", "RPC_S_INVALID_STRING_BINDING", 12);
  expectError("ncacn_vns_spp:x", "RPC_S_INVALID_RPC_PROTSEQ", 0);
  expectError("60a15ec5-4de8-11d7-a637-00505@ncacn_ip_tcp:x", "RPC_S_INVALID_STRING_UUID", 29);
  expectError(`${object}@xyz:x`, "RPC_S_INVALID_RPC_PROTSEQ", 37);
  expectError("ncacn_ip_tcp:host[135", "RPC_S_INVALID_STRING_BINDING", 21);
  expectError("ncacn_ip_tcp:host[135]x", "RPC_S_INVALID_STRING_BINDING", 22);
  expectError("ncacn_ip_tcp:host]", "RPC_S_INVALID_STRING_BINDING", 17);
  expectError("ncacn_ip_tcp:host[65536]", "RPC_S_INVALID_ENDPOINT_FORMAT", 18);
  expectError("ncacn_ip_tcp:host[12x]", "RPC_S_INVALID_ENDPOINT_FORMAT", 20);
  expectError("ncacn_ip_tcp:a b[1]", "RPC_S_INVALID_NET_ADDR", 14);
  expectError("ncacn_ip_tcp:a\u202eb[1]", "RPC_S_INVALID_NET_ADDR", 14);
  expectError("ncacn_ip_tcp:h[135,RpcProxy=x]", "RPC_S_INVALID_NETWORK_OPTIONS", 19);
  expectError("ncacn_ip_tcp:h[135,epm]", "RPC_S_INVALID_NETWORK_OPTIONS", 19);
  expectError("ncacn_ip_tcp:h[135,epm=1,epm=2]", "RPC_S_INVALID_NETWORK_OPTIONS", 25);
  expectError("ncacn_ip_tcp:h[135,endpoint=2]", "RPC_S_INVALID_STRING_BINDING", 19);
  expectError(`ncacn_ip_tcp:${"a".repeat(256)}`, "RPC_S_INVALID_NET_ADDR", 268);
  expectError(`ncacn_ip_tcp:${"a".repeat(5000)}`, "RPC_S_INVALID_STRING_BINDING", 4096);
  expectError("ncacn_ip_tcp:h[135,__proto__=x]", "RPC_S_INVALID_NETWORK_OPTIONS", 19);
});

test("every binding that can be written can be read back", () => {
  const text = fc.string({ unit: fc.constantFrom(..."abc @:[],=\\019-é"), maxLength: 12 });
  const endpoint = fc.oneof(
    fc.integer({ min: 1, max: 65535 }).map(String),
    text.map((name) => `\\pipe\\${name}`),
    text,
    fc.constant(""),
  );
  const host = fc.oneof(fc.constantFrom("", "host", "1.2.3.4", "::1", "fe80::1%3", "\\\\server"), text);
  let written = 0;
  fc.assert(
    fc.property(
      fc.constantFrom(...protocolSequences),
      host,
      endpoint,
      fc.dictionary(fc.constantFrom("Security", "epm"), text),
      fc.constantFrom(undefined, object),
      (protocolSequence, host, endpoint, options, objectUuid) => {
        let line: string;
        try {
          line = formatStringBinding({ protocolSequence, host, endpoint, options, objectUuid });
        } catch (error) {
          assert.ok(error instanceof BindingError);
          return;
        }
        written++;
        const once = parseStringBinding(line);
        assert.deepEqual({ ...once.options }, { ...options });
        assert.equal(formatStringBinding(once), line);
      },
    ),
    { numRuns: 3000 },
  );
  assert.ok(written > 300, `${written} were possible`);
});

test("what somebody meant as a string binding is told from a host's name", () => {
  for (const text of ["ncacn_ip_tcp:h", "NCACN_NP:h[\\pipe\\x]", "ncadg_ip_udp", "ncalrpc:[x]", `${object}@ncacn_http:h`, "ncacn_spx:h"])
    assert.ok(looksLikeStringBinding(text), text);
  for (const text of ["", "h", "nca", "ncarter.example", "dc_1", "10.0.0.5:135", "xncacn_ip_tcp:h", object])
    assert.ok(!looksLikeStringBinding(text), text);
});
