import assert from "node:assert/strict";
import { test } from "node:test";
import { AUTH_TYPE, type AuthenticationType } from "../../knowledge/authentication.ts";
import {
  decodeNegotiationToken,
  encodeNegotiationToken,
  MECHANISM,
  NEG_STATE,
  type NegTokenInit,
  type NegTokenResp,
} from "../../pdu/spnego/index.ts";
import { NEG_TOKEN_INIT2 } from "../../pdu/spnego/samples.ts";
import { SEC_E_NO_AUTHENTICATING_AUTHORITY } from "../../status/codes.ts";
import { RpcError } from "../../status/errors.ts";
import { type SecurityCause, SecurityError } from "../../status/security-error.ts";
import type { Acceptor, Credentials, SecurityContext } from "../context.ts";
import { type FakeContext, type FakeOptions, fakeAcceptor, fakeCredentials } from "../testing.ts";
import { SpnegoAcceptor } from "./acceptor.ts";
import { SpnegoInitiator } from "./initiator.ts";

const { KERBEROS, NTLM } = AUTH_TYPE;
const krb = { legs: 3, key: 7 };
const nt = { legs: 3, key: 9 };
/** All contexts of a test. */
const made: FakeContext[] = [];
const offer = (authType: AuthenticationType, options: FakeOptions) => fakeCredentials(authType, options, made);
const take = (authType: AuthenticationType, options: FakeOptions) => fakeAcceptor(authType, options, made);
const gate = () => Promise.resolve();
type Change = (token: NegTokenInit | NegTokenResp, leg: number) => NegTokenInit | NegTokenResp | Uint8Array;

interface Outcome {
  readonly initiator: SpnegoInitiator;
  readonly acceptor: SpnegoAcceptor;
  /** What was said, in order, the initiator's first. */
  readonly said: readonly (NegTokenInit | NegTokenResp)[];
  readonly error: unknown;
}

/** Both ends talk until neither says anything, or one fails; `change` sits between them. */
async function talk(
  credentials: readonly Credentials[],
  acceptors: readonly Acceptor[],
  change: Change = (token) => token,
  host = "server",
): Promise<Outcome> {
  made.length = 0;
  const initiator = new SpnegoInitiator(credentials, { level: 6, host });
  const acceptor = new SpnegoAcceptor(acceptors, { level: 6 });
  const said: (NegTokenInit | NegTokenResp)[] = [];
  let error: unknown;
  try {
    let token = await initiator.step(new Uint8Array(0));
    for (let leg = 0; token !== undefined; leg++) {
      const decoded = decodeNegotiationToken(token);
      said.push(decoded);
      const changed = change(decoded, leg);
      const octets = changed instanceof Uint8Array ? changed : encodeNegotiationToken(changed);
      token = await (leg % 2 === 0 ? acceptor : initiator).step(octets);
    }
  } catch (thrown) {
    error = thrown;
  }
  return { initiator, acceptor, said, error };
}

function agreed(outcome: Outcome, mechanism: string): void {
  assert.equal(outcome.error, undefined, String(outcome.error));
  for (const context of [outcome.initiator, outcome.acceptor]) {
    assert.equal(context.state, "established");
    assert.equal(context.mechanism, mechanism);
    assert.equal(context.signatureLength, 16);
    assert.equal(context.authType, 9);
  }
  assert.equal(outcome.acceptor.peer?.account, "fake");
  // Those that were tried and left are closed; those that were agreed upon know that the negotiation is over.
  for (const context of made) {
    assert.equal(context.state, context.mechanism === mechanism ? "established" : context.state === "failed" ? "failed" : "closed");
    if (context.state === "established") assert.equal(context.negotiations, 1);
  }
}

const states = ({ said }: Outcome) => said.map((one) => (one.kind === "negTokenInit" ? "init" : one.negState));
const failed = (outcome: Outcome, pattern: RegExp, kind?: SecurityCause["kind"]) => {
  const { error } = outcome;
  assert.ok(error instanceof SecurityError, String(error));
  assert.match(error.message, pattern);
  if (kind !== undefined) assert.equal(error.likely.kind, kind);
  const states = [outcome.initiator.state, outcome.acceptor.state];
  assert.ok(states.includes("failed"), states.join());
  for (const context of [outcome.initiator, outcome.acceptor].filter((one) => one.state === "failed")) {
    assert.throws(() => context.step(new Uint8Array(0)), SecurityError);
    assert.throws(() => context.sign(new Uint8Array(64), 0, 24, 32), SecurityError);
    assert.equal(context.peer, undefined);
  }
};

