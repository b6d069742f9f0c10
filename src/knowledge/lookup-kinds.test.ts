import assert from "node:assert/strict";
import { test } from "node:test";
import { dcomAdvice } from "./advice/dcom.ts";
import { directoryAdvice } from "./advice/directory.ts";
import { networkAdvice } from "./advice/network.ts";
import { rpcAdvice } from "./advice/rpc.ts";
import { securityAdvice } from "./advice/security.ts";
import { adviceFor } from "./advice.ts";
import { allEvents } from "./events.ts";
import { interfaceFacts, operationsNamed } from "./interface-facts.ts";
import { knownInterface, knownInterfaces } from "./interfaces.ts";
import { type Finding, lookup, namesLike } from "./lookup.ts";
import { knownRanges } from "./ranges.ts";
import { findService, knownServices } from "./services.ts";
import { knownSettings } from "./settings.ts";
import { knownStatuses, statusNumber } from "./statuses.ts";
import { symptomsIn } from "./symptoms.ts";

function of<K extends Finding["kind"]>(query: string, kind: K): Extract<Finding, { readonly kind: K }> {
  const found = lookup(query).find((one) => one.kind === kind);
  assert.ok(found !== undefined, `${query}: no ${kind} in ${JSON.stringify(lookup(query).map((one) => one.kind))}`);
  return found as Extract<Finding, { readonly kind: K }>;
}

test("services are found by any of their names", () => {
  assert.equal(of("Print Spooler", "service").service.id, "print");
  assert.equal(of("exchange", "service").service.id, "exchange");
  assert.equal(of("netlogon", "service").service.id, "netlogon");
  assert.equal(of("Windows Image Acquisition (WIA)", "service").service.remote, false);
});

