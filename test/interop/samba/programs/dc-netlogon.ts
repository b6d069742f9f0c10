/**
 * `dc-netlogon.ts HOST`: secure channels with a domain controller. Its machines are WS1 (as all), STRONG and SIGNED (for which it takes session keys without AES,
 * and calls that are signed only), with OPNUM_MACHINE_PASSWORD; its users Administrator (OPNUM_PASSWORD), and disabled, expired, change with
 * the same. Prints a line for each check.
 */
import assert from "node:assert/strict";
import { connect } from "opnum";
import { logon } from "opnum/interfaces/netlogon";
import {
  type ChannelCall,
  machineAccount,
  openSecureChannel,
  passThroughValidator,
  readMachineKeytab,
  type SecureChannel,
  type SecureChannelOptions,
} from "opnum/logon";
import { SecurityError } from "opnum/security";
import { random } from "../../../../src/crypto/node.ts";
import { readValidation } from "../../../../src/logon/validation.ts";
import { ntHash } from "../../../../src/security/ntlm/keys.ts";
import { ntlmV2Responses } from "../../../../src/security/ntlm/responses.ts";
import { runChecks } from "../../../peers/checklist.ts";

const [host = "", keytab = ""] = process.argv.slice(2);
const password = process.env["OPNUM_PASSWORD"] ?? "";
const machinePassword = process.env["OPNUM_MACHINE_PASSWORD"] ?? "";

function open(computer: string, options: Omit<SecureChannelOptions, "account"> = {}, secret = machinePassword): Promise<SecureChannel> {
  const account = machineAccount({ domain: "LAB", dnsDomain: "lab.test", computer, password: secret });
  return openSecureChannel({ account, server: host, ...options });
}

function proof(user: string, secret: string, domain: string) {
  const serverChallenge = random(8).slice();
  const made = ntlmV2Responses({
    ntHash: ntHash(secret),
    user,
    domain,
    serverChallenge,
    clientChallenge: random(8).slice(),
    time: BigInt(Date.now() + 11_644_473_600_000) * 10_000n,
    avPairs: [],
    lmV2: true,
  });
  return {
    logon: { domain, user, workstation: "WS1", serverChallenge, ntResponse: made.ntResponse, lmResponse: made.lmResponse, flags: 0 },
    key: made.sessionBaseKey,
  };
}

async function logsOn(channel: SecureChannel, user = "Administrator", domain = "LAB"): Promise<void> {
  const { logon: given, key } = proof(user, password, domain);
  const { identity, sessionBaseKey } = await passThroughValidator(channel).validate(given);
  assert.equal(identity.name, "LAB\\Administrator");
  assert.match(identity.sids[0] ?? "", /^S-1-5-21-\d+-\d+-\d+-500$/);
  assert.ok(
    identity.sids.some((sid) => sid.endsWith("-512")),
    "Domain Admins",
  );
  assert.deepEqual(sessionBaseKey, key);
}

/** What a member does that cannot take level 6: the key comes encrypted once more. */
function level3(user: string) {
  const { logon: given, key } = proof(user, password, "LAB");
  return { given, key };
}

type Given = ReturnType<typeof level3>["given"];

function keyAtLevel3(of: SecureChannel, given: Given): Promise<Uint8Array> {
  return of.call((call) => keyOver(call, given));
}

async function keyOver({ client, primaryName, session, options }: ChannelCall, given: Given): Promise<Uint8Array> {
  const none = { LowPart: 0, HighPart: 0 };
  const answer = await client.NetrLogonSamLogonEx(
    {
      LogonServer: primaryName,
      ComputerName: session.computer,
      LogonInformation: {
        tag: 2,
        LogonNetwork: {
          Identity: {
            LogonDomainName: { Buffer: given.domain },
            ParameterControl: 0,
            Reserved: none,
            UserName: { Buffer: given.user },
            Workstation: { Buffer: given.workstation },
          },
          LmChallenge: { data: given.serverChallenge },
          NtChallengeResponse: { Buffer: given.ntResponse },
          LmChallengeResponse: { Buffer: given.lmResponse },
        },
      },
      ValidationLevel: 3,
      ExtraFlags: 0,
    },
    options,
  );
  return readValidation(answer.ValidationInformation, session, given.user).sessionBaseKey;
}

const AES = 0x0100_0000;

async function refused(work: Promise<unknown>, kind: string, more: Readonly<Record<string, string>> = {}): Promise<void> {
  await assert.rejects(work, (error: unknown) => {
    assert.ok(error instanceof SecurityError, String(error));
    assert.deepEqual(
      { kind: error.likely.kind, ...Object.fromEntries(Object.keys(more).map((name) => [name, Reflect.get(error.likely, name)])) },
      { kind, ...more },
      error.message,
    );
    return true;
  });
}

await using channel = await open("WS1");
const validator = passThroughValidator(channel);