for (const later of [false, true]) {
  test(`the first mechanism, ${later ? "with somebody to ask" : "at once"}`, async () => {
    const gates = later ? { gate } : {};
    const outcome = await talk(
      [offer(KERBEROS, { ...krb, ...gates }), offer(NTLM, nt)],
      [take(NTLM, nt), take(KERBEROS, { ...krb, ...gates })],
    );
    agreed(outcome, "kerberos");
    const [init, answer, last, done] = outcome.said as [NegTokenInit, NegTokenResp, NegTokenResp, NegTokenResp];
    assert.deepEqual(init.mechTypes, [MECHANISM.KERBEROS, MECHANISM.MS_KERBEROS, MECHANISM.NTLMSSP]);
    assert.equal(answer.supportedMech, MECHANISM.KERBEROS);
    assert.deepEqual(states(outcome), ["init", NEG_STATE.ACCEPT_INCOMPLETE, undefined, NEG_STATE.ACCEPT_COMPLETED]);
    assert.ok(last.mechListMIC !== undefined && done.mechListMIC !== undefined);
    assert.equal(outcome.initiator.fallback, undefined);
  });
}

test("a mechanism of one leg and an answer needs no mechListMIC where it stands first", async () => {
  const two = { legs: 2, key: 3 };
  const outcome = await talk([offer(KERBEROS, two)], [take(KERBEROS, two)]);
  agreed(outcome, "kerberos");
  assert.deepEqual(states(outcome), ["init", NEG_STATE.ACCEPT_COMPLETED]);
});

test("a mechanism whose last word is the server's: the MICs follow, the server's first", async () => {
  const two = { legs: 2, key: 3 };
  const outcome = await talk([offer(NTLM, nt), offer(KERBEROS, two)], [take(KERBEROS, two)]);
  agreed(outcome, "kerberos");
  assert.deepEqual(states(outcome), ["init", NEG_STATE.REQUEST_MIC, undefined, NEG_STATE.ACCEPT_INCOMPLETE, undefined]);
});

test("the server chooses another: MICs both ways, and the reason is kept", async () => {
  const outcome = await talk([offer(KERBEROS, krb), offer(NTLM, nt)], [take(NTLM, nt)]);
  agreed(outcome, "ntlm");
  assert.deepEqual(states(outcome), [
    "init",
    NEG_STATE.REQUEST_MIC,
    undefined,
    NEG_STATE.ACCEPT_INCOMPLETE,
    undefined,
    NEG_STATE.ACCEPT_COMPLETED,
  ]);
  assert.match(outcome.initiator.fallback?.message ?? "", /does not take Kerberos and chose NTLMSSP/);
  assert.equal(outcome.acceptor.fallback, undefined);
});

const failure = (kind: SecurityCause) => () =>
  new SecurityError(SEC_E_NO_AUTHENTICATING_AUTHORITY, "network", "no KDC answered", {
    mechanism: "kerberos",
    likely: kind,
    leg: "TGS exchange",
  });

test("no ticket to be had: the next mechanism is begun with, and the reason is kept", async () => {
  const error = failure({ kind: "no-authority", realm: "LAB.TEST" });
  for (const gates of [{}, { gate }]) {
    const outcome = await talk([offer(KERBEROS, { ...krb, error, ...gates }), offer(NTLM, nt)], [take(NTLM, nt), take(KERBEROS, krb)]);
    agreed(outcome, "ntlm");
    assert.deepEqual((outcome.said[0] as NegTokenInit).mechTypes, [MECHANISM.NTLMSSP]);
    assert.match(outcome.initiator.fallback?.message ?? "", /no KDC answered/);
  }
});

test("a server that is named by an address has no ticket", async () => {
  const outcome = await talk([offer(KERBEROS, krb), offer(NTLM, nt)], [take(NTLM, nt)], undefined, "192.0.2.7");
  agreed(outcome, "ntlm");
  assert.match(outcome.initiator.fallback?.message ?? "", /192\.0\.2\.7 is an address/);
  const alone = await talk([offer(KERBEROS, krb)], [take(KERBEROS, krb)], undefined, "::1");
  failed(alone, /::1 is an address/, "wrong-target");
});

