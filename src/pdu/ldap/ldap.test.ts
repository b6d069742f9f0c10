import assert from "node:assert/strict";
import { test } from "node:test";
import { parseHex, toHex } from "../../bytes/hex.ts";
import { decodeUtf8 } from "../../bytes/utf8.ts";
import { DecodeError } from "../../status/errors.ts";
import { decodeBindRequest, encodeBindRequest } from "./bind-request.ts";
import { decodeBindResponse, encodeBindResponse } from "./bind-response.ts";
import { ldapMessageLength } from "./message.ts";
import { ldapOperation } from "./operations.ts";
import { bindErrorWords, ldapResultName } from "./result.ts";
import { decodeSearchRequest, encodeSearchRequest } from "./search-request.ts";
import { decodeSearchResultDone } from "./search-result-done.ts";
import { decodeSearchResultEntry } from "./search-result-entry.ts";

// A question for two attributes of the rootDSE, and what Samba 4.17 answered to it over UDP: an entry and a result in one datagram.
const QUESTION = parseHex(
  "3048020101634304000a01000a0100020100020100010100870b6f626a656374436c6173733023040b646e73486f73744e616d650414737570706f727465644c44415056657273696f6e",
);
const ANSWER = parseHex(
  "304802010164430400303f301e0414737570706f727465644c44415056657273696f6e3106040132040133301d040b646e73486f73744e616d65310e040c6463312e6c61622e74657374" +
    "300c02010165070a010004000400",
);

test("the search request that Samba understands", () => {
  const request = {
    messageId: 1,
    baseObject: "",
    scope: "base" as const,
    sizeLimit: 0,
    timeLimit: 0,
    filter: { kind: "present" as const, attribute: "objectClass" },
    attributes: ["dnsHostName", "supportedLDAPVersion"],
  };
  assert.deepEqual(encodeSearchRequest(request), QUESTION);
  assert.deepEqual(decodeSearchRequest(QUESTION), request);
});

test("Samba's entry and result in one datagram", () => {
  const { entry, end } = decodeSearchResultEntry(ANSWER);
  assert.deepEqual(
    entry.attributes.map(({ type, values }) => [type, ...values.map((value) => decodeUtf8(value))]),
    [
      ["supportedLDAPVersion", "2", "3"],
      ["dnsHostName", "dc1.lab.test"],
    ],
  );
  const { done, end: last } = decodeSearchResultDone(ANSWER, end);
  assert.equal(done.resultCode, 0);
  assert.equal(last, ANSWER.length);
});

test("the length of a message in a stream is known from its first octets", () => {
  assert.equal(ldapMessageLength(ANSWER.subarray(0, 1)), undefined);
  assert.equal(ldapMessageLength(ANSWER.subarray(0, 2)), 0x4a);
  assert.equal(ldapMessageLength(Uint8Array.of(0x30, 0x84, 0, 0, 1)), undefined);
  assert.equal(ldapMessageLength(Uint8Array.of(0x30, 0x84, 0, 0, 1, 0)), 262);
  assert.throws(() => ldapMessageLength(Uint8Array.of(0x30, 0x80)), /indefinite/);
  assert.throws(() => ldapMessageLength(Uint8Array.of(0x30, 0x88, 1)), DecodeError);
});

test("every cut of the answer is a typed error", () => {
  const entry = ANSWER.subarray(0, 0x4a);
  for (let length = 0; length < entry.length; length++)
    assert.throws(() => decodeSearchResultEntry(entry.subarray(0, length)), DecodeError, `${length}`);
});

test("(&(objectClass=user)(!(userAccountControl:1.2.840.113556.1.4.803:=2))(cn=a*b))", () => {
  const octets = (value: string) => new TextEncoder().encode(value);
  const request = {
    messageId: 2,
    baseObject: "DC=lab,DC=test",
    scope: "subtree" as const,
    sizeLimit: 0,
    timeLimit: 0,
    filter: {
      kind: "and" as const,
      filters: [
        { kind: "equality" as const, attribute: "objectClass", value: octets("user") },
        {
          kind: "not" as const,
          filter: {
            kind: "extensible" as const,
            rule: "1.2.840.113556.1.4.803",
            attribute: "userAccountControl",
            value: octets("2"),
            dnAttributes: false,
          },
        },
        { kind: "substrings" as const, attribute: "cn", initial: octets("a"), any: [], final: octets("b") },
      ],
    },
    attributes: ["cn"],
  };
  assert.deepEqual(decodeSearchRequest(encodeSearchRequest(request)), request);
  // [9] with matchingRule [1], type [2] and matchValue [3]; dnAttributes is its default and left out.
  const rule = "a92f8116312e322e3834302e3131333535362e312e342e383033821275736572 4163636f756e74436f6e74726f6c830132".replaceAll(" ", "");
  const text = toHex(encodeSearchRequest(request));
  assert.ok(text.includes(rule), text);
});

test("a filter that nests too deep is refused", () => {
  let filter = Uint8Array.of(0x87, 1, 0x61);
  for (let depth = 0; depth < 40; depth++) filter = Uint8Array.from([0xa0, filter.length, ...filter]);
  const body = [0x04, 0, 0x0a, 1, 0, 0x0a, 1, 0, 2, 1, 0, 2, 1, 0, 1, 1, 0, ...filter, 0x30, 0];
  assert.throws(() => decodeSearchRequest(Uint8Array.from([0x30, body.length + 5, 2, 1, 1, 0x63, body.length, ...body])), /nests deeper/);
});

test("a bind and what Active Directory says to a wrong password", () => {
  // ldapwhoami -x -D cn=a -w secret: what OpenLDAP's client writes.
  const simple = parseHex("3016020101601102010304046 36e3d618006736563726574".replaceAll(" ", ""));
  const { request } = decodeBindRequest(simple);
  assert.equal(request.name, "cn=a");
  assert.deepEqual(request.authentication, { kind: "simple", password: new TextEncoder().encode("secret") });
  assert.deepEqual(encodeBindRequest(request), simple);
  const diagnosticMessage = "80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839\0";
  const answer = encodeBindResponse({ messageId: 1, resultCode: 49, matchedDN: "", diagnosticMessage, serverSaslCreds: undefined });
  const { response } = decodeBindResponse(answer);
  assert.equal(ldapResultName(response.resultCode), "invalidCredentials");
  assert.deepEqual(bindErrorWords(response.diagnosticMessage), { code: 0x52e, words: "the password (or the name) is wrong" });
  assert.equal(bindErrorWords("data 775, v1")?.words, "the account is locked out");
  assert.equal(bindErrorWords("no data"), undefined);
  for (let length = 0; length < answer.length; length++) assert.throws(() => decodeBindResponse(answer.subarray(0, length)), DecodeError);
});

test("operations by their tags", () => {
  assert.equal(ldapOperation(0x65)?.name, "SearchResultDone");
  assert.equal(ldapOperation(0x42)?.unanswered, true);
  assert.equal(ldapOperation(0x30), undefined);
});
