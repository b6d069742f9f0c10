/** Scenarios as probes see them, each with the one right verdict: of the failures that people meet, and of what only looks like one. */
import type { Actor } from "../report.ts";
import type { VerdictClass } from "./diagnosis.ts";
import type { Target } from "./observation.ts";
import {
  BEGAN,
  CLIENT,
  DRSUAPI,
  EPM,
  failure,
  MGMT,
  NAME,
  OTHER,
  packets,
  ROUTER,
  rung,
  SERVER,
  SERVER6,
  Story,
  SVCCTL,
} from "./testing.ts";

export interface Scenario {
  readonly story: Story;
  readonly class: VerdictClass;
  readonly actor: Actor;
  /** Of the finding that the verdict rests on; undefined where it rests on none. */
  readonly rule?: string;
  readonly port?: number;
  readonly uuid?: string;
  readonly says: RegExp;
  /** What the sentence must not say. */
  readonly never?: RegExp;
  /** Rules to paste, in plain words, in order. */
  readonly rules?: readonly string[];
}

const PORT = 49_664;
const WEBSTORE = { uuid: "a4f1db00-ca47-1067-b31f-00dd010662da", version: "0.81", name: "exchange_mapi", required: true };
const DIRECTORY = { uuid: "f5cc5a18-4264-101a-8c59-08002b2f8426", version: "56.0", name: "nspi", required: true };

const start = (target: Partial<Target> = {}, recorded = false) => new Story(target, recorded).name();
const mapped = (port = PORT, recorded = false, target: Partial<Target> = {}) => start(target, recorded).dial(135).map(port);
const open = (port = PORT, recorded = false, target: Partial<Target> = {}) => mapped(port, recorded, target).dial(port);
/** What stands behind a named pipe only. */
const toPipe = (service: string | undefined, binding?: string) =>
  start({
    service,
    binding,
    protocolSequence: "ncacn_np",
    interfaces:
      service === undefined ? [] : [{ uuid: "338cd001-2244-31f1-aaaa-900038001003", version: "1.0", name: "winreg", required: true }],
  });
const dynamic = `allow TCP from ${CLIENT} (any port) to ${SERVER} port 49152-65535`;

