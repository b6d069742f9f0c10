/** Which key is right for what, where no capture of ours has the case: NTLMv1, nobody, service keys made of passwords, credential caches. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { aead } from "#crypto";
import { toHex } from "../../bytes/hex.ts";
import { AUTH_LEVEL, AUTH_TYPE } from "../../knowledge/authentication.ts";
import { encodeApReq } from "../../pdu/kerberos/ap-req.ts";
import { encodeAuthenticator } from "../../pdu/kerberos/authenticator.ts";
import { encodeEncTicketPart } from "../../pdu/kerberos/enc-ticket-part.ts";
import { encodeTicket, type Ticket } from "../../pdu/kerberos/types.ts";
import { type AuthenticateMessage, encodeAuthenticateMessage, encodeChallengeMessage, NTLMSSP } from "../../pdu/ntlmssp/index.ts";
import {
  DIALECT,
  encodeSmb2SessionSetupRequest,
  encodeSmb2SessionSetupResponse,
  encodeTransformHeader,
  SMB2,
  SMB2_FLAG,
} from "../../pdu/smb2/index.ts";
import type { EncryptionType } from "../../security/kerberos/etypes/encryption-type.ts";
import { aes128CtsHmacSha256, aes256CtsHmacSha1, arcfourHmac } from "../../security/kerberos/etypes/index.ts";
import { cachedCredential, encodeCcache } from "../../security/kerberos/files/ccache.ts";
import { exchangedKey, keyExchangeKey, lmHash, ntHash } from "../../security/ntlm/keys.ts";
import { ntlmV1Responses } from "../../security/ntlm/responses.ts";
import { messageStreams } from "../../security/ntlm/tokens.ts";
import { STATUS_MORE_PROCESSING_REQUIRED } from "../../status/codes.ts";
import { Budget } from "./budget.ts";
import { RpcContexts } from "./contexts.ts";
import { decryptorOf } from "./index.ts";
import { KerberosKeys } from "./kerberos-keys.ts";
import { parseKeys, parsePasswords } from "./key-files.ts";
import { type KeyMaterial, NO_KEYS, ntHashesOf } from "./key-material.ts";
import { NetlogonKeys } from "./netlogon-keys.ts";
import { NtlmKeys } from "./ntlm-keys.ts";
import { SMB_CIPHER, smbDirectionKeys } from "./smb-keys.ts";
import { Tally } from "./tally.ts";

const passwords = (text: string) => parsePasswords("p", new TextEncoder().encode(text));
const octets = (length: number, value: number) => new Uint8Array(length).fill(value);

function ntlm(material: KeyMaterial): NtlmKeys {
  const tally = new Tally();
  return new NtlmKeys(ntHashesOf(material), new Budget(tally), tally);
}

function kerberos(material: KeyMaterial): KerberosKeys {
  const tally = new Tally();
  return new KerberosKeys(material, new Budget(tally), tally);
}

function authenticate(fields: Partial<AuthenticateMessage>): AuthenticateMessage {
  const nothing = new Uint8Array(0);
  return {
    kind: "authenticate",
    flags: 0,
    domainName: "LAB",
    userName: "alice",
    workstation: "WS1",
    lmChallengeResponse: nothing,
    ntChallengeResponse: nothing,
    encryptedRandomSessionKey: nothing,
    version: undefined,
    mic: undefined,
    ...fields,
  };
}

test("NTLMv1, with extended session security and without, with keys exchanged and without", () => {
  const hash = ntHash("secret");
  const serverChallenge = octets(8, 3);
  const key = octets(16, 9);
  for (const flags of [
    NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY,
    0x1,
    NTLMSSP.NEGOTIATE_KEY_EXCH,
    (NTLMSSP.NEGOTIATE_KEY_EXCH | NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY) >>> 0,
    NTLMSSP.NEGOTIATE_LM_KEY,
  ]) {
    const { ntResponse, lmResponse, sessionBaseKey } = ntlmV1Responses(flags, hash, serverChallenge, octets(8, 5));
    const exchange = keyExchangeKey(flags, sessionBaseKey, false, serverChallenge, lmResponse, lmHash("secret"))!;
    const exchanges = (flags & NTLMSSP.NEGOTIATE_KEY_EXCH) !== 0;
    const message = authenticate({
      flags,
      ntChallengeResponse: ntResponse,
      lmChallengeResponse: lmResponse,
      ...(exchanges ? { encryptedRandomSessionKey: exchangedKey(exchange, key) } : {}),
    });
    const found = ntlm(passwords("alice:secret\n")).session({ flags, serverChallenge }, message);
    assert.ok(typeof found === "object", String(found));
    assert.equal(toHex(found.exportedSessionKey), toHex(exchanges ? key : exchange));
    assert.equal(found.name, "password of alice");
    assert.match(String(ntlm(passwords("wrong\n")).session({ flags, serverChallenge }, message)), /no key that was given is right$/);
    assert.match(String(ntlm(passwords("bob:secret\n")).session({ flags, serverChallenge }, message)), /LAB\\alice, no key given$/);
  }
  // A hash is not enough where the session's key is made of LAN Manager's.
  const flags = NTLMSSP.NEGOTIATE_LM_KEY;
  const { ntResponse, lmResponse } = ntlmV1Responses(flags, hash, serverChallenge, octets(8, 5));
  const hashes = { ...NO_KEYS, ntHashes: [{ name: "h", account: {}, hash }] };
  const message = authenticate({ flags, ntChallengeResponse: ntResponse, lmChallengeResponse: lmResponse });
  assert.match(String(ntlm(hashes).session({ flags, serverChallenge }, message)), /not to be had from a hash$/);
});

test("what nobody says is sealed by everybody's key", () => {
  const key = octets(16, 7);
  const message = authenticate({
    flags: NTLMSSP.NEGOTIATE_KEY_EXCH,
    userName: "",
    domainName: "",
    encryptedRandomSessionKey: exchangedKey(octets(16, 0), key),
  });
  const found = ntlm(NO_KEYS).session({ flags: 0, serverChallenge: octets(8, 1) }, message);
  assert.ok(typeof found === "object");
  assert.deepEqual([found.name, toHex(found.exportedSessionKey)], ["anonymous", toHex(key)]);
});

/** An AP-REQ to a service, its ticket encrypted with the service's key. */
function apReq(
  type: EncryptionType,
  serviceKey: Uint8Array,
  components: readonly string[],
): { readonly request: Uint8Array; readonly ticket: Ticket } {
  const session = { type: 18, octets: octets(32, 4) };
  const name = { type: 1, components: ["alice"] };
  const part = encodeEncTicketPart({
    flags: 0,
    key: session,
    crealm: "LAB.TEST",
    cname: name,
    transited: { type: 0, contents: new Uint8Array(0) },
    authTime: "20261121125120Z",
    startTime: undefined,
    endTime: "20261122125120Z",
    renewTill: undefined,
    addresses: undefined,
    authorizationData: undefined,
  });
  const authenticator = encodeAuthenticator({
    crealm: "LAB.TEST",
    cname: name,
    cksum: undefined,
    cusec: 0,
    ctime: "20261121125120Z",
    subkey: { type: 18, octets: octets(32, 6) },
    seqNumber: 1,
    authorizationData: undefined,
  });
  const ticket: Ticket = {
    realm: "LAB.TEST",
    sname: { type: 2, components },
    encPart: { etype: type.id, kvno: 1, cipher: type.encrypt(serviceKey, 2, part) },
  };
  const cipher = aes256CtsHmacSha1.encrypt(session.octets, 11, authenticator);
  return { request: encodeApReq({ apOptions: 0, ticket, authenticator: { etype: 18, kvno: undefined, cipher } }), ticket };
}

