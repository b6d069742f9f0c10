import assert from "node:assert/strict";
import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import fc from "fast-check";
import { freePort } from "../../diagnose/loopback/testing.ts";
import { parseStringBinding } from "../../ids/string-binding.ts";
import { rpcecho } from "../../interfaces/rpcecho/index.ts";
import { startLab } from "../../lab/lab.ts";
import { ntlmAcceptor } from "../../runtime/security/index.ts";
import { RpcServer } from "../../runtime/server.ts";
import { EXIT } from "../exit-codes.ts";
import { run, start } from "../testing.ts";
import { listenAddress, serveMetrics } from "./listen.ts";
import { metricsText } from "./metrics.ts";
import { type Metric, prometheusText } from "./prometheus.ts";

const folder = mkdtempSync(join(tmpdir(), "opnum-watch-test-"));
after(() => rmSync(folder, { recursive: true, force: true }));

interface Parsed {
  readonly type: string;
  readonly help: string;
  readonly samples: { readonly labels: Record<string, string>; readonly value: number }[];
}

/** As strict as the format's description is: HELP and TYPE before the samples, each metric in one piece, no sample twice. */
function parse(text: string): Map<string, Parsed> {
  const metrics = new Map<string, Parsed>();
  if (text === "") return metrics;
  assert.ok(text.endsWith("\n"), "the last line has an end, too");
  const lines = text.slice(0, -1).split("\n");
  const seen = new Set<string>();
  let name = "";
  for (let i = 0; i < lines.length; i++) {
    const help = /^# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) ((?:[^\\]|\\\\|\\n)*)$/.exec(lines[i]!);
    if (help !== null) {
      const type = /^# TYPE (\S+) (counter|gauge)$/.exec(lines[++i] ?? "");
      assert.ok(type !== null && type[1] === help[1], lines[i]);
      name = help[1]!;
      assert.ok(!metrics.has(name), `${name} in two pieces`);
      metrics.set(name, { type: type[2]!, help: help[2]!, samples: [] });
      continue;
    }
    const sample = /^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? (NaN|[+-]Inf|[+-]?\d+(?:\.\d+)?(?:e[+-]?\d+)?)$/s.exec(lines[i]!);
    assert.ok(sample !== null && sample[1] === name, `a sample of ${name}: ${lines[i]}`);
    const labels = parseLabels(sample[2] ?? "");
    const key = `${name} ${JSON.stringify(Object.entries(labels).sort())}`;
    assert.ok(!seen.has(key), `twice: ${key}`);
    seen.add(key);
    metrics.get(name)!.samples.push({ labels, value: Number(sample[3]!.replace("Inf", "Infinity")) });
  }
  for (const [metric, { type, samples }] of metrics) {
    assert.ok(samples.length > 0, metric);
    assert.equal(type === "counter", metric.endsWith("_total"), metric);
  }
  return metrics;
}

function parseLabels(text: string): Record<string, string> {
  const labels: [string, string][] = [];
  const one = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\\\|\\"|\\n)*)"(,|$)/y;
  while (one.lastIndex < text.length) {
    const match = one.exec(text);
    assert.ok(match !== null, `labels: ${text}`);
    assert.ok(!labels.some(([name]) => name === match[1]), `label twice: ${match[1]}`);
    labels.push([match[1]!, match[2]!.replaceAll(/\\(.)/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped))]);
  }
  return Object.fromEntries(labels);
}

test("the text format takes any label and number", () => {
  const value = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0, 1e21, 1e-9));
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string(), value, (label, help, number) => {
      const metric: Metric = { name: "opnum_x", help, type: "gauge", samples: [{ labels: { target: label, service: "" }, value: number }] };
      const parsed = parse(prometheusText([metric])).get("opnum_x")!;
      const [sample] = parsed.samples;
      assert.equal(sample!.labels["target"], label);
      assert.ok(Object.is(sample!.value, number) || sample!.value === number);
    }),
  );
  const half = prometheusText([{ name: "opnum_x", help: "x", type: "gauge", samples: [{ labels: { target: "\ud800" }, value: 1 }] }]);
  assert.equal(Buffer.from(half, "utf8").toString("utf8"), half);
  assert.throws(() => prometheusText([{ name: "bad name", help: "", type: "gauge", samples: [{ labels: {}, value: 1 }] }]), TypeError);
  assert.equal(prometheusText([]), "");
});