export const FAILURES: Readonly<Record<string, Scenario>> = {
  // -- the eleven
  "135 filtered": {
    story: start().dial(135, "silent"),
    class: "filtered",
    actor: "network",
    rule: "port-filtered",
    port: 135,
    says: /TCP 135 .*filtered.*nothing came back for 3 s.*open TCP 135 from 10\.0\.9\.5 to 10\.0\.1\.10/,
    never: /SYN/,
    rules: [`allow TCP from ${CLIENT} (any port) to ${SERVER} port 135`],
  },
  "135 filtered, recorded": {
    story: start({}, true).dial(135, "silent", { packets: packets(3) }),
    class: "filtered",
    actor: "network",
    rule: "port-filtered",
    port: 135,
    says: /nothing came back for 3 s, 3 SYNs/,
  },
  "135 refused": {
    story: start().dial(135, "refused"),
    class: "refused",
    actor: "server",
    rule: "port-refused",
    port: 135,
    says: /refuses TCP 135 .*wrong host\?\), or a firewall rejects/,
    rules: [],
  },
  "135 refused by a box, recorded": {
    story: start({}, true)
      .dial(135, "refused", { packets: packets(1, { answer: { what: "RST", ttl: 64 }, otherTtls: [63] }) })
      .dial(445, "open", { purpose: "beside", packets: packets(1, { answer: { what: "SYN-ACK", ttl: 63 } }) }),
    class: "refused",
    actor: "network",
    rule: "port-refused",
    port: 135,
    says: /a device on the way rejects it; open TCP 135/,
    rules: [`allow TCP from ${CLIENT} (any port) to ${SERVER} port 135`],
  },
  "135 refused by the host, recorded": {
    story: start({}, true).dial(135, "refused", { packets: packets(1, { answer: { what: "RST", ttl: 63 }, otherTtls: [63] }) }),
    class: "refused",
    actor: "server",
    rule: "port-refused",
    port: 135,
    says: /nothing listens there/,
  },
  "accept, then close": {
    story: start().dial(135, "cut"),
    class: "bind",
    actor: "server",
    rule: "accepted-then-closed",
    port: 135,
    says: /hangs up before it says a word: a middle box, a connection limit, or a service that crashes/,
  },
  "reset after the bind": {
    story: open().bind(PORT, "cut", { failure: failure("cut", { by: "rst" }) }),
    class: "bind",
    actor: "network",
    rule: "bind-reset",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /answered the bind .* to svcctl .*with a reset: an inspecting firewall/,
  },
  "bind, silence": {
    story: open().bind(PORT, "silent"),
    class: "silent",
    actor: "server",
    rule: "bind-unanswered",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /got no answer within 3 s: the server hangs, or the bind was dropped/,
  },
  "bind_nak, local limit": {
    story: open().bind(PORT, "nak", { reason: 2 }),
    class: "bind",
    actor: "server",
    rule: "bind-nak",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /out of resources/,
  },
  "bind_ack, provider rejection": {
    story: open().bind(PORT, "rejected", { reason: 1 }),
    class: "bind",
    actor: "server",
    rule: "bind-rejected",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /serves other interfaces, so it is an old or wrong port, or the server has another version/,
  },
  "fault 5": {
    story: open().bind(PORT).call(PORT, "fault", { status: 5 }),
    class: "fault",
    actor: "server",
    rule: "access-denied",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /denies .* access/,
  },
  "not registered": {
    story: start().dial(135).map(undefined),
    class: "mapper",
    actor: "server",
    rule: "not-registered",
    port: 135,
    uuid: SVCCTL.uuid,
    says: /no endpoint for svcctl .*\(1753\).*not started/,
  },
  "mapped port closed": {
    story: mapped().dial(PORT, "refused"),
    class: "refused",
    actor: "server",
    rule: "mapped-port-refused",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /mapper of dc1.* answers, but TCP 49664, the port that it names for svcctl, refuses .*restarted/,
  },
  "call accepted, no reply": {
    story: open().bind(PORT).call(PORT, "silent"),
    class: "silent",
    actor: "server",
    rule: "call-unanswered",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /not answered .*network and bind are fine: the server is busy or hangs/,
  },

  // -- the way
  "mapped port filtered": {
    story: mapped().dial(PORT, "silent"),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-filtered",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /TCP 49664, the port that it names for svcctl, is filtered.*open TCP 49152-65535 from 10\.0\.9\.5 to 10\.0\.1\.10, or give the service a static port/,
    rules: [dynamic],
  },
  "mapped port prohibited, recorded": {
    story: mapped(PORT, true).dial(PORT, "unreachable", {
      packets: packets(1, { icmp: { by: ROUTER, type: 3, code: 13, words: "communication administratively prohibited" } }),
    }),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-prohibited",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /^10\.0\.9\.1 forbids .*open TCP 49152-65535/,
    rules: [dynamic],
  },
  "mapped port prohibited": {
    story: mapped().dial(PORT, "unreachable"),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-prohibited",
    port: PORT,
    says: /answers on TCP 135, but TCP 49664.* forbidden by a firewall/,
    never: /10\.0\.9\.1\b/,
  },
  "no such host": {
    story: start().dial(135, "unreachable"),
    class: "filtered",
    actor: "network",
    rule: "host-unreachable",
    port: 135,
    says: /cannot reach TCP 135 .*down, the route .*or a firewall/,
  },
  "nobody on the link has the address, recorded": {
    story: start({}, true).dial(135, "unreachable", { packets: { ...packets(0), neighbour: { address: SERVER, asked: 3 } } }),
    class: "filtered",
    actor: "network",
    rule: "host-unreachable",
    port: 135,
    says: /Nobody on this machine's link answers for dc1.*asked 3 times/,
  },
  "the gateway is gone, recorded": {
    story: start({}, true).dial(135, "unreachable", {
      packets: {
        ...packets(0),
        icmp: { by: CLIENT, type: 3, code: 1, words: "host unreachable" },
        neighbour: { address: ROUTER, asked: 3 },
      },
    }),
    class: "filtered",
    actor: "network",
    rule: "host-unreachable",
    port: 135,
    says: /This machine's gateway 10\.0\.9\.1 does not answer/,
    never: /10\.0\.9\.5/,
  },
  "no route": {
    story: start().dial(135, "unreachable", { code: "ENETUNREACH", localPort: 0, localAddress: "" }),
    class: "filtered",
    actor: "client",
    rule: "local-refusal",
    port: 135,
    says: /it has no route there/,
  },
  "no route, says a router, and nothing is recorded": {
    story: start().dial(135, "unreachable", { code: "ENETUNREACH" }),
    class: "filtered",
    actor: "network",
    rule: "host-unreachable",
    port: 135,
    says: /the route to it is missing/,
    never: /This machine.* itself/,
  },
  "the host's own firewall answers by ICMP, recorded": {
    story: mapped(PORT, true).dial(PORT, "unreachable", {
      packets: packets(1, { answer: { what: "ICMP", ttl: 63 }, icmp: { by: SERVER, type: 3, code: 13, words: "prohibited" } }),
    }),
    class: "filtered",
    actor: "server",
    rule: "mapped-port-prohibited",
    port: PORT,
    says: /itself forbids .* in the host's own firewall/,
  },
  "an answer that comes when nobody waits any more, recorded": {
    story: start({}, true).dial(135, "silent", { packets: packets(3, { answer: { what: "SYN-ACK", ttl: 52, at: 4_100 } }) }),
    class: "undecided",
    actor: "network",
    rule: "too-short-to-tell",
    port: 135,
    says: /open and not filtered, but answered only after 4\.1 s/,
    never: /own packet filter|filtered or|is filtered/,
  },
  "a login that vanishes on the way, recorded": {
    story: open(PORT, true)
      .bind(PORT)
      .call(PORT)
      .bind(PORT, "silent", {
        authentication: rung("kerberos", "privacy"),
        failure: failure("timeout"),
        packets: packets(1, {
          answer: { what: "SYN-ACK", ttl: 127 },
          later: { reset: undefined, heard: false, unacknowledged: 4 },
        }),
      })
      .authentication("failed", undefined, { rung: rung("kerberos", "privacy"), failure: failure("timeout") }),
    class: "silent",
    actor: "network",
    rule: "authentication-unanswered",
    port: PORT,
    says: /path MTU/,
  },
  "a login without an answer, and calls without a name that have one": {
    story: open()
      .bind(PORT)
      .call(PORT)
      .bind(PORT, "silent", { authentication: rung("kerberos", "privacy"), failure: failure("timeout") })
      .authentication("failed", undefined, { rung: rung("kerberos", "privacy"), failure: failure("timeout") }),
    class: "silent",
    actor: "server",
    rule: "authentication-unanswered",
    port: PORT,
    says: /domain controller.*path MTU/,
  },
  "a login that is cut": {
    story: open()
      .bind(PORT)
      .call(PORT)
      .bind(PORT, "cut", { authentication: rung("kerberos", "privacy"), failure: failure("cut", { by: "rst" }) })
      .authentication("failed", undefined, { rung: rung("kerberos", "privacy"), failure: failure("cut", { by: "rst" }) }),
    class: "bind",
    actor: "network",
    rule: "authentication-cut",
    port: PORT,
    says: /ends in a cut connection/,
  },
  "connections refused beside one that was taken": {
    story: open()
      .bind(PORT, "failed", { failure: failure("refused") })
      .bind(PORT)
      .call(PORT),
    class: "bind",
    actor: "server",
    rule: "connection-limit",
    port: PORT,
    says: /limit of connections.*refused/,
  },
  "a port that was told serves something else": {
    story: start({ port: 5_555 })
      .dial(5_555, "open", { purpose: "target" })
      .bind(5_555, "rejected", { reason: 1 })
      .dial(135)
      .map(PORT)
      .dial(PORT)
      .bind(PORT)
      .call(PORT),
    class: "bind",
    actor: "client",
    rule: "bind-rejected",
    port: 5_555,
    says: /it is on TCP 49664, as the endpoint mapper says/,
  },
  "another version is registered": {
    story: start()
      .dial(135)
      .map(undefined, { otherVersions: ["3.0"] }),
    class: "mapper",
    actor: "server",
    rule: "not-registered",
    port: 135,
    says: /but in version 3\.0/,
    never: /start it/,
  },
  "old dynamic ports": {
    story: start({ interfaces: [] })
      .dial(135)
      .endpointMap([1026, 1027, 1028].map((port) => entry(SVCCTL, port)))
      .dial(1026, "silent", { interfaces: [SVCCTL.uuid] }),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-filtered",
    port: 1026,
    says: /open TCP 1025-5000/,
  },
  "a port of Exchange 2010's range": {
    story: start({ interfaces: [WEBSTORE] })
      .dial(135)
      .map(6005)
      .dial(6005, "silent"),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-filtered",
    port: 6005,
    says: /open TCP 6005/,
  },
  "the second seed: directory works, the store's static port is filtered": {
    story: start({ interfaces: [WEBSTORE, DIRECTORY] })
      .dial(135)
      .map(4002)
      .map(4003, { interface: DIRECTORY })
      .dial(4003, "open", { interfaces: [DIRECTORY.uuid] })
      .bind(4003, "accepted", { interface: DIRECTORY })
      .call(4003, "fault", { interface: DIRECTORY })
      .dial(4002, "silent", { interfaces: [WEBSTORE.uuid] }),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-filtered",
    port: 4002,
    uuid: WEBSTORE.uuid,
    says: /TCP 4002.*open TCP 4002 from/,
    never: /49152|1025/,
    rules: [`allow TCP from ${CLIENT} (any port) to ${SERVER} port 4002`],
  },
  "mapped port behind a translation, refused": {
    story: start()
      .dial(135)
      .map(PORT, { towers: [{ protocolSequence: "ncacn_ip_tcp", host: "192.168.7.7", endpoint: String(PORT), annotation: undefined }] })
      .dial(PORT, "refused", { towerAddress: "192.168.7.7" }),
    class: "refused",
    actor: "server",
    rule: "mapped-port-refused",
    port: PORT,
    says: /192\.168\.7\.7.*translat/,
  },
  "v6 filtered, v4 fine": {
    story: new Story()
      .name("resolved", { addresses: [SERVER6, SERVER] })
      .dial(135, "silent", { address: SERVER6 })
      .dial(135)
      .map(PORT)
      .dial(PORT)
      .bind(PORT)
      .call(PORT),
    class: "filtered",
    actor: "network",
    rule: "port-filtered",
    port: 135,
    says: /fd00:1::10.*10\.0\.1\.10, another address of the host, answers there/,
  },
  "two ports filtered": {
    story: start({ interfaces: [SVCCTL, DRSUAPI] })
      .dial(135)
      .map(PORT)
      .map(49_670, { interface: DRSUAPI })
      .dial(PORT, "silent", { at: 10 })
      .dial(49_670, "silent", { at: 10 }),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-filtered",
    says: /TCP 49664 \(svcctl\), TCP 49670 \(drsuapi\) are filtered.*open TCP 49152-65535/,
  },
  "135 filtered, and a named pipe works": {
    story: start()
      .dial(135, "silent")
      .dial(445, "open", { purpose: "target" })
      .bind(445, "accepted", { probe: "pipe" })
      .call(445, "fault", { probe: "pipe" }),
    class: "filtered",
    actor: "network",
    rule: "port-filtered",
    port: 135,
    says: /TCP 135.*filtered.*svcctl answers by a named pipe all the same/,
  },
  "mapped port filtered, and a named pipe works": {
    story: mapped()
      .dial(445, "open", { purpose: "target" })
      .bind(445, "accepted", { probe: "pipe" })
      .call(445, "fault", { probe: "pipe" })
      .dial(PORT, "silent"),
    class: "filtered",
    actor: "network",
    rule: "mapped-port-filtered",
    port: PORT,
    says: /TCP 49664.*filtered.*over SMB works/,
    never: /fell back/,
  },
  "our own packet filter": {
    story: start().dial(135, "local", { code: "EPERM" }),
    class: "filtered",
    actor: "client",
    rule: "local-refusal",
    port: 135,
    says: /This machine .*itself keeps back .*its own packet filter/,
  },
  "our own packet filter, recorded": {
    story: start({}, true).dial(135, "silent", { packets: packets(0) }),
    class: "filtered",
    actor: "client",
    rule: "local-refusal",
    port: 135,
    says: /This machine/,
  },
  "half open: data never arrives, recorded": {
    story: open(PORT, true).bind(PORT, "silent", {
      packets: packets(1, {
        answer: { what: "SYN-ACK", ttl: 63 },
        otherTtls: [63],
        later: { reset: undefined, heard: false, unacknowledged: 4 },
      }),
    }),
    class: "silent",
    actor: "network",
    rule: "black-hole",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /opened, but then nothing passes: the bind .*never acknowledged/,
  },

  // -- the mapper
  "a service behind a pipe, and SMB answers: no more is known": {
    story: toPipe("registry")
      .dial(445, "open", { purpose: "beside" })
      .service("smb", 445, "answered")
      .skipped("\\pipe\\winreg", "not-built", "not opened"),
    class: "undecided",
    actor: "nobody",
    says: /answers SMB on TCP 445.*this version opens none: rpcclient or smbclient .*\\pipe\\winreg \(winreg\) takes calls/,
    rules: [],
  },
  "a pipe without a service, and SMB answers: no more is known": {
    story: toPipe(undefined, "ncacn_np:dc1.lab.test[\\pipe\\payroll]")
      .dial(445, "open", { purpose: "beside" })
      .service("smb", 445, "answered")
      .skipped("\\pipe\\payroll", "not-built", "opening \\pipe\\payroll by SMB: this version goes no further"),
    class: "undecided",
    actor: "nobody",
    says: /answers SMB on TCP 445.*\\pipe\\payroll takes calls/,
  },
  "a service behind a pipe, and 445 filtered": {
    story: toPipe("registry").dial(445, "silent", { purpose: "beside" }),
    class: "filtered",
    actor: "network",
    rule: "port-filtered",
    port: 445,
    says: /TCP 445 \(SMB\) .*filtered/,
    rules: [`allow TCP from ${CLIENT} (any port) to ${SERVER} port 445`],
  },
  "a service behind a pipe, and 445 refused": {
    story: toPipe("registry").dial(445, "refused", { purpose: "beside" }),
    class: "refused",
    actor: "server",
    rule: "port-refused",
    port: 445,
    says: /refuses TCP 445 \(SMB\)/,
    rules: [],
  },
  "a pipe without a service, and SMB is silent": {
    story: toPipe(undefined, "ncacn_np:dc1.lab.test[\\pipe\\payroll]")
      .dial(445, "open", { purpose: "beside" })
      .service("smb", 445, "silent"),
    class: "silent",
    actor: "server",
    rule: "service-silent",
    port: 445,
    says: /TCP 445 \(SMB\) .*which leads to its pipes, opens, but answered nothing for 3 s/,
  },
  "a service behind a pipe, and SMB says no": {
    story: toPipe("registry")
      .dial(445, "open", { purpose: "beside" })
      .service("smb", 445, "error", { code: 0xc00000bb, codeName: "STATUS_NOT_SUPPORTED" }),
    class: "fault",
    actor: "server",
    rule: "service-error",
    port: 445,
    says: /which leads to its pipes, answers with STATUS_NOT_SUPPORTED/,
  },
  "registered over pipes only": {
    story: start()
      .dial(135)
      .map(undefined)
      .map(PORT, {
        protocolSequence: "ncacn_np",
        towers: [{ protocolSequence: "ncacn_np", host: "\\\\DC1", endpoint: "\\pipe\\svcctl", annotation: undefined }],
      }),
    class: "mapper",
    actor: "server",
    rule: "not-registered",
    port: 135,
    uuid: SVCCTL.uuid,
    says: /over ncacn_ip_tcp .*but one over ncacn_np .*pipe.svcctl/,
  },
  "not registered anywhere": {
    story: start()
      .dial(135)
      .map(undefined)
      .map(undefined, { protocolSequence: "ncacn_np" })
      .map(undefined, { protocolSequence: "ncacn_http" }),
    class: "mapper",
    actor: "server",
    rule: "not-registered",
    says: /none over ncacn_np or ncacn_http/,
    never: /more finding/,
  },
  "the mapper denies": {
    story: start()
      .dial(135)
      .map(undefined, { outcome: "refused", status: 5, failure: failure("fault", { status: 5 }) }),
    class: "mapper",
    actor: "server",
    rule: "mapper-failed",
    port: 135,
    says: /denies .*RestrictRemoteClients/,
  },
  "the mapper answers those only who say who they are": {
    story: start().dial(135).map(undefined, { outcome: "refused", status: 5 }).authentication("accepted", undefined, { port: 135 }),
    class: "security",
    actor: "server",
    rule: "anonymous-refused",
    port: 135,
    says: /RestrictRemoteClients/,
  },
  "the mapper hangs": {
    story: start()
      .dial(135)
      .bind(135, "accepted", { interface: EPM })
      .map(undefined, { outcome: "failed", status: undefined, ms: 3000, failure: failure("timeout") }),
    class: "mapper",
    actor: "server",
    rule: "call-unanswered",
    port: 135,
    says: /ept_map .*is not answered/,
  },
  "no RPC on 135": {
    story: start()
      .dial(135)
      .bind(135, "failed", { interface: EPM, failure: failure("protocol") }),
    class: "mapper",
    actor: "server",
    rule: "mapper-answers-nonsense",
    port: 135,
    says: /something that is no RPC/,
  },
  "the answer came, and this machine was too busy to take it": {
    story: start({}, true).dial(135, "silent", { ms: 1700, packets: packets(1, { answer: { what: "SYN-ACK", ttl: 64, at: 96 } }) }),
    class: "undecided",
    actor: "client",
    rule: "too-short-to-tell",
    port: 135,
    says: /too busy to take it in time/,
    never: /itself keeps back|filtered/,
  },
  "the whole map has no end": {
    story: start()
      .dial(135)
      .bind(135, "accepted", { interface: EPM })
      .endpointMap([], { outcome: "failed", failure: failure("limit") }),
    class: "mapper",
    actor: "server",
    rule: "mapper-answers-nonsense",
    port: 135,
    says: /the question for its map with more than any answer/,
  },
  "the mapper's bind is dropped": {
    story: start()
      .dial(135)
      .bind(135, "silent", { interface: EPM })
      .map(undefined, { outcome: "failed", status: undefined, failure: failure("timeout") }),
    class: "silent",
    actor: "server",
    rule: "bind-unanswered",
    port: 135,
    says: /the bind .* to epmapper/,
  },

  // -- binds
  "several syntaxes dropped": {
    story: open()
      .bind(PORT, "accepted")
      .bind(PORT, "silent", { syntaxes: ["NDR20", "NDR64", "features"] })
      .call(PORT),
    class: "bind",
    actor: "network",
    rule: "several-syntaxes-dropped",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /several transfer syntaxes.*single transfer syntax passes.*899148/,
  },
  "wrong version": {
    story: open()
      .bind(PORT, "rejected", { reason: 1 })
      .call(PORT, "answered", {
        interface: MGMT,
        operation: "rpc_mgmt_inq_if_ids",
        opnum: 0,
        serves: [{ uuid: SVCCTL.uuid, version: "1.0", name: "svcctl" }],
      }),
    class: "bind",
    actor: "server",
    rule: "bind-rejected",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /serves it in version 1\.0, and 2\.0 is wanted/,
  },
  "another interface on the port": {
    story: open()
      .bind(PORT, "rejected", { reason: 1 })
      .call(PORT, "answered", {
        interface: MGMT,
        operation: "rpc_mgmt_inq_if_ids",
        opnum: 0,
        serves: [{ uuid: DRSUAPI.uuid, version: DRSUAPI.version, name: DRSUAPI.name }],
      }),
    class: "bind",
    actor: "server",
    rule: "bind-rejected",
    says: /serves other interfaces \(drsuapi\)/,
  },
  "no common syntax": {
    story: open().bind(PORT, "rejected", { reason: 2 }),
    class: "bind",
    actor: "client",
    rule: "bind-rejected",
    says: /share no transfer syntax/,
  },
  "a bind closed": {
    story: open().bind(PORT, "cut", { failure: failure("cut", { by: "fin" }) }),
    class: "bind",
    actor: "server",
    rule: "bind-closed",
    says: /ended it without an answer/,
  },
  "a bind answered with something else": {
    story: open().bind(PORT, "failed", { failure: failure("decode") }),
    class: "bind",
    actor: "server",
    rule: "bind-nonsense",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /something that is no RPC/,
  },
  "management and the interface fail alike": {
    story: open().bind(PORT, "nak", { interface: MGMT, reason: 2 }).bind(PORT, "nak", { reason: 2 }),
    class: "bind",
    actor: "server",
    rule: "bind-nak",
    uuid: SVCCTL.uuid,
    says: /to svcctl/,
    never: /mgmt|more finding/,
  },
  "the service's port hangs up": {
    story: mapped().dial(PORT, "cut", { interfaces: [SVCCTL.uuid] }),
    class: "bind",
    actor: "server",
    rule: "accepted-then-closed",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /hangs up/,
  },

  // -- calls
  "the connection dies in the call": {
    story: open()
      .bind(PORT)
      .call(PORT, "cut", { failure: failure("cut", { by: "rst" }) }),
    class: "silent",
    actor: "server",
    rule: "connection-cut-in-call",
    port: PORT,
    says: /was reset .* into a harmless call of svcctl/,
  },
  "too busy": {
    story: open().bind(PORT).call(PORT, "fault", { status: 0x1c010014 }),
    class: "fault",
    actor: "server",
    rule: "call-fault",
    says: /too.busy|busy/i,
  },
  "unknown interface": {
    story: open().bind(PORT).call(PORT, "fault", { status: 0x1c010003 }),
    class: "fault",
    actor: "server",
    rule: "call-fault",
    says: /unk_if|interface/,
  },
  "an answer without an end": {
    story: open()
      .bind(PORT)
      .call(PORT, "failed", { failure: failure("limit") }),
    class: "fault",
    actor: "server",
    rule: "call-nonsense",
    says: /more than any answer/,
  },
  "idle, then forgotten": {
    story: new Story().healthy().idle("silent", 600_000),
    class: "silent",
    actor: "network",
    rule: "idle-cut",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /dead after it was idle for 10 min: a firewall on the way has forgotten it/,
  },

  // -- who calls
  "wrong password": {
    story: open().bind(PORT).call(PORT).authentication("rejected", "wrong-password"),
    class: "security",
    actor: "client",
    rule: "authentication-failed",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /refuses the NTLM login of alice@LAB for svcctl on TCP 49664: the password is wrong/,
  },
  "disabled account": {
    story: open().bind(PORT).call(PORT).authentication("rejected", "disabled"),
    class: "security",
    actor: "directory",
    rule: "authentication-failed",
    says: /disabled/,
  },
  "wrong SPN, and NTLM served instead": {
    story: open()
      .bind(PORT)
      .call(PORT)
      .authentication("rejected", "wrong-spn", { rung: rung("kerberos", "privacy", { spn: "host/dc1" }) })
      .authentication("accepted", undefined),
    class: "security",
    actor: "directory",
    rule: "authentication-failed",
    says: /service principal name .*host\/dc1.*another mechanism served/,
  },
  "level too low": {
    story: open(PORT, false, { level: "connect" })
      .bind(PORT)
      .call(PORT, "fault", { status: 5, authentication: rung("ntlm", "connect") })
      .call(PORT, "fault", { authentication: rung("ntlm", "privacy") })
      .authentication("accepted", "level", { rung: rung("ntlm", "connect") })
      .authentication("accepted", undefined),
    class: "security",
    actor: "client",
    rule: "level-too-low",
    port: PORT,
    uuid: SVCCTL.uuid,
    says: /wants more protection than level connect.*answered at privacy/,
  },
  "known, and no right": {
    story: open()
      .bind(PORT)
      .call(PORT, "fault", { status: 5, authentication: rung("ntlm", "privacy") })
      .authentication("accepted", undefined),
    class: "fault",
    actor: "server",
    rule: "access-denied",
    port: PORT,
    says: /denies .*privacy/,
  },
  "clock skew": {
    story: new Story({ domainController: SERVER }).healthy().clock(600_000),
    class: "security",
    actor: "client",
    rule: "clock-skew",
    says: /600 seconds ahead of .*Kerberos refuses more than 300/,
  },
  "clock skew, and the server is the one": {
    story: new Story({ domainController: OTHER }).healthy().clock(-900_000, { source: "ntlm" }).clock(20, { address: OTHER }),
    class: "security",
    actor: "server",
    rule: "clock-skew",
    says: /900 seconds behind .*10\.0\.1\.10\) is the one that is off/,
  },
  "a blocked 88 explains a failed Kerberos login": {
    story: open(PORT, false, { service: "ad-replication", interfaces: [DRSUAPI], domainController: SERVER })
      .bind(PORT)
      .call(PORT)
      .dial(88, "silent", { purpose: "beside" })
      .authentication("failed", "kdc-silent", { carrier: "kerberos", port: 88, rung: rung("kerberos", "privacy") }),
    class: "filtered",
    actor: "network",
    rule: "port-filtered",
    port: 88,
    says: /TCP 88.*filtered.*open TCP 88/,
    never: /no common cause/,
    rules: [`allow TCP from ${CLIENT} (any port) to ${SERVER} port 88`],
  },

  // -- names
  "no such name": {
    story: new Story().name("unknown"),
    class: "name",
    actor: "directory",
    rule: "name-unknown",
    says: /dc1\.lab\.test does not exist/,
  },
  "no such name, says the name server": {
    story: new Story().name("unknown").name("unknown", { resolver: OTHER, code: "NXDOMAIN", family: 4 }),
    class: "name",
    actor: "directory",
    rule: "name-unknown",
    port: 53,
    says: /does not exist, says the name server 10\.0\.1\.11/,
  },
  "name server silent": {
    story: new Story().name("silent", { ms: 3000 }).name("silent", { resolver: OTHER, ms: 3000 }),
    class: "name",
    actor: "network",
    rule: "name-server-silent",
    port: 53,
    says: /did not answer for 3 s.*open UDP and TCP 53/,
  },
  "name server fails": {
    story: new Story().name("silent", { code: "EAI_AGAIN" }).name("failed", { resolver: OTHER, code: "SERVFAIL" }),
    class: "name",
    actor: "directory",
    rule: "name-unknown",
    says: /fails \(SERVFAIL\)/,
  },
  "slow names": {
    story: new Story().name("resolved", { ms: 4000 }).dial(135).map(PORT).dial(PORT).bind(PORT).call(PORT),
    class: "name",
    actor: "directory",
    rule: "name-slow",
    says: /took 4 s/,
  },

  // -- several things
  "nothing in common": {
    story: start({ interfaces: [SVCCTL, DRSUAPI] })
      .dial(135)
      .map(undefined)
      .map(PORT, { interface: DRSUAPI })
      .dial(PORT, "silent", { interfaces: [DRSUAPI.uuid] }),
    class: "undecided",
    actor: "server",
    says: /Two things are wrong that have no common cause: .*no endpoint for svcctl.*TCP 49664/,
  },
  "the time was spent": {
    story: start().dial(135).skipped("binds", "time", "the time was over"),
    class: "undecided",
    actor: "nobody",
    says: /Undecided: the time was spent/,
  },
  "too short to tell": {
    story: start().dial(135, "silent", { ms: 200 }),
    class: "undecided",
    actor: "network",
    says: /too short to tell/,
  },
};

