/**
 * Data in Samba's dialect beside Samba itself: ndrdump prints what we wrote with the values that we meant, and Samba's Python bindings read it and
 * write the same octets again, in NDR20 of both byte orders and in NDR64. With IDL of our own (pidl/), and, with OPNUM_IDL_TREES (a folder that holds
 * the tree as `samba/`), with random values of every public structure and operation of Samba's own files that the bindings know.
 */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import { compileIdl, formatDiagnostic } from "../../../src/midl/index.ts";
import { octetsOf } from "../../../src/ndr/codec.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, operationCodec, typeCodec } from "../../../src/ndr/index.ts";
import { debianPython, requirePeer, Scope } from "../../peers/peers.ts";
import { ndrdumpSays } from "../../peers/samba.ts";
import { proveTree } from "./pidl/tree.ts";

const here = join(import.meta.dirname, "pidl");

function compiled(name: string) {
  const { interfaces, diagnostics } = compileIdl({ name, text: readFileSync(join(here, name), "utf8") }, { dialect: "pidl" });
  assert.deepEqual(diagnostics.map(formatDiagnostic), []);
  assert.equal(interfaces.length, 1);
  return interfaces[0]!;
}

const stored = compiled("stored.idl");
const typeOf = (name: string) => [...stored.types].find(([type, info]) => info.name === name && !stored.variantOf.has(type))![0];

const sid = (...sub_auths: number[]) => ({ sid_rev_num: 1, id_auth: Uint8Array.of(0, 0, 0, 0, 0, 5), sub_auths });
const descriptor = {
  revision: 1,
  sbz1: 0,
  control: 0x8004,
  owner_sid: sid(32, 544),
  group_sid: null,
  sacl: null,
  dacl: {
    revision: 2,
    aces: [
      { type: 0, flags: 0x10, access_mask: 0x1200a9, part: { tag: 0 }, trustee: sid(21, 1, 2, 3, 500) },
      {
        type: 5,
        flags: 0,
        access_mask: 0x100,
        part: {
          tag: 1,
          object: { flags: 1, object: { tag: 1, guid: "00299570-246d-11d0-a768-00aa006e0529" }, inherited: { tag: 0 } },
        },
        trustee: sid(11),
      },
    ],
  },
};

interface Stored {
  readonly type: string;
  readonly pipe: string;
  readonly theirs: string;
  readonly value: unknown;
  readonly printed: readonly string[];
}