test("an interface comes with its program, pipes and services, and the lists that have it", () => {
  const { facts } = of("12345678-1234-abcd-ef00-0123456789ab", "interface");
  assert.equal(facts.version, "1.0");
  assert.ok(facts.pipes.includes("\\pipe\\spoolss"));
  assert.ok(facts.services.includes("print"));
  assert.ok(facts.windowsServices.includes("Spooler"));
  const replication = of("e3514235-4b06-11d1-ab04-00c04fc2dcd2", "interface").facts;
  assert.equal(replication.level, "privacy");
  assert.match(replication.spns[0] ?? "", /^E3514235-4B06-11D1-AB04-00C04FC2DCD2\//);
  assert.ok(facts.lists.includes("Zeek"));
  assert.equal(interfaceFacts({ uuid: "a4f1db00-ca47-1067-b31f-00dd010662da", major: 0 }).version, "0.81");
  assert.equal(of("e76ea56d-453f-11cf-bfec-08002be23f2f", "interface").facts.program, "resrcmon.exe");
});

test("versions of services' interfaces are those that the tables of interfaces have", () => {
  for (const service of knownServices()) {
    for (const { uuid, version } of service.interfaces) {
      const known = knownInterface(uuid, Number.parseInt(version, 10));
      assert.equal(interfaceFacts(known!).version, version, `${service.id} ${uuid}`);
    }
  }
});

test("no version is one that was read from two bytes as one number", () => {
  for (const one of knownInterfaces()) assert.ok(one.major < 256, `${one.uuid} ${one.major}`);
});

test("operations of interfaces that are not shipped have names and numbers", () => {
  // [MS-RAIW] 3.1.4.1, [MS-CMPO] 3.3.4, [MS-WMI] 3.1.4.3 (the first three numbers are IUnknown's).
  assert.deepEqual(operationsNamed("r_winsrecordaction")[0]?.opnum, 0);
  assert.equal(operationsNamed("NegotiateResources")[0]?.opnum, 2);
  assert.deepEqual(
    operationsNamed("ExecQuery").map(({ uuid, opnum }) => [uuid, opnum]),
    [["9556dc99-828c-11cf-a37e-00aa003240c7", 20]],
  );
  assert.equal(of("ExecQuery", "operation").interface, "IWbemServices");
  assert.deepEqual(operationsNamed("no such operation"), []);
  assert.deepEqual(operationsNamed(".*"), []);
});

test("settings, ranges and events are found", () => {
  for (const name of ["DCTcpipPort", "dctcpipport", "RestrictRemoteClients", "ValidPorts", "PortsInternetAvailable", "No RFR Service"]) {
    assert.equal(of(name, "setting").setting.name.toLowerCase(), name.toLowerCase());
  }
  assert.match(of("RequireIntegrityActivationAuthenticationLevel", "setting").setting.symptoms, /10036/);
  assert.equal(lookup("TCP/IP Port").filter((one) => one.kind === "setting").length, 4);
  assert.match(of("49152-65535", "range").words, /dynamic/);
  assert.match(of("1025 - 5000", "range").words, /2003/);
  assert.match(of("6005-59530", "range").words, /Exchange 2010/);
  assert.equal(of("50000-50100", "range").first, 49152, "a part of a range is within it");
  assert.deepEqual(lookup("5000-100"), []);
  assert.deepEqual(lookup("70000-80000"), []);
  for (const event of [10036, 10037, 10038, 10009, 10028, 5719, 1908, 2087, 2042]) {
    assert.equal(of(String(event), "event").event, event);
    assert.equal(of(`Event ID: ${event}`, "event").event, event);
  }
  assert.equal(lookup("10036")[0]?.kind, "event", "a status of which nothing is known comes behind it");
  assert.equal(lookup("1908")[0]?.kind, "status");
  assert.equal(of("event 4", "event").provider, "Security-Kerberos");
  assert.ok(!lookup("4").some((one) => one.kind === "event"), "small numbers alone are no events");
});

test("a port without a name is a service's, or in a range", () => {
  assert.equal(of("port 1688", "service").service.id, "kms");
  assert.equal(of("tcp/4002", "range").first, 1025);
  assert.equal(of("TCP 59532", "range").last, 65535);
  assert.deepEqual(lookup("port 70000"), []);
});

test("codes of other protocols", () => {
  assert.match(of("krb 37", "kerberos").advice?.causes[0] ?? "", /clocks/);
  assert.equal(of("KDC ERR 7", "kerberos").code, 7);
  assert.equal(of("ldap 49", "ldap").code, 49);
  const bind = lookup("80090308: LdapErr: DSID-0C090447, comment: AcceptSecurityContext error, data 52e, v3839");
  assert.ok(bind.some((one) => one.kind === "status" && one.status === 1326));
  assert.equal(of("data 775", "status").status, 1909);
  assert.ok(!lookup("received data 123 and more words").some((one) => one.kind === "status" && one.status === 0x123));
});

test("refusals of binds and contexts", () => {
  assert.equal(of("bind_nak 4", "rejection").rejection.name, "protocol_version_not_supported");
  assert.equal(of("bind nak reason 9", "rejection").rejection.name, "invalid_checksum");
  assert.equal(of("provider reason 1", "rejection").rejection.name, "abstract_syntax_not_supported");
  assert.equal(of("proposed_transfer_syntaxes_not_supported", "rejection").reason, 2);
  assert.equal(lookup("bind_nak").length, 10);
  assert.equal(lookup("provider reason").length, 4);
  assert.equal(lookup("local_limit_exceeded").length, 2, "it is a reason of both");
  assert.equal(of("DCERPC Bind_nak: Reason: authentication_type_not_recognized (8)", "rejection").reason, 8);
});

test("errors of RPC proxies", () => {
  assert.match(of("RPC Error: 6ba", "http").words, /did not reach/);
  assert.equal(of("RPC Error: 6ba", "status").status, 1722);
  assert.deepEqual([of("HTTP/1.1 503 RPC Error: 5", "http").status, of("HTTP/1.1 503 RPC Error: 5", "http").error], [503, 5]);
  assert.match(of("HTTP 401", "http").words, /who calls/);
  assert.equal(of("RPC Error: 4c7", "http").error, 0x4c7);
});

test("pasted texts that have no number lead somewhere", () => {
  const cases: Record<string, string> = {
    "Outlook stuck on Connecting to Directory": "outlook-connecting",
    "Directory ---- Established, Mail ---- connecting": "outlook-connecting",
    "ConfigMgr Primary Installation Error Attempted to perform unauthorized": "configmgr-rpc",
    "TCP:[SynReTransmit #101]Flags=......S., SrcPort=52702, DstPort=LDAP(389)": "syn-retransmit",
    "The trust relationship between this workstation and the primary domain failed": "trust-failed",
    "System.UnauthorizedAccessException": "unauthorized",
    "kinit: Cannot contact any KDC for realm 'LAB.TEST'": "kdc-unreachable",
  };
  for (const [text, id] of Object.entries(cases))
    assert.ok(
      symptomsIn(text).some((one) => one.id === id),
      text,
    );
  assert.equal(of("Outlook stuck on Connecting", "symptom").id, "outlook-connecting");
  // The message's own number says the same.
  assert.ok(!lookup("There are no more endpoints available from the endpoint mapper.").some((one) => one.kind === "symptom"));
  assert.equal(of("There are no more endpoints available from the endpoint mapper.", "status").status, 1753);
  for (const one of symptomsIn("outlook connecting sccm rpc failed synretransmit"))
    for (const id of one.services) assert.ok(findService(id), id);
});

test("names that are nearly right", () => {
  assert.equal(namesLike("netlgon")[0], "netlogon");
  assert.ok(namesLike("RPC_S_SERVER_UNAVAILBLE").includes("RPC_S_SERVER_UNAVAILABLE"));
  assert.ok(namesLike("NetrShareEnm").includes("NetrShareEnum"));
  assert.ok(namesLike("DCTcpPort").length <= 5);
  assert.deepEqual(namesLike("qzxw"), []);
});

test("every piece of advice is for a status that has a name and words", () => {
  for (const table of [rpcAdvice, networkAdvice, securityAdvice, directoryAdvice, dcomAdvice]) {
    for (const [status, advice] of table) {
      const [known] = knownStatuses(status);
      assert.ok(known?.words !== undefined, `${status.toString(16)} ${known?.name}`);
      assert.ok(advice.causes.length > 0, known.name);
      assert.equal(adviceFor(status), advice, `${known.name}: another table has it first`);
    }
  }
  for (const name of ["WBEM_E_ACCESS_DENIED", "MAPI_E_NETWORK_ERROR", "MAPI_E_LOGON_FAILED"]) {
    assert.ok(
      knownStatuses(statusNumber(name)!).some((one) => one.name === name),
      name,
    );
  }
});

test("the numbers that people meet have causes and something to run", () => {
  for (const status of [5, 1717, 1721, 1722, 1723, 1726, 1727, 1728, 1730, 1734, 1745, 1747, 1748, 1753, 1783, 1825]) {
    const advice = adviceFor(status);
    assert.ok(advice !== undefined && advice.causes.length > 0 && advice.next.length > 0, String(status));
  }
  for (const status of [0x1c010003, 0x1c010014, 0x1c01000b, 0x1c000007, 0x1c000006, 0x1c010002, 0x16c9a0d6]) {
    assert.ok(adviceFor(status) !== undefined, status.toString(16));
  }
});

test("tables are whole", () => {
  for (const one of allEvents())
    assert.ok(one.words !== "" && one.source !== "" && one.advice.causes.length > 0 && one.event < 65536, String(one.event));
  for (const one of knownSettings()) {
    for (const text of [one.name, one.path, one.type, one.words, one.standard, one.symptoms, one.source]) assert.ok(text !== "", one.name);
    assert.match(one.path, /^HKLM\\/);
  }
  for (const one of knownRanges()) assert.ok(one.first <= one.last && one.last <= 65535 && one.source !== "");
});

test("long and hostile texts take no time", () => {
  const pieces = [
    "bind_nak ",
    "outlook ",
    "ldap error ",
    "data ",
    "HTTP/1.1 ",
    "RPC Error: ",
    "a".repeat(50),
    "0x",
    "KDC_ERR_",
    "trust relationship ",
    "event id ",
    "-",
  ];
  const began = performance.now();
  for (const piece of pieces) {
    const text = piece.repeat(Math.ceil(60_000 / piece.length));
    lookup(text);
    symptomsIn(text);
    namesLike(text);
  }
  assert.ok(performance.now() - began < 10_000);
});

test("what people paste out of other programs: Samba's names, DCOM's events, pipes, dynamic ports", () => {
  assert.equal(of("NT_STATUS_IO_TIMEOUT", "status").status, 0xc00000b5);
  assert.equal(of("Cannot connect to server.  Error was NT_STATUS_CONNECTION_REFUSED", "status").status, 0xc0000236);
  assert.equal(of("DCOM 10016", "event").event, 10016);
  assert.ok(lookup("mail.example.com 4769").every(({ kind }) => kind !== "event"));
  for (const pipe of ["\\pipe\\spoolss", "\\\\fs1\\pipe\\SPOOLSS", "\\\\fs1\\IPC$\\pipe\\spoolss"])
    assert.equal(of(pipe, "interface").interface.name, "winspool");
  assert.equal(of("49664", "range").first, 49152);
  assert.deepEqual(lookup("70000"), []);
});
