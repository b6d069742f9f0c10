import assert from "node:assert/strict";
import { test } from "node:test";
import { bodyOf, ECHO, Pair, type PairOptions, pattern } from "../../test/rpc-pair.ts";
import { NDR20 } from "../ids/syntax.ts";
import { AUTH_LEVEL, type AuthenticationLevel } from "../knowledge/authentication.ts";
import { FakeContext, type FakeOptions } from "../security/testing.ts";
import type { RpcError } from "../status/errors.ts";
import type { ConnectionSecurity, ServerCall } from "./types.ts";

interface Secured {
  readonly pair: Pair;
  /** The server's contexts, in the order in which they were begun. */
  readonly accepted: FakeContext[];
  readonly told: { security: ConnectionSecurity; error: RpcError | undefined }[];
}

/** A pair whose client authenticates in its bind. */
function secured(fake: FakeOptions = {}, options: PairOptions = {}, acceptor: FakeOptions = fake): Secured {
  const accepted: FakeContext[] = [];
  const told: Secured["told"] = [];
  const pair = new Pair({
    security: { context: new FakeContext("initiator", fake) },
    ...options,
    host: {
      accept: (authType, level) => {
        if (authType !== 10) return undefined;
        const context = new FakeContext("acceptor", { ...acceptor, level });
        accepted.push(context);
        return context;
      },
      authenticated: (security, error) => told.push({ security, error }),
      ...options.host,
    },
  });
  return { pair, accepted, told };
}

const levels = [AUTH_LEVEL.CONNECT, AUTH_LEVEL.CALL, AUTH_LEVEL.PACKET, AUTH_LEVEL.INTEGRITY, AUTH_LEVEL.PRIVACY] as const;
const echo = (call: ServerCall) => call.respond(bodyOf(call.stub));

function check(pair: Pair, length: number, words: string): void {
  const outcome = pair.call(0, pattern(length));
  pair.run();
  assert.equal(outcome.kind, "response", `${words}: ${outcome.error?.message}`);
  // A verification trailer is taken off; the padding before it cannot be told from stub data.
  assert.deepEqual(outcome.stub.subarray(0, length), pattern(length), words);
  assert.ok(outcome.stub.length < length + 4, words);
}

test("every level, number of legs, fragment size and way of signing", () => {
  for (const level of levels) {
    for (const legs of [1, 2, 3, 4]) {
      for (const fragment of [1432, 2048, 4280, 5840]) {
        for (const canSignHeader of [true, false]) {
          const words = `level ${level}, ${legs} legs, fragments of ${fragment}, header signing ${canSignHeader}`;
          const sizes = { maxTransmitFragment: fragment, maxReceiveFragment: fragment };
          const { pair, accepted, told } = secured({ level, legs, canSignHeader }, { client: sizes, server: sizes, dispatch: echo });
          assert.equal(pair.closed, undefined, `${words}: ${pair.closed?.error?.message}`);
          assert.ok(pair.bound !== undefined, words);
          assert.equal(told.length, 1);
          assert.equal(told[0]!.error, undefined);
          assert.equal(accepted[0]!.headerSigning, canSignHeader && level >= AUTH_LEVEL.CALL, words);
          for (const length of [0, 1, 15, 16, 17, 1300, 1390, 1392, 4000, 5800, 20_000]) check(pair, length, `${words}, ${length} octets`);
          if (level > AUTH_LEVEL.CONNECT) assert.ok(accepted[0]!.received > 11 && accepted[0]!.sent > 11);
        }
      }
    }
  }
});