test("a wrong password is not tried a second time, nor an attack answered by a weaker mechanism", async () => {
  const kinds: SecurityCause[] = [
    { kind: "wrong-password", user: "alice" },
    { kind: "account", user: "alice", what: "locked" },
    { kind: "altered" },
  ];
  for (const kind of kinds) {
    const outcome = await talk([offer(KERBEROS, { ...krb, error: failure(kind) }), offer(NTLM, nt)], [take(NTLM, nt)]);
    failed(outcome, /no KDC answered/, kind.kind);
    assert.equal(outcome.said.length, 0);
  }
  const thrown = await talk([offer(KERBEROS, { ...krb, error: () => new RpcError(5, "local", "cancelled") }), offer(NTLM, nt)], []);
  assert.ok(!(thrown.error instanceof SecurityError) && thrown.error instanceof RpcError);
});

test("when nothing can begin, the last error tells of those before", async () => {
  const first = failure({ kind: "no-authority", realm: "LAB.TEST" });
  const second = () =>
    new SecurityError(1, "local", "no password", { mechanism: "ntlm", likely: { kind: "no-credentials", place: "options" }, leg: "leg 1" });
  const outcome = await talk([offer(KERBEROS, { ...krb, error: first }), offer(NTLM, { ...nt, error: second })], []);
  failed(outcome, /no password; before, no KDC answered/, "no-credentials");
  assert.match(String((outcome.error as Error).cause), /no KDC answered/);
});

test("a list of mechanisms that is changed on its way is refused: a weaker one does not come of it", async () => {
  const credentials = [offer(KERBEROS, krb), offer(NTLM, nt)];
  const both = [take(KERBEROS, krb), take(NTLM, nt)];
  const onlyNtlm: Change = (token) =>
    token.kind === "negTokenInit" ? { ...token, mechTypes: [MECHANISM.NTLMSSP], mechToken: undefined } : token;
  failed(await talk(credentials, both, onlyNtlm), /mechListMIC does not hold/, "altered");
  // Without the client's MIC the server finds the first of the list taken; the client does not.
  const noClientMic: Change = (token, leg) => {
    const changed = onlyNtlm(token, leg);
    return changed instanceof Uint8Array || changed.kind === "negTokenInit" ? changed : { ...changed, mechListMIC: undefined };
  };
  failed(await talk(credentials, both, noClientMic), /did not prove \(mechListMIC\)/, "altered");
  // The server's request for a MIC is taken away, too.
  const quietly: Change = (token, leg) => {
    const changed = noClientMic(token, leg);
    if (changed instanceof Uint8Array || changed.kind === "negTokenInit" || changed.negState !== NEG_STATE.REQUEST_MIC) return changed;
    return { ...changed, negState: NEG_STATE.ACCEPT_INCOMPLETE };
  };
  failed(await talk(credentials, both, quietly), /did not prove \(mechListMIC\)/, "altered");
  // Another order of the same mechanisms.
  const turned: Change = (token) =>
    token.kind === "negTokenInit" ? { ...token, mechTypes: [...token.mechTypes].reverse(), mechToken: undefined } : token;
  failed(await talk(credentials, both, turned), /mechListMIC/, "altered");
});

test("a server does without a MIC only for what stands first", async () => {
  const noMic: Change = (token, leg) => (token.kind === "negTokenResp" && leg % 2 === 0 ? { ...token, mechListMIC: undefined } : token);
  agreed(await talk([offer(NTLM, nt)], [take(NTLM, nt)], noMic), "ntlm");
  failed(await talk([offer(KERBEROS, krb), offer(NTLM, nt)], [take(NTLM, nt)], noMic), /the client did not prove/, "altered");
  const wrong: Change = (token, leg) =>
    token.kind === "negTokenResp" && leg === 2 ? { ...token, mechListMIC: Uint8Array.of(1, 0, 0, 0) } : token;
  failed(await talk([offer(NTLM, nt)], [take(NTLM, nt)], wrong), /mechListMIC does not hold/, "altered");
  const wrongAnswer: Change = (token, leg) =>
    token.kind === "negTokenResp" && leg === 3 ? { ...token, mechListMIC: Uint8Array.of(2, 0, 0, 0) } : token;
  failed(await talk([offer(NTLM, nt)], [take(NTLM, nt)], wrongAnswer), /mechListMIC does not hold/, "altered");
});

