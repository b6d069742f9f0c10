import assert from "node:assert/strict";
import { test } from "node:test";
import { rpcecho } from "../../interfaces/rpcecho/index.ts";
import { complete } from "./complete.ts";
import { Lines, parseLine, substitute } from "./line.ts";

test("a line is a word of the shell's, or a call", () => {
  assert.deepEqual(parseLine(" use  samr "), { kind: "word", word: "use", rest: "samr" });
  assert.deepEqual(parseLine("?"), { kind: "word", word: "help", rest: "" });
  assert.deepEqual(parseLine('AddOne {"a": 1}'), { kind: "call", into: undefined, target: "AddOne", json: '{"a": 1}' });
  assert.deepEqual(parseLine("x = rpcecho.AddOne"), { kind: "call", into: "x", target: "rpcecho.AddOne", json: "" });
  assert.deepEqual(parseLine("$x=AddOne\n{}"), { kind: "call", into: "x", target: "AddOne", json: "{}" });
  assert.equal(parseLine("# use samr").kind, "empty");
  for (const text of ["{}", "a b", "a.b.c {}", "= 1", "x =", "!!"]) assert.throws(() => parseLine(text), /is no call/, text);
});

test("a call goes on until its brackets and texts are closed", () => {
  for (const open of ['Op {"a', "Op {", 'Op {"a": [', 'Op {"a": "}']) assert.equal(new Lines().add(open), undefined, open);
  for (const whole of ["Op", "Op {}", 'Op {"a": "{"}', 'Op {"a": "\\""}', "# it's {", "describe {"])
    assert.equal(new Lines().add(whole), whole);
  const lines = new Lines();
  assert.deepEqual(
    [lines.add("Op {"), lines.add('"a": "{"'), lines.add("}"), lines.empty],
    [undefined, undefined, 'Op {\n"a": "{"\n}', true],
  );
  assert.throws(() => {
    for (let i = 0; i < 200; i++) lines.add(`[${" ".repeat(100_000)}`);
  }, /16 MB/);
});

test("references are put in outside of texts only", () => {
  const values = new Map<string, unknown>([["x", { a: [1, { b: "c$x" }], n: null }]]);
  assert.equal(substitute('{"p": $x.a[1].b, "q": "$x.a", "r": $x.n}', values), '{"p": "c$x", "q": "$x.a", "r": null}');
  assert.throws(() => substitute("$x.nothing", values), /there is no \.nothing; there is a, n/);
  assert.throws(() => substitute("$y", values), /there is no \$y: kept are \$x/);
  assert.throws(() => substitute("$x.constructor", values), /there is no \.constructor/);
  assert.equal(substitute('"$x', values), '"$x');
});

test("Tab offers words, operations, interfaces, parameters and answers", () => {
  const session = { current: rpcecho, interfaces: [rpcecho], answers: new Map([["server", {}]]) };
  const names = ["rpcecho", "samr"];
  const offered = (line: string) => complete(line, session, names)[0];
  assert.deepEqual(offered("Add"), ["AddOne"]);
  assert.deepEqual(offered("us"), ["use"]);
  assert.deepEqual(offered("use sa"), ["samr"]);
  assert.deepEqual(offered("rpcecho.Te").length, 6);
  assert.deepEqual(offered('AddOne {"in'), ['"in_data": ']);
  assert.deepEqual(offered('AddOne {"in_data": $se'), ["$server"]);
  assert.deepEqual(offered("x = Sink"), ["SinkData"]);
  assert.deepEqual(offered("describe So"), ["SourceData"]);
  assert.deepEqual(offered("nothing here"), []);
});