const structures: readonly Stored[] = [
  {
    type: "security_descriptor",
    pipe: "security",
    theirs: "security_descriptor",
    value: descriptor,
    printed: [
      "S-1-5-32-544",
      "SEC_DESC_DACL_PRESENT",
      "num_aces : 0x00000002 (2)",
      "S-1-5-21-1-2-3-500",
      "access_mask : 0x001200a9 (1179817)",
      "size : 0x0024 (36)",
      "SEC_ACE_TYPE_ACCESS_ALLOWED_OBJECT (5)",
      "type : 00299570-246d-11d0-a768-00aa006e0529",
      "trustee : S-1-5-11",
    ],
  },
  { type: "sec_desc_buf", pipe: "security", theirs: "sec_desc_buf", value: { sd: descriptor }, printed: ["sd_size : 0x00000078 (120)"] },
  {
    type: "dnsp_DnssrvRpcRecord",
    pipe: "dnsp",
    theirs: "dnsp_DnssrvRpcRecord",
    value: {
      wType: 33,
      rank: 240,
      flags: 0,
      dwSerial: 110,
      dwTtlSeconds: 600,
      dwReserved: 0,
      dwTimeStamp: 3_500_000,
      data: { tag: 33, srv: { priority: 0, weight: 100, port: 389, target: "dc1.example.com" } },
    },
    printed: [
      "wDataLength : 0x0019 (25)",
      "DNS_TYPE_SRV (33)",
      "dwTtlSeconds : 0x00000258 (600)",
      "wPort : 0x0185 (389)",
      "nameTarget : dc1.example.com",
    ],
  },
  {
    type: "dnsp_DnssrvRpcRecord",
    pipe: "dnsp",
    theirs: "dnsp_DnssrvRpcRecord",
    value: {
      wType: 1,
      rank: 240,
      flags: 0,
      dwSerial: 1,
      dwTtlSeconds: 3600,
      dwReserved: 0,
      dwTimeStamp: 0,
      data: { tag: 1, ipv4: "192.0.2.53" },
    },
    printed: ["wDataLength : 0x0004 (4)", "ipv4 : 192.0.2.53"],
  },
  {
    type: "dnsp_DnssrvRpcRecord",
    pipe: "dnsp",
    theirs: "dnsp_DnssrvRpcRecord",
    value: {
      wType: 28,
      rank: 240,
      flags: 0,
      dwSerial: 1,
      dwTtlSeconds: 1,
      dwReserved: 0,
      dwTimeStamp: 0,
      data: { tag: 28, ipv6: "2001:db8::53" },
    },
    printed: ["ipv6 : 2001:0db8:0000:0000:0000:0000:0000:0053"],
  },
  {
    type: "replPropertyMetaDataBlob",
    pipe: "drsblobs",
    theirs: "replPropertyMetaDataBlob",
    value: {
      version: 1,
      reserved: 0,
      ctr: {
        tag: 1,
        ctr1: {
          reserved: 0,
          array: [
            {
              attid: 0x90001,
              version: 2,
              originating_change_time: 13_000_000_000n,
              originating_invocation_id: "11111111-2222-3333-4444-555555555555",
              originating_usn: 5000n,
              local_usn: 5001n,
            },
          ],
        },
      },
    },
    printed: [
      "count : 0x00000001 (1)",
      "DRSUAPI_ATTID_name (0x90001)",
      "11111111-2222-3333-4444-555555555555",
      "originating_usn : 0x0000000000001388 (5000)",
    ],
  },
  {
    type: "delegation_ctr",
    pipe: "krb5pac",
    theirs: "PAC_CONSTRAINED_DELEGATION_CTR",
    value: { info: { proxy_target: { string: "host/web.example" }, transited_services: [{ string: "cifs/files" }, { string: "Übung" }] } },
    printed: [
      "length : 0x0020 (32)",
      "string : 'host/web.example'",
      "string : 'cifs/files'",
      "string : 'Übung'",
      "num_transited_services : 0x00000002 (2)",
    ],
  },
  {
    type: "preg_header",
    pipe: "preg",
    theirs: "preg_header",
    value: { version: 1 },
    printed: ["signature : 'PReg'", "version : 0x00000001 (1)"],
  },
  {
    type: "printer_info_1",
    pipe: "spoolss",
    theirs: "spoolss_PrinterInfo1",
    value: { flags: 0x800000, description: "a printer", name: "p1", comment: null },
    printed: ["description : 'a printer'", "name : 'p1'", "comment : NULL"],
  },
];

test("structures as ndrdump reads them", async (t) => {
  if (!requirePeer(t, "ndrdump")) return;
  await using scope = new Scope();
  const directory = scope.tempDir();
  for (const [index, { type, pipe, theirs, value, printed }] of structures.entries()) {
    await t.test(`${type} as ${theirs}`, async () => {
      const codec = typeCodec(typeOf(type));
      const octets = codec.encode(value, NDR20_LE);
      const path = join(directory, `${index}`);
      writeFileSync(path, octets);
      ndrdumpSays(await scope.run(["ndrdump", "--configfile=/dev/null", "--validate", pipe, theirs, "struct", path]), printed);
      const back = codec.decode(octets, NDR20_LE);
      assert.equal(back.end, octets.length);
      assert.deepEqual(codec.encode(back.value, NDR20_LE), octets);
    });
  }
});

const calls = compiled("calls.idl");
const printers = compiled("printers.idl");
const handle = { attributes: 0, uuid: "01234567-89ab-cdef-0123-456789abcdef" };