test("Kerberos under either name is Kerberos", async () => {
  const renamed: Change = (token) =>
    token.kind === "negTokenResp" && token.supportedMech !== undefined ? { ...token, supportedMech: MECHANISM.MS_KERBEROS } : token;
  agreed(await talk([offer(KERBEROS, krb)], [take(KERBEROS, krb)], renamed), "kerberos");
  // As Windows and Samba offer it, the misprinted name first: it is the one to be answered.
  const acceptor = new SpnegoAcceptor([take(KERBEROS, krb)], { level: 6 });
  const init = { kind: "negTokenInit", reqFlags: undefined, negHints: undefined, mechListMIC: undefined } as const;
  const mechTypes = [MECHANISM.MS_KERBEROS, MECHANISM.KERBEROS, MECHANISM.NTLMSSP];
  const answer = decodeNegotiationToken(
    (await acceptor.step(encodeNegotiationToken({ ...init, mechTypes, mechToken: Uint8Array.of(0, 0x70, 0x71, krb.key) })))!,
  );
  assert.ok(
    answer.kind === "negTokenResp" && answer.supportedMech === MECHANISM.MS_KERBEROS && answer.negState === NEG_STATE.ACCEPT_INCOMPLETE,
  );
});

test("a refusal has a token that says so, with the mechanism's own word in it", () => {
  const word = Uint8Array.of(0x7e, 1, 2);
  const error = () =>
    new SecurityError(1, "client", "no", { mechanism: "kerberos", likely: { kind: "refused" }, leg: "leg 1", reply: word });
  const acceptor = new SpnegoAcceptor([take(KERBEROS, { ...krb, error })], { level: 6 });
  const init = { kind: "negTokenInit", reqFlags: undefined, negHints: undefined, mechListMIC: undefined } as const;
  const token = encodeNegotiationToken({ ...init, mechTypes: [MECHANISM.KERBEROS], mechToken: Uint8Array.of(0, 0x70, 0x71, krb.key) });
  assert.throws(
    () => acceptor.step(token),
    (thrown: unknown) => {
      assert.ok(thrown instanceof SecurityError);
      const reply = decodeNegotiationToken(thrown.reply!);
      assert.ok(reply.kind === "negTokenResp" && reply.negState === NEG_STATE.REJECT);
      assert.deepEqual(Uint8Array.from(reply.responseToken!), word);
      return true;
    },
  );
});

test("nothing in common is told with what there is", async () => {
  failed(await talk([offer(KERBEROS, krb)], [take(NTLM, nt)]), /the client offers Kerberos, and NTLMSSP is taken here/, "refused");
  const other: Change = (token) => (token.kind === "negTokenResp" ? { ...token, supportedMech: MECHANISM.NEGOEX } : token);
  failed(await talk([offer(NTLM, nt)], [take(NTLM, nt)], other), /the server takes NEGOEX, and not NTLMSSP/, "refused");
});

test("a server that speaks first offers what it has, and a client finds its own there", async () => {
  const acceptor = new SpnegoAcceptor([take(KERBEROS, krb), take(NTLM, nt)], { level: 6 });
  const hint = (await acceptor.step(new Uint8Array(0)))!;
  // Octet by octet what Samba offers.
  assert.deepEqual(hint, NEG_TOKEN_INIT2);
  const initiator = new SpnegoInitiator([offer(KERBEROS, krb)], { level: 6, host: "server" });
  const answer = (await acceptor.step((await initiator.step(hint))!))!;
  const last = (await initiator.step(answer))!;
  assert.equal(await initiator.step((await acceptor.step(last))!), undefined);
  assert.equal(initiator.state, "established");
  const kerberosOnly = (await new SpnegoAcceptor([take(KERBEROS, krb)], { level: 6 }).step(new Uint8Array(0)))!;
  const stranger = new SpnegoInitiator([offer(NTLM, nt)], { level: 6, host: "server" });
  assert.throws(() => stranger.step(kerberosOnly), /the server takes Kerberos, and not NTLMSSP/);
});

