import assert from "node:assert/strict";
import { once } from "node:events";
import { type ClientRequest, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { after, afterEach, before, describe, test } from "node:test";
import type { EvidenceFile } from "../findings/diagnosis/observation.ts";
import { dial, evidence, filtered, target } from "../findings/diagnosis/samples.ts";
import { RpcError } from "../status/errors.ts";
import { type Console, startConsole } from "./server.ts";
import type { WhyTold } from "./state.ts";
import { AskedError, type Diagnose, readAsked } from "./why.ts";

/** What the tests put in the place of a network. */
let diagnose: Diagnose = () => Promise.reject(new Error("nothing was expected to be asked"));
let served: Console;

before(async () => {
  served = await startConsole({
    pages: { capture: "", console: "" },
    state: () => Promise.resolve({ schema: "opnum.console/1", version: "1.2.3", lab: undefined, services: [] }),
    diagnose: (asked, options) => diagnose(asked, options),
  });
});
afterEach(() => {
  diagnose = () => Promise.reject(new Error("nothing was expected to be asked"));
});
after(() => served.close());

/** As the page's fetch() sends it. */
function send(body: string, headers: Record<string, string | undefined> = {}, method = "POST"): ClientRequest {
  const all = {
    origin: new URL(served.url).origin,
    "sec-fetch-site": "same-origin",
    "content-type": "application/json",
    "content-length": String(Buffer.byteLength(body)),
    ...headers,
  };
  const sent = request({
    host: "127.0.0.1",
    port: served.port,
    path: `${new URL(served.url).pathname}api/why`,
    method,
    headers: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Record<string, string>,
    agent: false,
  });
  sent.end(body);
  return sent;
}

async function post(
  body: unknown,
  headers: Record<string, string | undefined> = {},
  method = "POST",
): Promise<{ response: IncomingMessage; body: string }> {
  const sent = send(typeof body === "string" ? body : JSON.stringify(body), headers, method);
  const [response] = (await once(sent, "response")) as [IncomingMessage];
  return { response, body: await text(response) };
}

function lines(body: string): WhyTold[] {
  assert.ok(body.endsWith("\n"));
  return body
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as WhyTold);
}

/** A promise, and its end by hand. */
function gate<T = void>(): { readonly promise: Promise<T>; readonly open: (value: T) => void } {
  let open!: (value: T) => void;
  const promise = new Promise<T>((resolve) => {
    open = resolve;
  });
  return { promise, open };
}