const operations = [
  {
    of: printers,
    pipe: "spoolss",
    name: "spoolss_GetPrinter",
    request: { handle, level: 1, buffer: new Uint8Array(128), offered: 128 },
    response: { info: { tag: 1, info1: { flags: 0x800000, description: "p1,driver", name: "p1", comment: null } }, needed: 0, return: 0 },
    asked: ["level : 0x00000001 (1)", "buffer : DATA_BLOB length=128", "offered : 0x00000080 (128)"],
    answered: ["description : 'p1,driver'", "name : 'p1'", "comment : NULL", "result : WERR_OK"],
  },
  {
    of: printers,
    pipe: "spoolss",
    name: "spoolss_GetPrinter",
    request: { handle, level: 4, buffer: null, offered: 96 },
    response: { info: { tag: 4, info4: { printername: "p1", servername: "\\\\s", attributes: 64 } }, needed: 0, return: 0 },
    asked: ["buffer : NULL"],
    answered: ["printername : 'p1'", "servername : '\\\\s'"],
  },
  {
    of: calls,
    pipe: "samr",
    name: "samr_LookupDomain",
    request: { connect_handle: handle, domain_name: { string: "Builtin" } },
    response: { sid: sid(32), return: 0 },
    asked: ["uuid : 01234567-89ab-cdef-0123-456789abcdef", "length : 0x000e (14)", "string : 'Builtin'"],
    answered: ["sid : S-1-5-32", "result : NT_STATUS_OK"],
  },
  {
    of: calls,
    pipe: "samr",
    name: "samr_EnumDomains",
    request: { connect_handle: handle, resume_handle: 0, buf_size: 0xffff },
    response: {
      resume_handle: 2,
      sam: {
        entries: [
          { idx: 0, name: { string: "EXAMPLE" } },
          { idx: 1, name: { string: null } },
        ],
      },
      num_entries: 2,
      return: 0,
    },
    asked: ["resume_handle : 0x00000000 (0)", "buf_size : 0x0000ffff (65535)"],
    answered: ["count : 0x00000002 (2)", "string : 'EXAMPLE'", "string : NULL", "num_entries : 0x00000002 (2)"],
  },
  {
    of: calls,
    pipe: "samr",
    name: "samr_Close",
    request: { handle },
    response: { handle: null, return: 0 },
    asked: ["uuid : 01234567-89ab-cdef-0123-456789abcdef"],
    answered: ["uuid : 00000000-0000-0000-0000-000000000000", "result : NT_STATUS_OK"],
  },
] as const;

test("calls as ndrdump reads them, in NDR20 and NDR64", async (t) => {
  if (!requirePeer(t, "ndrdump")) return;
  await using scope = new Scope();
  const directory = scope.tempDir();
  for (const [index, { of, pipe, name, request, response, asked, answered }] of operations.entries()) {
    for (const [word, format, flags] of [
      ["NDR20", NDR20_LE, ["--validate"]],
      ["NDR64", NDR64_LE, ["--ndr64"]],
    ] as const) {
      await t.test(`${name} in ${word}`, async () => {
        const codec = operationCodec(of.interface.operations.find((one) => one.name === name)!);
        const input = join(directory, `${index}.${word}.in`);
        const output = join(directory, `${index}.${word}.out`);
        writeFileSync(input, octetsOf(codec.encodeRequest(request, format)));
        writeFileSync(output, octetsOf(codec.encodeResponse(response, request, format)));
        const command = ["ndrdump", "--configfile=/dev/null", ...flags];
        ndrdumpSays(await scope.run([...command, pipe, name, "in", input]), asked);
        ndrdumpSays(await scope.run([...command, "-c", input, pipe, name, "out", output]), answered);
      });
    }
  }
});