await runChecks({
  "AES, sealed: Administrator logs on, with groups and the session's key": () => logsOn(channel),
  "thirty logons at once": async () => {
    await Promise.all(Array.from({ length: 30 }, () => logsOn(channel)));
  },
  "calls with authenticators, several at once": async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        channel.callWithAuthenticator(({ client, primaryName, options }, authenticators) =>
          client.NetrLogonGetCapabilities({ ServerName: primaryName, ComputerName: "WS1", ...authenticators, QueryLevel: 1 }, options),
        ),
      ),
    );
    assert.equal(answers.length, 10);
  },
  "a logon at level of validation 3, whose key is encrypted": async () => {
    const { given, key } = level3("Administrator");
    assert.deepEqual(await keyAtLevel3(channel, given), key);
  },
  "a wrong password": () => refused(validator.validate(proof("Administrator", "wrong", "LAB").logon) as Promise<unknown>, "wrong-password"),
  "an unknown user": () => refused(validator.validate(proof("nobody", password, "LAB").logon) as Promise<unknown>, "unknown-user"),
  "an unknown domain": () =>
    refused(validator.validate(proof("Administrator", password, "OTHER").logon) as Promise<unknown>, "unknown-user"),
  "a disabled account": () =>
    refused(validator.validate(proof("disabled", password, "LAB").logon) as Promise<unknown>, "account", { what: "disabled" }),
  "an expired account": () =>
    refused(validator.validate(proof("expired", password, "LAB").logon) as Promise<unknown>, "account", { what: "expired" }),
  "a password that must be changed": () =>
    refused(validator.validate(proof("change", password, "LAB").logon) as Promise<unknown>, "account", { what: "password-must-change" }),
  "an account that is locked": () =>
    refused(validator.validate(proof("locked", password, "LAB").logon) as Promise<unknown>, "account", { what: "locked" }),
  "a wrong password of the machine": () => refused(open("WS1", {}, "wrong"), "wrong-password"),
  "a machine that is none": () => refused(open("NOBODY"), "unknown-user"),
  "the domain controller found by DNS": async () => {
    await using other = await openSecureChannel({
      account: machineAccount({ domain: "LAB", dnsDomain: "lab.test", computer: "WS1", password: machinePassword }),
    });
    await logsOn(other);
  },
  "the secret from a keytab": async () => {
    const account = await readMachineKeytab(keytab, { domain: "LAB", dnsDomain: "lab.test", computer: "STRONG" });
    await using other = await openSecureChannel({ account, server: host });
    await logsOn(other);
  },
  "a channel that another connection of the same machine took over is made anew": async () => {
    await using first = await open("STRONG");
    await logsOn(first);
    await using second = await open("STRONG");
    await logsOn(second);
    await logsOn(first);
    const query = (of: SecureChannel) =>
      of.callWithAuthenticator(({ client, primaryName, options }, authenticators) =>
        client.NetrLogonGetCapabilities({ ServerName: primaryName, ComputerName: "STRONG", ...authenticators, QueryLevel: 1 }, options),
      );
    await query(second);
    await query(first);
    await query(second);
  },
  "other connections with the channel's session": async () => {
    await using own = await open("SIGNED");
    await using client = await connect(logon, `ncacn_ip_tcp:${host}`, { auth: await own.credentials(), level: "privacy" });
    // Refused: this one is for other controllers; but the call came through, and its answer.
    const answer = await client.raw.NetrServerTrustPasswordsGet({
      TrustedDcName: null,
      AccountName: "WS1$",
      SecureChannelType: 2,
      ComputerName: "WS1",
      Authenticator: { Credential: { data: new Uint8Array(8) }, Timestamp: 0 },
    });
    assert.ok(answer.return !== 0);
  },
  "with and without signatures over headers, at both levels, in fragments of three sizes": async () => {
    await using own = await open("SIGNED");
    const auth = await own.credentials();
    for (const level of ["privacy", "integrity"] as const) {
      for (const headerSigning of [true, false]) {
        for (const maxTransmitFragment of [1_432, 4_280, 5_840]) {
          const connection = { maxTransmitFragment, maxReceiveFragment: maxTransmitFragment };
          await using client = await connect(logon, `ncacn_ip_tcp:${host}`, { auth, level, headerSigning, connection });
          for (let i = 0; i < 3; i++) {
            const { given, key } = level3("Administrator");
            // What nobody reads beside an NTLMv2 response makes the request large.
            const large = { ...given, lmResponse: new Uint8Array(20_000) };
            const of = await own.call((call) => Promise.resolve({ ...call, client }));
            assert.deepEqual(await keyOver(of, large), key, `${level}, ${headerSigning}, ${maxTransmitFragment}`);
          }
        }
      }
    }
  },
  "signed only: refused by a domain controller of today, in words": () =>
    refused(open("WS1", { level: "integrity" }), "level", { wanted: "privacy" }),
  "strong keys: refused by a domain controller of today, in words": () =>
    refused(open("WS1", { minimum: "strong-key", capabilities: ~AES }), "encryption-type"),
  "strong keys, where the controller takes them": async () => {
    await using other = await open("STRONG", { minimum: "strong-key", capabilities: ~AES });
    assert.equal(await other.call(({ session }) => Promise.resolve(session.flags & AES)), 0);
    await logsOn(other);
    const { given, key } = level3("Administrator");
    assert.deepEqual(await keyAtLevel3(other, given), key);
  },
  "signed only, where the controller takes it": async () => {
    await using other = await open("SIGNED", { level: "integrity" });
    await logsOn(other);
  },
});
