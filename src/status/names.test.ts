import assert from "node:assert/strict";
import { test } from "node:test";
import * as codes from "./codes.ts";
import { FaultError, RpcError } from "./errors.ts";
import { win32OfNtStatusName, win32ToNca } from "./mapping.ts";
import { ncaToWin32, statusByName, statusName, statusWords } from "./names.ts";
import { words } from "./words.ts";

test("numbers of every family have their names", () => {
  assert.equal(statusName(1722), "RPC_S_SERVER_UNAVAILABLE");
  assert.equal(statusName(5), "ERROR_ACCESS_DENIED");
  assert.equal(statusName(0x1c010002), "nca_s_op_rng_error");
  assert.equal(statusName(0x16c9a0d6), "ept_s_not_registered");
  assert.equal(statusName(0xc0000022 | 0), "STATUS_ACCESS_DENIED");
  assert.equal(statusName(0x800706ba), "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)");
  assert.equal(statusName(0x0badcafe), "0x0badcafe");
  assert.equal(statusName(0), "ERROR_SUCCESS");
  assert.equal(statusName(87), "ERROR_INVALID_PARAMETER");
});

test("every constant is found by its name, and its name leads back to its number", () => {
  for (const [name, number] of Object.entries(codes)) {
    assert.equal(statusByName(name), number);
    assert.equal(statusByName(statusName(number)), number, name);
    assert.ok(number >= 0 && number <= 0xffffffff, name);
  }
  assert.equal(statusByName("nca_op_rng_error"), codes.nca_s_op_rng_error);
  assert.equal(statusByName("rpc_s_call_failed"), 1726);
  assert.equal(statusByName("no_such_thing"), undefined);
});

test("every RPC, EPT and nca status has words; words are for names that exist", () => {
  const without: string[] = [];
  for (const [name, number] of Object.entries(codes)) {
    assert.ok(statusWords(number).length > 0);
    if (/^(nca_s|ept_s)_/.test(name) && / without further words$/.test(statusWords(number))) without.push(name);
  }
  assert.deepEqual(without, []);
  for (const name of Object.keys(words)) assert.ok(name in codes, name);
  assert.equal(statusWords(0xc0020017), statusWords(1722));
  assert.equal(statusWords(0x800706ba), statusWords(1722));
});

test("statuses of faults are mapped as Windows maps them", () => {
  assert.equal(ncaToWin32(codes.nca_s_unk_if), codes.RPC_S_UNKNOWN_IF);
  assert.equal(ncaToWin32(codes.nca_s_out_args_too_big), 1130);
  assert.equal(ncaToWin32(codes.nca_s_fault_user_defined), codes.nca_s_fault_user_defined);
  assert.equal(ncaToWin32(5), 5);
  assert.equal(win32ToNca(codes.RPC_S_PROCNUM_OUT_OF_RANGE), codes.nca_s_op_rng_error);
  assert.equal(win32ToNca(codes.RPC_S_PROTOCOL_ERROR), codes.nca_s_proto_error);
  assert.equal(win32ToNca(5), 5);
});

test("names of NTSTATUS lead to Win32 names that exist", () => {
  const missing = Object.keys(codes).filter((name) => {
    const twin = win32OfNtStatusName(name);
    return twin !== undefined && !(twin in codes);
  });
  assert.deepEqual(missing, []);
});

test("an error's message begins with name and number", () => {
  assert.equal(new RpcError(1722, "network", "no answer").message, "RPC_S_SERVER_UNAVAILABLE (1722, 0x6ba): no answer");
  assert.match(new FaultError(0x1c010003, "x", { callId: 1, didNotExecute: true }).message, /^nca_s_unk_if \(0x1c010003\)/);
});

test("every status that has a name here has words", () => {
  const without = Object.values(codes).filter((code) => / without further words$|does not know$/.test(statusWords(code)));
  assert.deepEqual(without.map(statusName), []);
});