test("before the first verdict there are counters only", () => {
  const state = {
    version: "1",
    host: 'a"b\\c\nd',
    service: "",
    rounds: 0,
    changes: 0,
    errors: 2,
    classes: new Map(),
    changedAt: undefined,
  };
  const metrics = parse(metricsText({ ...state, last: undefined }));
  assert.equal(metrics.get("opnum_watch_errors_total")!.samples[0]!.value, 2);
  assert.equal(metrics.get("opnum_watch_errors_total")!.samples[0]!.labels["target"], 'a"b\\c\nd');
  assert.equal(metrics.has("opnum_up"), false);
});

test("an address to listen on is a port of loopback, or says which", () => {
  const fail = (words: string): never => {
    throw new Error(words);
  };
  for (const [text, host, port] of [
    ["9135", "127.0.0.1", 9135],
    [":9135", "127.0.0.1", 9135],
    ["localhost:1", "127.0.0.1", 1],
    ["0.0.0.0:9135", "0.0.0.0", 9135],
    ["[::1]:9135", "::1", 9135],
  ] as const)
    assert.deepEqual(listenAddress(text, fail), { host, port });
  for (const text of ["", "x", "host:80", "1.2.3.4", "1.2.3.400:1", "70000", "::1:80", "[::1]"])
    assert.throws(() => listenAddress(text, fail), /is no address to listen on/, text);
});