test("a mechanism's token without SPNEGO around it is taken, and answered so", () => {
  const acceptor = new SpnegoAcceptor([take(KERBEROS, krb)], { level: 6 });
  assert.throws(
    () => acceptor.step(Uint8Array.from(Buffer.from("NTLMSSP\0\x01\0\0\0"))),
    /the client offers NTLMSSP, and Kerberos is taken here/,
  );
  // The fake's own tokens are none of NTLM's: it says so.
  const ntlm = new SpnegoAcceptor([take(NTLM, nt)], { level: 6 });
  assert.throws(() => ntlm.step(Uint8Array.from(Buffer.from("NTLMSSP\0\x01\0\0\0"))), /not the token that was to come/);
  assert.equal(ntlm.state, "failed");
});

test("tokens in pieces are put together, to an end", async () => {
  const initiator = new SpnegoInitiator([offer(NTLM, nt)], { level: 6, host: "server" });
  const acceptor = new SpnegoAcceptor([take(NTLM, nt)], { level: 6 });
  const init = (await initiator.step(new Uint8Array(0)))!;
  assert.deepEqual(await acceptor.step(init.subarray(0, 10)), new Uint8Array(0));
  const answer = (await acceptor.step(init.subarray(10)))!;
  const last = (await initiator.step(answer))!;
  assert.equal(await initiator.step((await acceptor.step(last))!), undefined);
  assert.equal(acceptor.state, "established");

  const huge = new SpnegoAcceptor([take(NTLM, nt)], { level: 6 });
  assert.throws(() => huge.step(Uint8Array.of(0x60, 0x84, 0x7f, 0xff, 0xff, 0xff, 0)), /says that it is 2147483653 octets long/);
  const slow = new SpnegoAcceptor([take(NTLM, nt)], { level: 6 });
  await assert.rejects(async () => {
    for (let i = 0; i < 100; i++) await slow.step(Uint8Array.of(0x60, 0x82, 0x10, 0));
  }, /more than 32 legs/);
});

test("out of place", async () => {
  const fresh = (): SecurityContext => new SpnegoAcceptor([take(NTLM, nt)], { level: 6 });
  const response: NegTokenResp = {
    kind: "negTokenResp",
    negState: 1,
    supportedMech: undefined,
    responseToken: undefined,
    mechListMIC: undefined,
  };
  assert.throws(() => fresh().step(encodeNegotiationToken(response)), /is an answer where a negTokenInit should be/);
  assert.throws(() => fresh().step(Uint8Array.of(1, 2, 3)), /cannot be read/);
  const again: Change = (token, leg) =>
    leg === 2
      ? encodeNegotiationToken({
          kind: "negTokenInit",
          mechTypes: [],
          reqFlags: undefined,
          mechToken: undefined,
          negHints: undefined,
          mechListMIC: undefined,
        })
      : token;
  failed(await talk([offer(NTLM, nt)], [take(NTLM, nt)], again), /second negTokenInit/, "token");
  const done: Change = (token, leg) => (leg === 1 ? { ...token, negState: NEG_STATE.ACCEPT_COMPLETED } : token) as NegTokenResp;
  failed(
    await talk([offer(NTLM, { legs: 5 })], [take(NTLM, { legs: 5 })], done),
    /says that it is done, and its mechanism is not/,
    "token",
  );
  const rejected: Change = (token, leg) =>
    (leg === 1 ? { ...token, negState: NEG_STATE.REJECT, responseToken: undefined } : token) as NegTokenResp;
  const refusal = await talk([offer(NTLM, nt)], [take(NTLM, nt)], rejected);
  failed(refusal, /the server rejected the negotiation/, "refused");
  assert.equal((refusal.error as SecurityError).answer, "reject");
  const empty: Change = (token, leg) => (leg === 1 ? { ...token, responseToken: undefined } : token) as NegTokenResp;
  failed(await talk([offer(NTLM, nt)], [take(NTLM, nt)], empty), /has nothing of ntlm in it/, "token");
});

test("a context that is closed while somebody is asked closes what comes of it, and stays closed", async () => {
  made.length = 0;
  const initiator = new SpnegoInitiator([offer(KERBEROS, { ...krb, gate })], { level: 6, host: "server" });
  const leg = initiator.step(new Uint8Array(0)) as Promise<unknown>;
  assert.throws(() => initiator.step(new Uint8Array(0)), /under way/);
  initiator.close();
  await assert.rejects(leg, /context that is closed is not to be used/);
  assert.equal(initiator.state, "closed");
  assert.ok(made.length === 1 && made.every((one) => one.state === "failed" || one.state === "closed"));
});