test("a service's password makes its key: of a computer, of a user with a service's name, of arcfour-hmac, of whomever it fits", () => {
  for (const [type, salt, given] of [
    [aes256CtsHmacSha1, "LAB.TESThostws1.lab.test", "WS1$@LAB.TEST:secret"],
    [aes256CtsHmacSha1, "LAB.TESThostws1.lab.test", "LAB\\WS1$:secret"],
    [aes128CtsHmacSha256, "LAB.TESTsvc", "LAB\\svc:secret"],
    [aes256CtsHmacSha1, "LAB.TESThostws1.lab.test", "secret"],
    [aes256CtsHmacSha1, "LAB.TESThostws1.lab.test", "wrong\nsecret"],
    [arcfourHmac, "", "svc:secret"],
  ] as const) {
    const { request } = apReq(type, type.stringToKey("secret", salt), ["host", "ws1.lab.test"]);
    const found = kerberos(passwords(`${given}\n`)).apReq(request);
    assert.ok(typeof found === "object", `${given}: ${String(found)}`);
    assert.deepEqual([toHex(found.session.octets), toHex(found.subkey!.octets)], ["04".repeat(32), "06".repeat(32)]);
  }
  const { request } = apReq(aes256CtsHmacSha1, octets(32, 1), ["host", "ws1.lab.test"]);
  assert.match(
    String(kerberos(passwords("wrong\n")).apReq(request)),
    /^with Kerberos for host\/ws1\.lab\.test@LAB\.TEST \(aes256-cts-hmac-sha1-96\), no key that was given opens its ticket$/,
  );
  assert.match(String(kerberos(NO_KEYS).apReq(request.subarray(0, 40))), /cannot be read$/);
});