test("figures are served under /metrics, to who asks this machine by its own name", async () => {
  const server = await serveMetrics({ host: "127.0.0.1", port: 0 }, () => "opnum_x 1\n");
  try {
    assert.match(server.url, /^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    const answer = await fetch(server.url);
    assert.deepEqual([answer.status, answer.headers.get("content-type")], [200, "text/plain; version=0.0.4; charset=utf-8"]);
    assert.equal(await answer.text(), "opnum_x 1\n");
    assert.equal((await fetch(`${server.url}?x=1`)).status, 200);
    assert.equal((await fetch(server.url.replace("metrics", ""))).status, 404);
    assert.equal((await fetch(server.url, { method: "POST" })).status, 405);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      request(server.url, { headers: { Host: "evil.example" } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on("error", reject)
        .end();
    });
    assert.equal(status, 403);
  } finally {
    await server.close();
  }
});

test("a watch tells what changes, keeps its figures, and ends with the last verdict", async () => {
  const lab = await startLab({ host: "127.0.0.1", port: await freePort() });
  const file = join(folder, "opnum.prom");
  const running = start([
    ...["watch", "127.0.0.1", "rpcecho", "-e", `${lab.mapper.port}`, "--no-record", "--interval", "1s", "--timeout", "3s"],
    ...["--metrics", file, "--listen", "0"],
  ]);
  try {
    await running.printed("  fine\n  ");
    await running.printed("/metrics\n");
    const up = parse(readFileSync(file, "utf8"));
    assert.deepEqual(up.get("opnum_up")!.samples, [{ labels: { target: "127.0.0.1", service: "rpcecho" }, value: 1 }]);
    assert.ok(up.get("opnum_port_open")!.samples.some(({ labels, value }) => labels["port"] === `${lab.mapper.port}` && value === 1));
    assert.equal(statSync(file).mode & 0o444, 0o444, "another user's exporter reads it");
  } catch (error) {
    running.interrupt();
    throw error;
  } finally {
    await lab.close();
  }
  await running.printed(/fine -> refused\n {2}.*\.\n/s).finally(() => running.interrupt());
  const { code, stdout, stderr } = await running.result;
  assert.equal(code, 12, stdout + stderr);
  assert.match(
    stdout,
    /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ {2}fine\n {2}\S[\s\S]*Z {2}fine -> refused\n {2}\S[\s\S]*\n\d+ rounds in \d+ s: fine \d+, refused \d+; 1 change\.\n$/,
  );
  const down = parse(readFileSync(file, "utf8"));
  assert.equal(down.get("opnum_up")!.samples[0]!.value, 0);
  assert.equal(down.get("opnum_why_exit_code")!.samples[0]!.value, 12);
  assert.equal(down.get("opnum_watch_changes_total")!.samples[0]!.value, 1);
  const classes = down.get("opnum_why_class")!.samples.filter(({ value }) => value === 1);
  assert.deepEqual(
    classes.map(({ labels }) => labels["class"]),
    ["refused"],
  );
  assert.deepEqual(readdirSync(folder), ["opnum.prom"]);
});

test("--json is an object a line, --count ends it, and the last verdict is the exit code", async () => {
  const lab = await startLab({ host: "127.0.0.1", port: await freePort() });
  try {
    const { code, stdout } = await run([
      ...["watch", "127.0.0.1", "-e", `${lab.mapper.port}`, "--no-record", "--interval", "1s", "--count", "2", "--json"],
    ]);
    assert.equal(code, 0, stdout);
    const [first, end, ...more] = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    assert.deepEqual([first.schema, first.event, first.from, first.to, first.exitCode], ["opnum.watch/1", "first", null, "fine", 0]);
    assert.deepEqual([end.event, end.rounds, end.changes, end.classes, end.exitCode], ["end", 2, 0, { fine: 2 }, 0]);
    assert.deepEqual(more, []);
  } finally {
    await lab.close();
  }
});

test("an authentication that is refused ends the watch, whatever --count says", async () => {
  const accounts = [{ user: "alice", domain: "LAB", password: "Correct-Horse-1" }];
  const server = new RpcServer({ auth: [ntlmAcceptor({ accounts })], policy: { failures: false } });
  server.register(rpcecho, {});
  await using _ = { [Symbol.asyncDispose]: () => server.close() };
  let refused = 0;
  const onAuthentication = (message: unknown) => {
    if ((message as { event: string }).event !== "success") refused++;
  };
  const endpoint = parseStringBinding(await server.listen("ncacn_ip_tcp:127.0.0.1[]")).endpoint;
  subscribe("opnum.server.authentication", onAuthentication);
  const { code, stdout, stderr } = await run(
    [
      ...["watch", `127.0.0.1:${endpoint}`, "rpcecho", "--no-record", "--interval", "1s", "--count", "3"],
      ...["--user", "LAB\\alice", "--auth", "ntlm"],
    ],
    { env: { OPNUM_PASSWORD: "wrong" } },
  ).finally(() => unsubscribe("opnum.server.authentication", onAuthentication));
  assert.equal(code, 15, stdout + stderr);
  assert.match(stderr, /The authentication was refused: the watch ends/);
  assert.match(stdout, /\n1 round in \d+ s: security 1; 0 changes\.\n$/);
  assert.equal(refused, 1, "no second try could lock the account");
});

test("what cannot be is said before anything is sent", async () => {
  for (const [argv, says] of [
    [["--interval", "10ms"], /too often/],
    [["--metrics", "-"], /figures go to a file/],
    [["--metrics", join(folder, "missing", "x")], /there is no folder/],
    [["--metrics", folder], /it is no file/],
    [["--listen", "nowhere"], /no address to listen on/],
    [["-4", "-6"], /exclude each other/],
    [["no-such-service-at-all"], /services/],
  ] as const) {
    const { code, stderr } = await run(["watch", "127.0.0.1", ...argv, "--count", "1"]);
    assert.equal(code, EXIT.usage, `${argv.join(" ")}: ${stderr}`);
    assert.match(stderr, says);
  }
  const taken = await serveMetrics({ host: "127.0.0.1", port: 0 }, () => "");
  try {
    const { code, stderr } = await run(["watch", "127.0.0.1", "--listen", new URL(taken.url).port]);
    assert.equal(code, EXIT.usage, stderr);
  } finally {
    await taken.close();
  }
});
