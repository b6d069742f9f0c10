import assert from "node:assert/strict";
import { test } from "node:test";
import { catalog } from "../interfaces/catalog.ts";
import { adviceFor } from "./advice.ts";
import { knownIdentifiers } from "./identifiers.ts";
import { interfacesNamed } from "./interface-names.ts";
import { knownInterfaces } from "./interfaces.ts";
import { type Finding, lookup } from "./lookup.ts";
import { statusesInText } from "./messages.ts";
import { portInTrace } from "./ports.ts";
import { knownStatuses, statusNumber } from "./statuses.ts";

function first(query: string): string {
  const finding = lookup(query)[0];
  return finding === undefined ? "nothing" : name(finding);
}

function name(finding: Finding): string {
  switch (finding.kind) {
    case "status":
      return finding.meanings[0]!.name;
    case "interface":
      return finding.interface.name ?? "-";
    case "operation":
      return `${finding.interface}.${finding.operation}`;
    case "identifier":
      return finding.identifier.name;
    case "port":
      return finding.title;
    case "event":
      return `event ${finding.event}`;
    case "service":
      return `service ${finding.service.id}`;
    case "rejection":
      return `${finding.of} ${finding.rejection.name}`;
    case "http":
      return `http ${finding.status ?? "-"} ${finding.error?.toString(16) ?? "-"}`;
    case "range":
      return `${finding.first}-${finding.last}`;
    case "setting":
      return `${finding.setting.path}\\${finding.setting.name}`;
    case "symptom":
      return `symptom ${finding.id}`;
    case "kerberos":
    case "ldap":
      return `${finding.kind} ${finding.code}`;
  }
}

test("a number is found in each way of writing it", () => {
  for (const query of ["1722", "0x6ba", "RPC_S_SERVER_UNAVAILABLE", "rpc_s_server_unavailable", " 1722 "]) {
    assert.equal(first(query), "RPC_S_SERVER_UNAVAILABLE", query);
  }
  assert.equal(first("0x1c010003"), "nca_s_unk_if");
  for (const query of ["0x800706BA", "-2147023174", "2147944122"]) {
    assert.equal(first(query), "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)", query);
  }
  assert.equal(first("0x80070002"), "HRESULT_FROM_WIN32(ERROR_FILE_NOT_FOUND)");
  assert.equal(first("0xC0000022"), "STATUS_ACCESS_DENIED");
  assert.equal(first("0x80040154"), "REGDB_E_CLASSNOTREG");
  assert.equal(first("2"), "ERROR_FILE_NOT_FOUND");
});

test("pasted text leads to its number, whatever stands around it", () => {
  assert.equal(first("The RPC server is unavailable"), "RPC_S_SERVER_UNAVAILABLE");
  assert.equal(first("net: THE RPC SERVER IS UNAVAILABLE.\r\n"), "RPC_S_SERVER_UNAVAILABLE");
  assert.equal(first("Attempted to perform an unauthorized operation."), "E_ACCESSDENIED");
  assert.equal(first("Access is denied."), "ERROR_ACCESS_DENIED");
  assert.equal(first("The operation failed with error 1753 on DC2"), "EPT_S_NOT_REGISTERED");
  assert.deepEqual(lookup("(0x800706BA): The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)").map(name), [
    "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)",
  ]);
  assert.equal(first("System log, Event ID: 10036 from DistributedCOM"), "event 10036");
  assert.deepEqual(statusesInText("nothing of the kind 12 monkeys"), []);
});

