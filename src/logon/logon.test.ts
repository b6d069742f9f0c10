import assert from "node:assert/strict";
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { inspect } from "node:util";
import { random } from "#crypto";
import { findOctets } from "../../test/octets-within.ts";
import { logon } from "../interfaces/netlogon/index.ts";
import type { Service } from "../ndr/codegen/v1.ts";
import { encodeNlAuthMessage } from "../pdu/netlogon/index.ts";
import { type AvPair, avOfText, MSV_AV } from "../pdu/ntlmssp/index.ts";
import { connect } from "../runtime/connect.ts";
import { netlogonAcceptor, ntlm, ntlmAcceptor } from "../runtime/security/index.ts";
import { RpcServer } from "../runtime/server.ts";
import type { Credentials } from "../security/context.ts";
import { encodeKeytab } from "../security/kerberos/files/keytab.ts";
import { computeNetlogonCredential, computeSessionKey } from "../security/netlogon/credentials.ts";
import { MEMBER_FLAGS, NEGOTIATE } from "../security/netlogon/session.ts";
import { ntHash } from "../security/ntlm/keys.ts";
import { ntlmV2Responses } from "../security/ntlm/responses.ts";
import { AccountList, StoreValidator } from "../security/ntlm/store-validator.ts";
import {
  SEC_E_NO_CREDENTIALS,
  SEC_E_WRONG_PRINCIPAL,
  STATUS_ACCESS_DENIED,
  STATUS_DOWNGRADE_DETECTED,
  STATUS_LOGON_FAILURE,
  STATUS_NO_LOGON_SERVERS,
  STATUS_NO_TRUST_SAM_ACCOUNT,
} from "../status/codes.ts";
import { RpcError, StatusError } from "../status/errors.ts";
import { SecurityError } from "../status/security-error.ts";
import { SimulatedClock } from "../transport/clock.ts";
import { MemoryTransport } from "../transport/memory/index.ts";
import { findDomainControllers } from "./locate.ts";
import { type MachineAccount, machineAccount, readMachineAccount, readMachineKeytab } from "./machine-account.ts";
import { NetlogonService, type NetlogonServiceOptions } from "./netlogon-service.ts";
import { passThroughValidator } from "./pass-through.ts";
import { openSecureChannel, type SecureChannel, type SecureChannelOptions } from "./secure-channel.ts";

const SECRET = "Mach1ne.Secret";
const PASSWORD = "Passw0rd.Alice1";
const SID = "S-1-5-21-1-2-3";

function serviceOf(options: Partial<NetlogonServiceOptions> = {}): NetlogonService {
  const account = (name: string, password: string, rid: number, disabled = false) => ({
    domain: "LAB",
    name,
    ntHash: ntHash(password),
    disabled,
    sids: [`${SID}-${rid}`, `${SID}-513`, "S-1-5-32-545"],
  });
  return new NetlogonService({
    domain: "LAB",
    dnsDomain: "lab.test",
    computer: "DC9",
    dnsComputer: "dc9.lab.test",
    domainSid: SID,
    machines: new AccountList([account("WS1$", SECRET, 1101), account("WS2$", SECRET, 1102), account("GONE$", SECRET, 1103, true)]),
    validator: new StoreValidator(new AccountList([account("alice", PASSWORD, 1001), account("bob", PASSWORD, 1002, true)])),
    ...options,
  });
}

/** A controller whose service can be replaced, as by a restart, and what connects to it. */
class Bench implements AsyncDisposable {
  service: NetlogonService;
  readonly clock: SimulatedClock = new SimulatedClock();
  readonly transport: MemoryTransport = new MemoryTransport();
  readonly #server: RpcServer;
  #binding = "";