export const WELL: Readonly<Record<string, Scenario>> = {
  healthy: fine(new Story().healthy()),
  "healthy, recorded": fine(new Story({}, true).healthy()),
  slow: fine(open().bind(PORT, "accepted", { ms: 900 }).call(PORT, "fault", { ms: 1500 }), /slowly/),
  "NAT, and all works": fine(
    start()
      .dial(135)
      .map(PORT, { towers: [{ protocolSequence: "ncacn_ip_tcp", host: "192.168.7.7", endpoint: String(PORT), annotation: undefined }] })
      .dial(PORT)
      .bind(PORT)
      .call(PORT),
  ),
  "only a static port": fine(new Story().healthy(4002)),
  "a port that was told, and 135 filtered": fine(
    start({ port: 4002 }).dial(4002, "open", { purpose: "target" }).bind(4002).call(4002).dial(135, "silent"),
  ),
  "no NDR64": fine(
    open()
      .bind(PORT)
      .bind(PORT, "rejected", { syntaxes: ["NDR64"], reason: 2 })
      .bind(PORT, "accepted", { syntaxes: ["NDR20", "NDR64", "features"] })
      .call(PORT),
  ),
  "a server that hangs up on NDR64 alone": fine(
    open()
      .bind(PORT)
      .bind(PORT, "cut", { syntaxes: ["NDR64"] })
      .call(PORT),
  ),
  "no management": fine(open().bind(PORT, "rejected", { interface: MGMT, reason: 1 }).bind(PORT).call(PORT)),
  "wants credentials, and nobody gave any": fine(
    open()
      .call(PORT, "answered", { interface: MGMT, opnum: 2 })
      .bind(PORT)
      .call(PORT, "fault", { status: 5 })
      .skipped("security", "no-credentials", "no credentials"),
    /wants credentials/,
  ),
  "a ladder whose lower rungs are denied": fine(
    open()
      .bind(PORT)
      .call(PORT, "fault", { status: 5, authentication: rung("ntlm", "connect") })
      .call(PORT, "fault", { authentication: rung("ntlm", "integrity") })
      .authentication("accepted", "level", { rung: rung("ntlm", "connect") })
      .authentication("accepted", undefined),
  ),
  "Kerberos by TCP, though not by UDP": fine(
    open(PORT, false, { service: "ad-replication", interfaces: [DRSUAPI] })
      .bind(PORT)
      .call(PORT)
      .dial(88, "open", { purpose: "beside" })
      .datagram("kerberos", 88, "silent"),
  ),
  "clocks that differ a little": fine(new Story().healthy().clock(240_000)),
  "an operation that waits by design": fine(
    open(PORT, false, {
      interfaces: [{ uuid: "5261574a-4572-206e-b268-6b199213b4e4", version: "0.1", name: "AsyncEMSMDB", required: true }],
    })
      .bind(PORT)
      .call(PORT, "fault")
      .call(PORT, "silent", { opnum: 0, operation: "EcDoAsyncWaitEx" }),
  ),
  "a whole map": fine(
    start({ interfaces: [] })
      .dial(135)
      .endpointMap([entry(SVCCTL, PORT), entry(DRSUAPI, 49_670)])
      .dial(PORT)
      .dial(49_670),
    /names 2 interfaces/,
  ),
  "idle and alive": fine(new Story().healthy().idle("alive", 60_000)),
};

function fine(story: Story, says = /is healthy/): Scenario {
  return { story, class: "fine", actor: "nobody", says };
}

function entry(
  { uuid, version, name }: { readonly uuid: string; readonly version: string; readonly name: string | undefined },
  port: number,
) {
  return {
    uuid,
    version,
    name,
    protocolSequence: "ncacn_ip_tcp",
    host: SERVER,
    endpoint: String(port),
    annotation: "",
    objectUuid: "00000000-0000-0000-0000-000000000000",
  };
}

export { BEGAN, NAME };