test("a credential cache knows its tickets again", () => {
  const { request, ticket } = apReq(aes256CtsHmacSha1, octets(32, 1), ["host", "ws1.lab.test"]);
  const client = { nameType: 1, components: ["alice"], realm: "LAB.TEST" };
  const cache = encodeCcache({
    principal: client,
    clockOffsetMs: 0,
    settings: [],
    credentials: [
      cachedCredential({
        client,
        server: { nameType: 2, components: ["host", "ws1.lab.test"], realm: "LAB.TEST" },
        ticket: encodeTicket(ticket),
        sessionKey: { etype: 18, octets: octets(32, 4) },
        flags: 0,
        authTime: 1000,
        startTime: 1000,
        endTime: 2000,
        renewTill: undefined,
      }),
    ],
  });
  const found = kerberos(parseKeys("krb5cc_0", cache)).apReq(request);
  assert.ok(typeof found === "object");
  assert.equal(found.name, "ticket for host/ws1.lab.test@LAB.TEST (krb5cc_0)");
  assert.equal(toHex(found.subkey!.octets), "06".repeat(32));
});

test("work has an end: so many tickets, and so many rounds, and then it is said that there were too many", () => {
  const tally = new Tally();
  const budget = new Budget(tally);
  let spent = 0;
  while (budget.spend(1 << 16)) spent++;
  assert.ok(spent > 8 && spent < 100);
  const keys = new KerberosKeys(passwords("secret\n"), budget, tally);
  // What is left is not enough for another derivation of 32,768 rounds.
  while (budget.spend(1));
  assert.equal(typeof keys.apReq(apReq(aes256CtsHmacSha1, octets(32, 1), ["x"]).request), "string");
  assert.match(tally.facts().warnings.join(), /too many authentications/);
});

test("signed PDUs that are missing are passed over, and that work has an end, too", () => {
  const tally = new Tally();
  const budget = new Budget(tally);
  const contexts = new RpcContexts(
    { ntlm: new NtlmKeys([], budget, tally), kerberos: new KerberosKeys(NO_KEYS, budget, tally) },
    new NetlogonKeys([], budget, tally),
    budget,
    tally,
  );
  const flags =
    (NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY | NTLMSSP.NEGOTIATE_SIGN | NTLMSSP.NEGOTIATE_128 | NTLMSSP.NEGOTIATE_UNICODE) >>> 0;
  const common = {
    conversation: { server: { address: "b", port: 1 } } as never,
    association: {},
    authType: AUTH_TYPE.NTLM,
    authLevel: AUTH_LEVEL.INTEGRITY,
    authContextId: 0,
  };
  const challenge = encodeChallengeMessage({
    kind: "challenge",
    flags,
    targetName: "",
    serverChallenge: octets(8, 1),
    targetInfo: undefined,
    version: undefined,
  });
  contexts.leg({ ...common, side: 1, flags: 0, token: challenge });
  const answer = encodeAuthenticateMessage(authenticate({ flags, userName: "", domainName: "" }));
  contexts.leg({ ...common, side: 0, flags: 0, token: answer });
  const { client } = messageStreams(flags, octets(16, 0));
  const signed = (missing: number) => {
    for (let i = 0; i < missing; i++) client.mic(octets(0, 0));
    const pdu = new Uint8Array(24 + 8 + 8 + 16);
    client.protect(pdu, 0, 24, 32, false, false);
    return contexts.pdu({ ...common, side: 0, pdu, authLength: 16, start: 24, end: 24 });
  };
  assert.ok(signed(0)?.plain);
  assert.ok(signed(4000)?.plain);
  while (budget.spend(1));
  assert.equal(signed(1), undefined);
  assert.match(tally.facts().closed[0]!.why, /missing in the capture/);
  assert.match(tally.facts().warnings.join(), /gaps between signed messages/);
});

