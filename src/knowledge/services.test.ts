import assert from "node:assert/strict";
import { test } from "node:test";
import { isUuid } from "../ids/uuid.ts";
import { knownInterface } from "./interfaces.ts";
import { findService, knownServices, levelWanted, principalNamesOf, servicesNear, servicesOf } from "./services.ts";

/** Services that depend on RPC, by the names that people know them by, in the order of the list that everybody copies. */
const DEPEND_ON_RPC = [
  "Background Intelligent Transfer Service",
  "Cluster Service",
  "COM+ Event System",
  "COM+ System Application",
  "Cryptographic Services",
  "DHCP Server",
  "Distributed Link Tracking Client",
  "Distributed Link Tracking Server",
  "Distributed Tracking Coordinator",
  "DNS Server",
  "Error Reporting Service",
  "Fax",
  "File Replication",
  "Help and Support",
  "Human Device Interface Access",
  "IIS Admin Service",
  "Indexing Service",
  "Internet Authentication Service",
  "IPSEC Services",
  "IPv6 Helper Service",
  "Kerberos Key Distribution Center",
  "Logical Disk Manager",
  "Logical Disk Administrator Service",
  "Messenger",
  "MS Software Shadow Copy Provider",
  "Network Connections",
  "Print Spooler",
  "Protected Storage",
  "Remote Desktop Help Session Manager",
  "Remote Registry",
  "Removable Storage",
  "Resultant Set of Policy Provider",
  "Routing and Remote Access",
  "Security Accounts Manager",
  "Shell Hardware Detection",
  "Task Scheduler",
  "Telephony",
  "Telnet",
  "Terminal Services",
  "Terminal Services Session Directory",
  "Terminal Services Licensing",
  "Upload Manager",
  "Volume Shadow Copy",
  "Web Element Manager",
  "Windows Audio",
  "Windows Image Acquisition (WIA)",
  "Windows Installer",
  "Windows Internet Name Service (WINS)",
  "Windows Management Instrumentation",
  "Windows Media Services",
  "Wireless Configuration",
  "WMI Performance Adapter",
  "World Wide Web Publishing Service",
];

test("each of the 53 services that depend on RPC is found by its name, and by its number", () => {
  assert.equal(DEPEND_ON_RPC.length, 53);
  DEPEND_ON_RPC.forEach((name, i) => {
    const found = findService(name);
    assert.equal(found?.number, i + 1, name);
    assert.equal(findService(name.toUpperCase()), found);
    assert.equal(findService(String(i + 1)), found, name);
  });
  assert.equal(new Set(DEPEND_ON_RPC.map((name) => findService(name)?.id)).size, 53);
});

test("services are found by what people type", () => {
  const ids: Record<string, string> = {
    exchange: "exchange",
    "Exchange 2010": "exchange-2010",
    "ad-replication": "ad-replication",
    "AD Replication": "ad-replication",
    sccm: "sccm",
    ConfigMgr: "sccm",
    wmi: "wmi",
    winmgmt: "wmi",
    print: "print",
    Spooler: "print",
    "spoolsv.exe": "print",
    spoolsv: "print",
    eventlog: "eventlog",
    scm: "scm",
    tasks: "tasks",
    "dns-admin": "dns-admin",
    certsrv: "certsrv",
    dfs: "dfs",
    netlogon: "netlogon",
    "print-spooler": "print",
    MSDTC: "dtc",
    "Distributed Transaction Coordinator": "dtc",
    RemoteRegistry: "registry",
    outlook: "exchange",
  };
  for (const [text, id] of Object.entries(ids)) assert.equal(findService(text)?.id, id, text);
  for (const text of ["", " ", "svchost.exe", "constructor", "no such", "99", "x".repeat(100_000), "\u0000"])
    assert.equal(findService(text), undefined);
});

test("a name that is nearly right leads to the service", () => {
  const near = (text: string) => servicesNear(text).map((one) => one.id);
  assert.equal(near("netlgon")[0], "netlogon");
  assert.equal(near("exhcange")[0], "exchange");
  assert.equal(near("print spoler")[0], "print");
  assert.ok(near("cert").includes("certsrv"));
  assert.deepEqual(near("qqqqqqqq"), []);
  assert.deepEqual(near(""), []);
  servicesNear("a".repeat(1_000_000));
});

test("what the tables say is whole and agrees with the interfaces that are known", () => {
  const ids = new Set<string>();
  for (const one of knownServices()) {
    assert.match(one.id, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    assert.ok(!ids.has(one.id), one.id);
    ids.add(one.id);
    assert.ok(one.words !== "" && one.sources.length > 0, one.id);
    assert.ok(!one.words.endsWith("."), one.id);
    for (const each of one.interfaces) {
      assert.ok(isUuid(each.uuid) && each.uuid === each.uuid.toLowerCase(), each.uuid);
      const known = knownInterface(each.uuid, Number(each.version.split(".")[0]));
      assert.equal(known?.major, Number(each.version.split(".")[0]), `${one.id} ${each.uuid}`);
      assert.equal(each.over.includes("ncacn_np"), each.pipe !== undefined, `${one.id} ${each.uuid}`);
      if (each.pipe !== undefined) assert.match(each.pipe, /^\\pipe\\\w+$/);
      // DCOM's objects, and what is local, the mapper cannot be asked for: they must not be required.
      if (each.over.length === 0) assert.equal(each.required, false, `${one.id} ${each.uuid}`);
    }
    for (const each of one.beside) assert.ok(each.port > 0 && each.port < 65536 && each.words !== "", one.id);
    for (const each of one.staticPorts) assert.ok(each.how !== "" && each.source !== "", one.id);
    // Whoever is called over the network has something to be looked at, or says that nobody has published it.
    if (one.remote) assert.ok(one.interfaces.length + one.beside.length > 0, one.id);
    else
      assert.deepEqual(
        one.interfaces.filter((each) => each.over.length > 0),
        [],
        one.id,
      );
    if (one.interfaces.some((each) => each.required && each.over.every((over) => over === "ncacn_np"))) {
      assert.ok(
        one.beside.some((each) => each.id === "smb" && each.required),
        `${one.id} needs 445 for its pipe`,
      );
    }
  }
});

test("an interface leads to its services", () => {
  assert.ok(servicesOf("E3514235-4B06-11D1-AB04-00C04FC2DCD2").some((one) => one.id === "ad-replication"));
  assert.deepEqual(servicesOf("00000000-0000-0000-0000-000000000000"), []);
});

test("an interface's level is that of the services that need it", () => {
  assert.equal(levelWanted("E3514235-4B06-11D1-AB04-00C04FC2DCD2"), "privacy");
  assert.equal(levelWanted("338cd001-2244-31f1-aaaa-900038001003"), "none");
  assert.equal(levelWanted("00000000-0000-0000-0000-000000000000"), undefined);
});

test("the store and the address book of Exchange have each its principal name", () => {
  assert.equal(principalNamesOf("a4f1db00-ca47-1067-b31f-00dd010662da")[0], "exchangeMDB/{host}");
  assert.equal(principalNamesOf("f5cc5a18-4264-101a-8c59-08002b2f8426")[0], "exchangeAB/{host}");
  assert.match(principalNamesOf("e3514235-4b06-11d1-ab04-00c04fc2dcd2")[0] ?? "", /^E3514235-/);
  assert.deepEqual(principalNamesOf("00000000-0000-0000-0000-000000000000"), []);
});