test("names and words lead to interfaces, identifiers and ports", () => {
  assert.equal(first("{12345778-1234-ABCD-EF00-0123456789AC}"), "samr");
  assert.equal(first("12345778-1234-abcd-ef00-0123456789ac v1.0"), "samr");
  assert.equal(first("SAMR"), "samr");
  assert.equal(first("netlogon"), "logon");
  assert.equal(first("netrshareenum"), "srvsvc.NetrShareEnum");
  assert.equal(first("8a885d04-1ceb-11c9-9fe8-08002b104860"), "NDR20");
  assert.equal(first("135"), "ERROR_IS_SUBSTED");
  assert.deepEqual(lookup("135").map(name), ["ERROR_IS_SUBSTED", "DCE endpoint resolution(135)"]);
  assert.equal(first("DCE endpoint resolution"), "DCE endpoint resolution(135)");
  assert.equal(first("server busy"), "RPC_S_SERVER_TOO_BUSY");
  assert.ok(lookup("MS-FSRM").length > 40);
  assert.equal(portInTrace(49664), "49664");
});

test("what is known nowhere is nothing, and hostile text is only text", () => {
  for (const query of ["", "   ", "nope nope", "4294967296", "-2147483649", "0x", "\u0000", "%s%n"]) {
    assert.deepEqual(lookup(query), [], JSON.stringify(query));
  }
  lookup("0x1 ".repeat(100_000));
  lookup("the rpc server is ".repeat(100_000));
});

test("every line of the tables is whole, and every number leads back from its name", () => {
  for (const one of knownInterfaces()) {
    assert.match(one.uuid, /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    assert.ok(Number.isInteger(one.major) && one.words !== "", one.uuid);
  }
  for (const one of knownIdentifiers()) assert.ok(one.name !== "" && one.kind !== "" && one.words !== "", one.uuid);
  for (const status of [0, 5, 53, 1311, 1722, 0xc0000005, 0x80004005, 0x8009030c, 0xc0020017]) {
    const [known] = knownStatuses(status);
    assert.equal(statusNumber(known!.name), status, known!.name);
  }
});

test("families share advice", () => {
  const advice = adviceFor(1717);
  assert.ok(advice !== undefined);
  for (const status of [0x1c010003, 0x800706b5, 0xc0020012]) assert.equal(adviceFor(status), advice, status.toString(16));
  assert.equal(adviceFor(0x16c9a0d6), adviceFor(1753));
  assert.equal(adviceFor(0xdead), undefined);
});

test("digits, ports and names as they are pasted", () => {
  assert.equal(first("c0000022"), "STATUS_ACCESS_DENIED");
  assert.equal(first("800706BA"), "HRESULT_FROM_WIN32(RPC_S_SERVER_UNAVAILABLE)");
  for (const query of ["port 135", "135/tcp", "TCP 135", "tcp:135"]) assert.match(first(query), /\(135\)$/, query);
  assert.equal(first("e1af8308"), "epm");
});

test("of several errors those come first that there is something to say of", () => {
  const log = "10:01 cluster: 0x80110401\n10:02 DCOM got error 1722 from DC1\n10:03 Access is denied.";
  assert.deepEqual(lookup(log).map(name).slice(0, 1), ["RPC_S_SERVER_UNAVAILABLE"]);
  assert.equal(lookup(log).length, 3);
});

test("English that is no message finds nothing", () => {
  const words =
    "the server was able to reach a user file time system network service data window print a printer group policy memory later again".split(
      " ",
    );
  let seed = 7;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return seed % below;
  };
  const found: string[] = [];
  for (let i = 0; i < 200; i++) {
    const text = Array.from({ length: 5 + random(12) }, () => words[random(words.length)]).join(" ");
    if (lookup(text).length > 0) found.push(text);
  }
  assert.deepEqual(found, []);
});

test("an interface has the name of its IDL, of its module, and what others call it", () => {
  for (const { name, idlName, uuid } of catalog) {
    for (const one of [name, idlName, name.toUpperCase()])
      assert.ok(
        interfacesNamed(one).some((known) => known.uuid === uuid),
        one,
      );
  }
  assert.equal(interfacesNamed("spoolss")[0]?.name, "winspool");
  assert.deepEqual(interfacesNamed("constructor"), []);
});