test("SMB messages that are cut are no altered ones", () => {
  const decryptor = decryptorOf(NO_KEYS);
  const conversation = {
    transport: "tcp",
    number: 0,
    client: { address: "a", port: 1 },
    server: { address: "b", port: 445 },
    roles: "handshake",
    carries: "smb",
  } as const;
  for (const length of [0, 20, 52, 60]) {
    const transformed = new Uint8Array(length);
    if (length >= 52) transformed[36] = 200;
    assert.equal(decryptor.smb(conversation as never, 0, transformed), undefined);
  }
  assert.deepEqual(decryptor.facts!().closed, [{ why: "encrypted by SMB, and cut or malformed", count: 4 }]);
});

test("a session whose id another had before, as of a server that was started anew, has keys of its own", () => {
  const decryptor = decryptorOf(NO_KEYS);
  const conversation = { server: { address: "b", port: 445 } } as never;
  const flags = (NTLMSSP.NEGOTIATE_KEY_EXCH | NTLMSSP.NEGOTIATE_EXTENDED_SESSIONSECURITY | NTLMSSP.NEGOTIATE_UNICODE) >>> 0;
  let messageId = 0n;
  const header = (side: 0 | 1, sessionId: bigint, status = 0) => ({
    creditCharge: 1,
    status,
    command: SMB2.SESSION_SETUP,
    credits: 1,
    flags: side === 0 ? 0 : SMB2_FLAG.SERVER_TO_REDIR,
    nextCommand: 0,
    messageId,
    asyncId: undefined,
    processId: 0,
    treeId: 0,
    sessionId,
    signature: octets(16, 0),
  });
  const says = (sessionId: bigint, securityBuffer: Uint8Array) => {
    messageId++;
    const request = { flags: 0, securityMode: 1, capabilities: 0, previousSessionId: 0n, securityBuffer };
    decryptor.smbSetup!(conversation, 0, encodeSmb2SessionSetupRequest(header(0, sessionId), request));
  };
  const answers = (status: number, securityBuffer: Uint8Array) =>
    decryptor.smbSetup!(conversation, 1, encodeSmb2SessionSetupResponse(header(1, 77n, status), { sessionFlags: 0, securityBuffer }));
  const challenge = encodeChallengeMessage({
    kind: "challenge",
    flags,
    targetName: "",
    serverChallenge: octets(8, 1),
    targetInfo: undefined,
    version: undefined,
  });
  /** @param first the id that the client begins with: none, or that of a session which authenticates again */
  const setUp = (first: bigint, key: Uint8Array) => {
    says(first, octets(0, 0));
    answers(STATUS_MORE_PROCESSING_REQUIRED, challenge);
    const encryptedRandomSessionKey = exchangedKey(octets(16, 0), key);
    says(77n, encodeAuthenticateMessage(authenticate({ flags, userName: "", domainName: "", encryptedRandomSessionKey })));
    answers(0, octets(0, 0));
  };
  const opened = (sessionKey: Uint8Array) => {
    const keys = smbDirectionKeys(sessionKey, { dialect: DIALECT.SMB_3_0, cipher: SMB_CIPHER.AES_128_CCM, preauthHash: undefined });
    const fields = { nonce: octets(16, 2), originalMessageSize: 70, flags: 1, sessionId: 77n };
    const start = encodeTransformHeader({ ...fields, signature: octets(16, 0) });
    const { sealed, tag } = aead("aes-ccm", keys.fromClient).seal(octets(11, 2), octets(70, 5), start.subarray(20));
    return decryptor.smb(conversation, 0, Uint8Array.of(...encodeTransformHeader({ ...fields, signature: tag }), ...sealed));
  };
  setUp(0n, octets(16, 7));
  assert.deepEqual(opened(octets(16, 7)), { plain: octets(70, 5) });
  setUp(77n, octets(16, 8));
  assert.deepEqual(opened(octets(16, 7)), { plain: octets(70, 5) });
  setUp(0n, octets(16, 9));
  assert.deepEqual(opened(octets(16, 9)), { plain: octets(70, 5) });
  assert.equal(opened(octets(16, 7))?.alteredUnder, "anonymous");
});