describe("what the page asks", () => {
  test("is told while it goes on, a line each, and ends in the diagnosis of the evidence", async () => {
    const seen = evidence();
    diagnose = (asked, options) => {
      assert.deepEqual(asked, { host: "dc1.lab.test", what: "ad-replication" });
      const { signal, onTarget, onPhase, onObservation, ...rest } = options;
      assert.equal(signal?.aborted, false);
      assert.deepEqual(rest, {
        timeoutMs: 3_000,
        endpointMapperPort: 1135,
        domainController: "dc2.lab.test",
        family: 4,
        follow: true,
        record: false,
      });
      onTarget?.(target());
      onPhase?.("dialling 10.0.0.5");
      onObservation?.(dial());
      return Promise.resolve(seen);
    };
    const { response, body } = await post({
      host: " dc1.lab.test ",
      what: "ad-replication",
      timeoutMs: 3_000,
      endpointMapperPort: 1135,
      domainController: "dc2.lab.test",
      family: 4,
      follow: true,
      record: false,
    });
    assert.equal(response.statusCode, 200);
    assert.equal(response.headers["content-type"], "application/x-ndjson; charset=utf-8");
    assert.equal(response.headers["cache-control"], "no-store");
    assert.equal(response.headers["cross-origin-resource-policy"], "same-origin");
    assert.equal(response.headers["content-security-policy"], "default-src 'none'; frame-ancestors 'none'");
    const told = lines(body);
    assert.deepEqual(
      told.map(({ kind }) => kind),
      ["target", "phase", "seen", "diagnosis"],
    );
    const [, phase, observation, last] = told;
    assert.deepEqual(phase, { kind: "phase", words: "dialling 10.0.0.5" });
    assert.deepEqual(observation, JSON.parse(JSON.stringify({ kind: "seen", observation: dial() })));
    assert.ok(last?.kind === "diagnosis");
    assert.equal(last.diagnosis.format, filtered().format);
    assert.deepEqual([last.diagnosis.class, last.diagnosis.exitCode, last.diagnosis.port], ["filtered", 11, 49_664]);
    assert.deepEqual(last.diagnosis.evidence, JSON.parse(JSON.stringify(seen)), "what is downloaded is what was seen");
  });

  test("each line is sent when it is told, not at the end", async () => {
    const end = gate<EvidenceFile>();
    diagnose = (_asked, { onPhase }) => {
      onPhase?.("looking up");
      return end.promise;
    };
    const [response] = (await once(send('{"host":"a"}'), "response")) as [IncomingMessage];
    const [first] = (await once(response, "data")) as [Buffer];
    assert.equal(String(first), '{"kind":"phase","words":"looking up"}\n');
    end.open(evidence());
    assert.match(await text(response), /^\{"kind":"diagnosis"/);
  });

  test("HOST:135 is a host whose mapper is asked", async () => {
    for (const [typed, host] of [
      ["dc1.lab.test:135", "dc1.lab.test"],
      ["[fe80::1]:135", "fe80::1"],
    ]) {
      diagnose = (asked, { endpointMapperPort }) => {
        assert.deepEqual([asked.host, endpointMapperPort], [host, 135]);
        return Promise.resolve(evidence());
      };
      assert.equal(lines((await post({ host: typed })).body).at(-1)?.kind, "diagnosis");
    }
    diagnose = (asked, { endpointMapperPort }) => {
      assert.deepEqual([asked.host, endpointMapperPort], ["dc1:49664", undefined]);
      return Promise.resolve(evidence());
    };
    await post({ host: "dc1:49664" });
  });

  test("what goes wrong is said in a line of its own", async () => {
    diagnose = () => Promise.reject(new RpcError(87, "local", 'no service is called "spooolss"'));
    assert.deepEqual(lines((await post({ host: "a", what: "spooolss" })).body), [
      { kind: "error", words: 'no service is called "spooolss"' },
    ]);
    diagnose = () => {
      throw new TypeError("at once");
    };
    assert.deepEqual(lines((await post({ host: "a" })).body), [{ kind: "error", words: "at once" }]);
  });
});

describe("one at a time", () => {
  test("a second one is refused while the first goes on; afterwards it is taken", async () => {
    const [begun, end] = [gate(), gate<EvidenceFile>()];
    diagnose = () => {
      begun.open();
      return end.promise;
    };
    const first = send('{"host":"a"}');
    await begun.promise;
    const refused = await post({ host: "b" });
    assert.equal(refused.response.statusCode, 409);
    assert.match(JSON.parse(refused.body).error.words, /one at a time/);
    end.open(evidence());
    const [response] = (await once(first, "response")) as [IncomingMessage];
    await text(response);
    diagnose = () => Promise.resolve(evidence());
    assert.equal((await post({ host: "b" })).response.statusCode, 200);
  });

  test("a question waits a moment for the one before, whose end may be heard of later", async () => {
    const [begun, end] = [gate(), gate<EvidenceFile>()];
    diagnose = () => {
      begun.open();
      return end.promise;
    };
    const first = send('{"host":"a"}');
    await begun.promise;
    const [second, third] = [post({ host: "b" }), post({ host: "c" })];
    const hosts: string[] = [];
    diagnose = (asked) => {
      hosts.push(asked.host);
      return Promise.resolve(evidence());
    };
    end.open(evidence());
    await text(((await once(first, "response")) as [IncomingMessage])[0]);
    for (const { response } of await Promise.all([second, third])) assert.equal(response.statusCode, 200);
    assert.deepEqual(hosts.sort(), ["b", "c"]);
  });

  test("it is given up when the page goes away, and the next one is taken at once", async () => {
    const began = gate();
    const given = gate<unknown>();
    diagnose = (_asked, { signal, onPhase }) =>
      new Promise((_, reject) => {
        onPhase?.("waiting");
        began.open();
        signal?.addEventListener("abort", () => {
          given.open(signal.reason);
          reject(signal.reason);
        });
      });
    const sent = send('{"host":"a"}');
    sent.on("error", () => {});
    await once(sent, "response");
    await began.promise;
    sent.destroy();
    assert.match(String(await given.promise), /the page went away/);
    diagnose = () => Promise.resolve(evidence());
    assert.equal(lines((await post({ host: "b" })).body).at(-1)?.kind, "diagnosis");
  });

  test("closing the console ends what is under way", async () => {
    const given = gate<unknown>();
    const own = await startConsole({
      pages: { capture: "", console: "" },
      state: () => Promise.reject(new Error("not asked")),
      diagnose: (_asked, { signal, onPhase }) =>
        new Promise((_, reject) => {
          onPhase?.("waiting");
          signal?.addEventListener("abort", () => {
            given.open(undefined);
            reject(signal.reason);
          });
        }),
    });
    const sent = request({
      host: "127.0.0.1",
      port: own.port,
      path: `${new URL(own.url).pathname}api/why`,
      method: "POST",
      headers: { origin: new URL(own.url).origin, "content-type": "application/json" },
      agent: false,
    });
    sent.on("error", () => {});
    sent.end('{"host":"a"}');
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.on("error", () => {});
    await own.close();
    await given.promise;
  });
});

describe("who may ask for it, and how", () => {
  test("the console's own page alone, by POST, with JSON", async () => {
    const status = async (headers: Record<string, string | undefined>, method = "POST") =>
      (await post({ host: "a" }, headers, method)).response;
    for (const origin of [undefined, "null", "http://evil.example", `http://127.0.0.1:${served.port + 1}`])
      assert.equal((await status({ origin })).statusCode, 403, origin);
    for (const site of ["cross-site", "same-site"]) assert.equal((await status({ "sec-fetch-site": site })).statusCode, 403);
    assert.equal((await status({ host: "evil.example" })).statusCode, 421);
    // What a form can send without asking: RFC 6454 and [Fetch] let these pass between sites.
    for (const type of [undefined, "text/plain", "application/x-www-form-urlencoded", "multipart/form-data", "application/jsonp"])
      assert.equal((await status({ "content-type": type })).statusCode, 415, type);
    for (const method of ["GET", "HEAD"]) {
      const response = await status({ "content-length": undefined, "transfer-encoding": undefined }, method);
      assert.deepEqual([response.statusCode, response.headers.allow], [405, "POST"]);
    }
    for (const method of ["PUT", "DELETE", "PATCH"]) assert.equal((await status({}, method)).statusCode, 405);
  });

  test("a question of a reasonable size", async () => {
    const { response, body } = await post({ host: "a", what: "x".repeat(20_000) });
    assert.equal(response.statusCode, 413);
    assert.match(body, /16384/);
    assert.equal((await post({ host: "x".repeat(1_000) })).response.statusCode, 400);
  });

  test("a question that is one", () => {
    assert.deepEqual(JSON.parse(JSON.stringify(readAsked('{"host":" a ","what":"  ","follow":null}'))), { host: "a" });
    for (const wrong of [
      "",
      "x",
      "null",
      "[]",
      '"a"',
      "{}",
      '{"host":""}',
      '{"host":1}',
      '{"host":["a"]}',
      '{"host":"a","timeoutMs":10}',
      '{"host":"a","timeoutMs":1e9}',
      '{"host":"a","timeoutMs":"6000"}',
      '{"host":"a","timeoutMs":1000.5}',
      '{"host":"a","family":5}',
      '{"host":"a","follow":1}',
      '{"host":"a","endpointMapperPort":0}',
      '{"host":"a","endpointMapperPort":65536}',
      '{"host":"a","security":{}}',
      '{"host":"a","environment":{}}',
      '{"host":"a","__proto__":{"follow":true}}',
      '{"host":"a","scan":[1,65535]}',
    ])
      assert.throws(() => readAsked(wrong), AskedError, wrong);
  });

  test("an error of the question is told with 400", async () => {
    const { response, body } = await post({ host: "a", scan: [1, 65_535] });
    assert.equal(response.statusCode, 400);
    assert.match(JSON.parse(body).error.words, /^scan: there is no such option/);
  });
});