  constructor(service: NetlogonService, procedures?: Service<typeof logon>) {
    this.service = service;
    this.#server = new RpcServer({
      transport: this.transport,
      clock: this.clock,
      auth: [netlogonAcceptor({ find: (domain, computer) => this.service.find(domain, computer) })],
    });
    const forwarded: Service<typeof logon> = {
      NetrServerReqChallenge: (given, context) => this.service.procedures.NetrServerReqChallenge!(given, context),
      NetrServerAuthenticate3: (given, context) => this.service.procedures.NetrServerAuthenticate3!(given, context),
      NetrLogonGetCapabilities: (given, context) => this.service.procedures.NetrLogonGetCapabilities!(given, context),
      NetrLogonSamLogonEx: (given, context) => this.service.procedures.NetrLogonSamLogonEx!(given, context),
      NetrLogonSamLogonWithFlags: (given, context) => this.service.procedures.NetrLogonSamLogonWithFlags!(given, context),
    };
    this.#server.register(logon, { ...forwarded, ...procedures });
  }

  async listen(): Promise<string> {
    this.#binding = await this.#server.listen("ncacn_ip_tcp:dc9.lab.test[49200]");
    return this.#binding;
  }

  open(options: Partial<SecureChannelOptions> = {}, account: MachineAccount = member()): Promise<SecureChannel> {
    return openSecureChannel({ account, server: this.#binding, transport: this.transport, clock: this.clock, ...options });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.close();
  }
}

function member(computer = "WS1", password = SECRET): MachineAccount {
  return machineAccount({ domain: "LAB", dnsDomain: "lab.test", computer, password });
}

async function bench(service: NetlogonService = serviceOf(), procedures?: Service<typeof logon>): Promise<Bench> {
  const made = new Bench(service, procedures);
  await made.listen();
  return made;
}

/** @param avPairs of the server's challenge */
function logonOf(user: string, password: string, avPairs: readonly AvPair[] = []) {
  const serverChallenge = random(8).slice();
  const made = ntlmV2Responses({
    ntHash: ntHash(password),
    user,
    domain: "LAB",
    serverChallenge,
    clientChallenge: random(8).slice(),
    time: 0n,
    avPairs,
    lmV2: false,
  });
  const { ntResponse, lmResponse, sessionBaseKey } = made;
  return { given: { domain: "LAB", user, workstation: "WS1", serverChallenge, ntResponse, lmResponse, flags: 0 }, sessionBaseKey };
}

/** What a member asks of its controller. */
function networkLogon(given: ReturnType<typeof logonOf>["given"], ValidationLevel: 2 | 6 = 2) {
  const LogonNetwork = {
    Identity: {
      LogonDomainName: { Buffer: given.domain },
      ParameterControl: 0,
      Reserved: { LowPart: 0, HighPart: 0 },
      UserName: { Buffer: given.user },
      Workstation: { Buffer: given.workstation },
    },
    LmChallenge: { data: given.serverChallenge },
    NtChallengeResponse: { Buffer: given.ntResponse },
    LmChallengeResponse: { Buffer: given.lmResponse },
  };
  return {
    LogonServer: null,
    ComputerName: "WS1",
    LogonInformation: { tag: 2, LogonNetwork },
    ValidationLevel,
    ExtraFlags: 0,
  } as const;
}

async function logsOn(channel: SecureChannel): Promise<void> {
  const { given, sessionBaseKey } = logonOf("alice", PASSWORD);
  const validated = await passThroughValidator(channel).validate(given);
  assert.deepEqual(validated.identity, {
    name: "LAB\\alice",
    domain: "LAB",
    account: "alice",
    anonymous: false,
    sids: [`${SID}-1001`, `${SID}-513`, "S-1-5-32-545"],
  });
  assert.deepEqual(validated.sessionBaseKey, sessionBaseKey);
}

const ways = [
  ["AES, sealed", {}, {}],
  ["AES, signed", { level: "integrity" }, { level: "integrity" }],
  ["strong keys, sealed", { minimum: "strong-key" }, { minimum: "strong-key", capabilities: ~NEGOTIATE.AES }],
  [
    "strong keys, signed",
    { minimum: "strong-key", level: "integrity" },
    { minimum: "strong-key", level: "integrity", capabilities: ~NEGOTIATE.AES },
  ],
  ["level of validation 2", {}, { capabilities: ~NEGOTIATE.VALIDATION_LEVELS }],
] as const;
for (const [words, client, server] of ways) {
  test(`a machine makes a secure channel, and a user logs on through it: ${words}`, async () => {
    await using controller = await bench(serviceOf(server));
    await using channel = await controller.open(client);
    if (words === "level of validation 2") {
      // SIDs of others do not come with it.
      const { given } = logonOf("alice", PASSWORD);
      const { identity } = await passThroughValidator(channel).validate(given);
      assert.deepEqual(identity.sids, [`${SID}-1001`, `${SID}-513`]);
      return;
    }
    await logsOn(channel);
    await Promise.all(Array.from({ length: 20 }, () => logsOn(channel)));
    for (const [user, password, kind] of [
      ["alice", "wrong", "wrong-password"],
      ["nobody", PASSWORD, "unknown-user"],
      ["bob", PASSWORD, "account"],
    ] as const) {
      await assert.rejects(
        async () => passThroughValidator(channel).validate(logonOf(user, password).given),
        (error) => error instanceof SecurityError && error.likely.kind === kind,
      );
    }
    await logsOn(channel);
  });
}

test("calls with authenticators come one after the other, and are answered by the same chain", async () => {
  await using controller = await bench();
  await using channel = await controller.open();
  const query = (QueryLevel: number) =>
    channel.callWithAuthenticator(({ client, primaryName, options }, authenticators) =>
      client.NetrLogonGetCapabilities({ ServerName: primaryName, ComputerName: "WS1", ...authenticators, QueryLevel }, options),
    );
  const answers = await Promise.all([query(1), query(2), query(1)]);
  assert.deepEqual(
    answers.map((answer) => answer.Capabilities.tag),
    [1, 2, 1],
  );
  assert.deepEqual(answers[1]!.Capabilities, { tag: 2, RequestedFlags: MEMBER_FLAGS });
});

test("a channel that the controller forgot is made anew, once, for all calls that find out", async () => {
  let authenticated = 0;
  const first = serviceOf();
  await using controller = await bench(first, {
    NetrServerAuthenticate3: (given, context) => {
      authenticated++;
      return controller.service.procedures.NetrServerAuthenticate3!(given, context);
    },
  });
  await using channel = await controller.open();
  await logsOn(channel);
  controller.service = serviceOf();
  await Promise.all([logsOn(channel), logsOn(channel), logsOn(channel)]);
  assert.equal(authenticated, 2);
  // One that has not served since it was made is not made anew at once.
  controller.service = serviceOf({ machines: new AccountList([]) });
  await assert.rejects(logsOn(channel), (error) => error instanceof SecurityError && error.likely.kind === "no-authority");
  const before = authenticated;
  await assert.rejects(logsOn(channel), SecurityError);
  await assert.rejects(logsOn(channel), SecurityError);
  assert.equal(authenticated, before);
  controller.service = serviceOf();
  await controller.clock.advance(45_000);
  await logsOn(channel);
  assert.equal(authenticated, before + 1);
});

test("calls that find out in the same moment share the channel that is made anew", async () => {
  let authenticated = 0;
  await using controller: Bench = await bench(serviceOf(), {
    NetrServerAuthenticate3: (given, context) => {
      authenticated++;
      return controller.service.procedures.NetrServerAuthenticate3!(given, context);
    },
  });
  await using channel = await controller.open();
  await logsOn(channel);
  const lost = Promise.resolve();
  const keys = await Promise.all(
    Array.from({ length: 3 }, () => {
      let first = true;
      return channel.call(async ({ session }) => {
        if (!first) return session.sessionKey;
        first = false;
        await lost;
        throw new StatusError(STATUS_ACCESS_DENIED, "NetrLogonSamLogonEx", {});
      });
    }),
  );
  assert.equal(authenticated, 2);
  assert.equal(new Set(keys).size, 1);
});

test("credentials of a channel are those of its session, and of none once there is none", async () => {
  await using controller: Bench = await bench();
  await using channel = await controller.open();
  await logsOn(channel);
  const auth = await channel.credentials();
  const keyOf = () => {
    const context = auth.initiate({ level: 6, host: "dc9.lab.test" });
    context.step(new Uint8Array(0));
    context.step(encodeNlAuthMessage({ kind: "response" }));
    const key = context.sessionKey;
    context.close();
    return key;
  };
  const known = () => controller.service.find("LAB", "WS1")?.sessionKey;
  const first = keyOf();
  assert.deepEqual(first, known());
  controller.service = serviceOf();
  await logsOn(channel);
  assert.notDeepEqual(keyOf(), first);
  assert.deepEqual(keyOf(), known());
  await channel.close();
  assert.throws(keyOf, { message: /this secure channel is closed/ });
});

test("an account that was closed makes no channel, not even with who would take its overwritten secret", async () => {
  const machine = { domain: "LAB", name: "WS1$", ntHash: new Uint8Array(16), disabled: false, sids: [] };
  await using controller = await bench(serviceOf({ machines: new AccountList([machine]) }));
  const account = member();
  account.close();
  await assert.rejects(controller.open({}, account), { status: SEC_E_NO_CREDENTIALS });
});

test("a guest is refused, and the channel is kept", async () => {
  let authenticated = 0;
  await using controller: Bench = await bench(serviceOf(), {
    NetrServerAuthenticate3: (given, context) => {
      authenticated++;
      return controller.service.procedures.NetrServerAuthenticate3!(given, context);
    },
    NetrLogonSamLogonEx: async (given, context) => {
      const answer = await controller.service.procedures.NetrLogonSamLogonEx!(given, context);
      const { ValidationInformation } = answer;
      assert.ok(ValidationInformation?.tag === 6 && ValidationInformation.ValidationSam4);
      const ValidationSam4 = { ...ValidationInformation.ValidationSam4, UserFlags: 1 };
      return { ...answer, ValidationInformation: { tag: 6, ValidationSam4 } as const };
    },
  });
  await using channel = await controller.open();
  await channel.call(async () => undefined);
  await assert.rejects(
    async () => passThroughValidator(channel).validate(logonOf("alice", PASSWORD).given),
    (error) => error instanceof SecurityError && error.likely.kind === "unknown-user",
  );
  assert.equal(authenticated, 1);
});

test("who offers less than AES, who says other flags under protection, and who does not know the secret is refused", async () => {
  {
    await using controller = await bench(serviceOf({ minimum: "strong-key", capabilities: ~NEGOTIATE.AES }));
    await assert.rejects(controller.open(), { status: STATUS_DOWNGRADE_DETECTED });
  }
  {
    await using controller = await bench(serviceOf({ minimum: "strong-key", capabilities: NEGOTIATE.SECURE_RPC }));
    await assert.rejects(controller.open({ minimum: "strong-key" }), { status: STATUS_DOWNGRADE_DETECTED });
  }
  {
    // Somebody in between takes the bit of transitive trusts away.
    await using controller: Bench = await bench(serviceOf(), {
      NetrServerAuthenticate3: async (given, context) => {
        const answer = await controller.service.procedures.NetrServerAuthenticate3!(given, context);
        return { ...answer, NegotiateFlags: answer.NegotiateFlags! & ~NEGOTIATE.TRANSITIVE_TRUSTS };
      },
    });
    await assert.rejects(controller.open(), { status: STATUS_DOWNGRADE_DETECTED });
  }
  {
    await using controller = await bench(serviceOf(), {
      NetrServerAuthenticate3: ({ NegotiateFlags }) => ({
        ServerCredential: { data: random(8).slice() },
        NegotiateFlags,
        AccountRid: 1,
        return: 0,
      }),
    });
    await assert.rejects(controller.open(), { status: SEC_E_WRONG_PRINCIPAL });
  }
});

test("machines that are not known, disabled, or have another password", async () => {
  await using controller = await bench();
  for (const [computer, password, kind] of [
    ["NOBODY", SECRET, "unknown-user"],
    ["GONE", SECRET, "unknown-user"],
    ["WS1", "wrong", "wrong-password"],
  ] as const) {
    await assert.rejects(
      controller.open({}, member(computer, password)),
      (error) => error instanceof SecurityError && error.likely.kind === kind,
    );
  }
  await assert.rejects(controller.open({ server: "ncacn_ip_tcp:nobody.lab.test[1]" }), { status: STATUS_NO_LOGON_SERVERS });
  await using channel = await controller.open({ server: ["ncacn_ip_tcp:nobody.lab.test[1]", "ncacn_ip_tcp:dc9.lab.test[49200]"] });
  await logsOn(channel);
});

test("the controller: challenges of CVE-2020-1472, used ones, other machines' names, and guessing", async () => {
  const clock = new SimulatedClock();
  await using controller = await bench(serviceOf({ clock }));
  await using client = await connect(logon, "ncacn_ip_tcp:dc9.lab.test[49200]", {
    transport: controller.transport,
    clock: controller.clock,
  });
  const hash = ntHash(SECRET);
  const attempt = async (
    clientChallenge: Uint8Array,
    { AccountName = "WS1$", ComputerName = "WS1", again = false, zeros = false } = {},
  ) => {
    const { ServerChallenge } = await client.NetrServerReqChallenge({
      PrimaryName: null,
      ComputerName: "WS1",
      ClientChallenge: { data: clientChallenge },
    });
    const key = computeSessionKey(hash, clientChallenge, ServerChallenge.data, MEMBER_FLAGS)!;
    const data = zeros ? new Uint8Array(8) : computeNetlogonCredential(clientChallenge, key, MEMBER_FLAGS);
    const given = {
      PrimaryName: null,
      AccountName,
      SecureChannelType: 2,
      ComputerName,
      ClientCredential: { data },
      NegotiateFlags: MEMBER_FLAGS,
    };
    if (again) await client.raw.NetrServerAuthenticate3(given);
    return (await client.raw.NetrServerAuthenticate3(given)).return >>> 0;
  };
  const good = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
  assert.equal(await attempt(good), 0);
  assert.equal(await attempt(good, { again: true }), STATUS_ACCESS_DENIED);
  assert.equal(await attempt(new Uint8Array(8)), STATUS_ACCESS_DENIED, "right, but of zeros");
  assert.equal(await attempt(Uint8Array.of(9, 9, 9, 9, 9, 1, 2, 3)), STATUS_ACCESS_DENIED);
  assert.equal(await attempt(good, { AccountName: "WS2$" }), STATUS_NO_TRUST_SAM_ACCOUNT, "one machine's session by another's account");
  assert.equal(await attempt(good, { AccountName: "alice", ComputerName: "alice" }), STATUS_NO_TRUST_SAM_ACCOUNT);
  for (let i = 0; i < 300; i++) assert.notEqual(await attempt(new Uint8Array(8), { zeros: true }), 0);
  assert.equal(await attempt(good), STATUS_ACCESS_DENIED, "too many failures of this address");
  await clock.advance(2_000);
  assert.equal(await attempt(good), 0, "one is looked at again as its failures drain");
  const { NetrServerAuthenticate } = client.raw;
  assert.equal((await NetrServerAuthenticateOf(NetrServerAuthenticate)) >>> 0, 0x1c010002);
});

/** Not registered by the bench: the operation is not there. */
async function NetrServerAuthenticateOf(call: unknown): Promise<number> {
  try {
    await (call as (given: object) => Promise<unknown>)({
      PrimaryName: null,
      AccountName: "WS1$",
      SecureChannelType: 2,
      ComputerName: "WS1",
      ClientCredential: { data: new Uint8Array(8) },
    });
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}

test("logons without a secure channel, and over one that is signed only, are refused", async () => {
  await using controller = await bench();
  await using client = await connect(logon, "ncacn_ip_tcp:dc9.lab.test[49200]", {
    transport: controller.transport,
    clock: controller.clock,
  });
  await assert.rejects(
    client.NetrLogonSamLogonEx({
      LogonServer: null,
      ComputerName: "WS1",
      LogonInformation: { tag: 2, LogonNetwork: null },
      ValidationLevel: 6,
      ExtraFlags: 0,
    }),
  );
  await assert.rejects(controller.open({ level: "integrity" }), (error) => error instanceof SecurityError && error.likely.kind === "level");
});

test("a logon at another server than the member is not the member's to pass through", async () => {
  await using controller = await bench();
  await using channel = await controller.open();
  const logsOnAt = async (domain: string, computer: string) => {
    const pairs = [avOfText(MSV_AV.NB_DOMAIN_NAME, domain), avOfText(MSV_AV.NB_COMPUTER_NAME, computer)];
    return (await passThroughValidator(channel).validate(logonOf("alice", PASSWORD, pairs).given)).identity.name;
  };
  assert.equal(await logsOnAt("lab", "ws1"), "LAB\\alice");
  assert.equal(await logsOnAt("", ""), "LAB\\alice");
  for (const [domain, computer] of [
    ["LAB", "WS2"],
    ["EVIL", "WS1"],
  ] as const) {
    await assert.rejects(logsOnAt(domain, computer), { status: STATUS_LOGON_FAILURE });
  }
  // Nor one that does not say where it was: its list of names has no end.
  const { given } = logonOf("alice", PASSWORD);
  const cut = { ...given, ntResponse: given.ntResponse.subarray(0, 46) };
  await assert.rejects(async () => passThroughValidator(channel).validate(cut), { status: STATUS_LOGON_FAILURE });
});

test("a machine whose name becomes another one's in long capitals does not take its channel away", async () => {
  const machine = (name: string) => ({ domain: "LAB", name, ntHash: ntHash(SECRET), disabled: false, sids: [] });
  await using controller = await bench(serviceOf({ machines: new AccountList([machine("STRASSE$"), machine("straße$")]) }));
  await using channel = await controller.open({}, member("STRASSE"));
  await logsOn(channel);
  const key = controller.service.find("LAB", "STRASSE")?.sessionKey.slice();
  await using other = await controller.open({}, member("straße"));
  await logsOn(other);
  assert.deepEqual(controller.service.find("LAB", "STRASSE")?.sessionKey, key);
});

test("who knows a machine's password, and calls by NTLM, has no secure channel", async () => {
  const service = serviceOf();
  const transport = new MemoryTransport();
  const accounts = [{ user: "WS1$", domain: "LAB", password: SECRET }];
  await using server = new RpcServer({ transport, auth: [ntlmAcceptor({ accounts }), netlogonAcceptor(service)] });
  server.register(logon, service.procedures);
  const binding = await server.listen("ncacn_ip_tcp:dc9.lab.test[49200]");
  // A channel of that machine stands, so that the service knows a session by the caller's name.
  await using channel = await openSecureChannel({ account: member(), server: binding, transport });
  await logsOn(channel);
  const { given } = logonOf("alice", PASSWORD);
  const logonBy = (auth: Credentials) =>
    connect(logon, binding, { transport, auth, level: "privacy" }).then(async (client) => {
      await using at = client;
      return (await at.raw.NetrLogonSamLogonEx(networkLogon(given))).return! >>> 0;
    });
  assert.equal(await logonBy(await channel.credentials()), 0);
  assert.equal(await logonBy(ntlm({ user: "LAB\\WS1$", password: SECRET })), STATUS_ACCESS_DENIED);
});

test("a validation that holds the session's key in the clear is not given where calls are signed only", async () => {
  await using controller = await bench(serviceOf({ level: "integrity" }));
  const { given } = logonOf("alice", PASSWORD);
  for (const [level, status] of [
    ["privacy", 0],
    ["integrity", 0xc000_000d],
  ] as const) {
    await using channel = await controller.open({ level });
    const answer = await channel.call(({ client }) => client.raw.NetrLogonSamLogonEx(networkLogon(given, 6)));
    assert.equal(answer.return! >>> 0, status, level);
  }
});

test("a controller that agrees to AES and knows no NetrLogonGetCapabilities is somebody in between", async () => {
  await using controller = await bench(serviceOf(), {
    NetrLogonGetCapabilities: () => {
      throw new RpcError(0x1c01_0002, "client", "no such operation");
    },
  });
  await assert.rejects(controller.open(), { status: STATUS_DOWNGRADE_DETECTED });
});

test("nothing is left of the keys of a channel that was closed", async () => {
  await using controller = await bench();
  const account = member();
  const secret = account.ntHash.slice();
  const channel = await controller.open({}, account);
  const key = await channel.call(({ session }) => Promise.resolve(session.sessionKey.slice()));
  const held = controller.service;
  assert.ok(findOctets(held, key), "the walk finds a key where there is one");
  await channel.close();
  await channel.close();
  assert.equal(findOctets(channel, key), undefined);
  assert.equal(findOctets(channel, secret), undefined);
  assert.equal(inspect(channel, { depth: 9 }).includes(SECRET), false);
  await assert.rejects(async () => logsOn(channel), SecurityError);
  held.close();
  assert.equal(findOctets(held, key), undefined);
});

test("accounts of machines are read from files that nobody else can read", async () => {
  const folder = await mkdtemp(join(tmpdir(), "opnum-logon-"));
  try {
    const file = join(folder, "machine.json");
    const write = async (content: string, mode = 0o600) => {
      await writeFile(file, content, { mode });
      await chmod(file, mode);
    };
    await write(JSON.stringify({ domain: "LAB", dnsDomain: "lab.test", computer: "WS1", password: SECRET }));
    const account = await readMachineAccount(file);
    assert.deepEqual([account.account, account.type, account.ntHash], ["WS1$", "workstation", ntHash(SECRET)]);
    const hexadecimal = Buffer.from(ntHash(SECRET)).toString("hex");
    await write(JSON.stringify({ domain: "LAB", computer: "WS1", account: "X$", type: "server", ntHash: hexadecimal }));
    assert.deepEqual((await readMachineAccount(file)).ntHash, ntHash(SECRET));
    account.close();
    assert.deepEqual(account.ntHash, new Uint8Array(16));

    const refused = async (words: RegExp) => {
      await assert.rejects(readMachineAccount(file), (error) => {
        assert.ok(error instanceof SecurityError && error.likely.kind === "no-credentials");
        assert.match(error.message, words);
        assert.equal(/Mach1ne|hushhush/.test(inspect(error, { depth: 9 })), false, "nothing of the content is told");
        return true;
      });
    };
    if (process.platform !== "win32") {
      await write(JSON.stringify({ domain: "LAB", computer: "WS1", password: SECRET }), 0o640);
      await refused(/can be read by others \(mode 640\); chmod 600 /);
    }
    for (const [content, words] of [
      [`{ "password": "${SECRET}" `, /is not JSON/],
      [`["${SECRET}"]`, /is not an object/],
      [JSON.stringify({ domain: "LAB", password: SECRET }), /has no computer/],
      [JSON.stringify({ domain: "", computer: "WS1", password: SECRET }), /has a domain that is no name/],
      [JSON.stringify({ domain: 7, computer: "WS1", password: SECRET }), /has a domain that is no name/],
      [JSON.stringify({ domain: "LAB", computer: "WS1" }), /either password or ntHash/],
      [JSON.stringify({ domain: "LAB", computer: "WS1", password: SECRET, ntHash: "00" }), /either password or ntHash/],
      [JSON.stringify({ domain: "LAB", computer: "WS1", ntHash: "hushhush" }), /not 32 hexadecimal digits/],
      [JSON.stringify({ domain: "LAB", computer: "WS1", type: "hushhush", password: SECRET }), /as type/],
    ] as const) {
      await write(content);
      await refused(words);
    }
    await rm(file);
    await refused(/cannot be read \(ENOENT\)/);

    const principal = { realm: "LAB.TEST", nameType: 1, components: ["WS1$"] };
    const keyOf = (kvno: number, octets: Uint8Array) => ({ principal, kvno, timestamp: 0, key: { etype: 23, octets } });
    await writeFile(file, encodeKeytab({ keys: [keyOf(1, ntHash("old")), keyOf(2, ntHash(SECRET))] }), { mode: 0o600 });
    const names = { domain: "LAB", computer: "WS1" };
    assert.deepEqual((await readMachineKeytab(file, names)).ntHash, ntHash(SECRET));
    await assert.rejects(readMachineKeytab(file, { ...names, computer: "WS2" }), /has no arcfour-hmac key of WS2\$/);
    await writeFile(file, "Secret");
    await assert.rejects(readMachineKeytab(file, names), /is not a keytab/);
  } finally {
    await rm(folder, { recursive: true });
  }
});

test("domain controllers of DNS come by priority, and each once", async () => {
  const records = [
    { name: "far.lab.test", priority: 10, weight: 0 },
    { name: "near.lab.test.", priority: 0, weight: 100 },
    { name: "", priority: 0, weight: 0 },
    { name: "also.lab.test", priority: 0, weight: 0 },
  ];
  const asked: string[] = [];
  const found = await findDomainControllers("lab.test", (name) => {
    asked.push(name);
    return Promise.resolve(records);
  });
  assert.deepEqual(asked, ["_ldap._tcp.dc._msdcs.lab.test"]);
  assert.deepEqual(found.at(-1), "far.lab.test");
  assert.deepEqual([...found].sort(), ["also.lab.test", "far.lab.test", "near.lab.test"]);
  await assert.rejects(openSecureChannel({ account: member(), lookup: () => Promise.reject(new Error("ENOTFOUND")) }), {
    status: STATUS_NO_LOGON_SERVERS,
  });
});