test("what Samba's Python bindings read they write again, octet by octet", async (t) => {
  if (!requirePeer(t, "samba-python")) return;
  await using scope = new Scope();
  const directory = scope.tempDir();
  const list: object[] = structures
    .filter(({ theirs }) => theirs !== "preg_header" && theirs !== "spoolss_PrinterInfo1")
    .map(({ type, pipe, theirs, value }) => ({
      kind: "struct",
      module: pipe,
      names: [theirs, theirs.replace(`${pipe}_`, "")],
      hex: Buffer.from(typeCodec(typeOf(type)).encode(value, NDR20_LE)).toString("hex"),
    }));
  for (const { of, pipe, name, request, response } of operations) {
    for (const [big, wide, format] of [
      [false, false, NDR20_LE],
      [true, false, NDR20_BE],
      [false, true, NDR64_LE],
    ] as const) {
      const codec = operationCodec(of.interface.operations.find((one) => one.name === name)!);
      const input = Buffer.from(octetsOf(codec.encodeRequest(request, format))).toString("hex");
      const output = Buffer.from(octetsOf(codec.encodeResponse(response, request, format))).toString("hex");
      const names = [name.replace(`${pipe}_`, "")];
      list.push({ kind: "in", module: pipe, names, big, wide, hex: input });
      list.push({ kind: "out", module: pipe, names, big, wide, request: input, hex: output });
    }
  }
  const answers = await repack(scope, directory, list);
  assert.deepEqual(
    answers.map((answer) => answer.hex ?? answer),
    list.map((one) => (one as { hex: string }).hex),
  );
});

const trees = process.env["OPNUM_IDL_TREES"];
const folder = trees === undefined ? undefined : join(trees, "samba");

test("every structure and operation of Samba's own files", { timeout: 600_000 }, async (t) => {
  if (folder === undefined) return t.skip("OPNUM_IDL_TREES is not set");
  if (!existsSync(folder)) return t.skip(`${folder} does not exist: fetch the tree`);
  if (!requirePeer(t, "samba-python")) return;
  await using scope = new Scope();
  const paths = ["librpc/idl", "source3/librpc/idl", "source4/librpc/idl"].flatMap((path) =>
    readdirSync(join(folder, path))
      .filter((name) => name.endsWith(".idl"))
      .map((name) => join(folder, path, name)),
  );
  const files = new Map(paths.map((path) => [basename(path), { name: path, text: readFileSync(path, "latin1") }]));
  const proof = proveTree(files, 3);
  const answers = await repack(scope, scope.tempDir(), proof.cases);
  const result = proof.judge(answers);
  t.diagnostic(`${result.same} of ${result.compared} are written again as they were; others: ${result.others.join(", ")}`);
  t.diagnostic(`of those that Samba marshals by code of its own: ${result.hand.same} of ${result.hand.compared}`);
  // The files are of another version of Samba than the bindings: some structures have grown since.
  assert.ok(result.compared > 9_000, `only ${result.compared} are known to the bindings`);
  assert.ok(result.same / result.compared > 0.97, `${result.same} of ${result.compared}: ${result.others.join(", ")}`);
});

interface Answer {
  readonly hex?: string;
  readonly error?: string;
  readonly skip?: string;
}

/** The bindings crash over some values of their own types: the run goes on behind them. */
async function repack(scope: Scope, directory: string, cases: readonly object[]): Promise<Answer[]> {
  const input = join(directory, "cases.json");
  const output = join(directory, "answers.jsonl");
  writeFileSync(input, JSON.stringify(cases));
  const lines: string[] = [];
  for (let crashes = 0; lines.length < cases.length && crashes < 100; crashes++) {
    writeFileSync(output, "");
    const program = join(import.meta.dirname, "programs", "ndr_repack.py");
    const result = await scope.run([debianPython, program, input, output, String(lines.length)], { timeoutMs: 300_000 });
    lines.push(
      ...readFileSync(output, "utf8")
        .split("\n")
        .filter((line) => line !== ""),
    );
    if (lines.length < cases.length) lines.push(JSON.stringify({ error: `crashed: ${result.code} ${result.stderr.slice(-200)}` }));
  }
  return lines.map((line) => JSON.parse(line) as Answer);
}
