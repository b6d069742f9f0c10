/**
 * Our IDL against the same interfaces in public trees: the documents' own appendices, and go-msrpc's edition of them. Operation by operation, what decides the
 * octets must be the same, or be a difference that is known and has a reason. OPNUM_IDL_TREES names a folder with the trees as `openspecs/` and `go-msrpc/`.
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type TestContext, test } from "node:test";
import { type CompiledInterface, compileIdl, formatDiagnostic } from "../../src/midl/index.ts";
import { serviceDifferences, serviceSources } from "./known-services.ts";
import { operationShape } from "./shape.ts";

const trees = process.env["OPNUM_IDL_TREES"];
const idl = join(import.meta.dirname, "..", "..", "idl");

/** By the name of the file in idl/: documents with its appendix, and files in go-msrpc's idl folder. */
const sources: Readonly<Record<string, { readonly documents: readonly string[]; readonly edited: readonly string[] }>> = {
  srvsvc: { documents: ["MS-SRVS"], edited: ["srvs.idl"] },
  wkssvc: { documents: ["MS-WKST"], edited: ["wkst.idl"] },
  lsarpc: { documents: ["MS-LSAD", "MS-LSAT"], edited: ["lsad.idl", "lsat.idl"] },
  samr: { documents: ["MS-SAMR"], edited: ["samr.idl"] },
  netlogon: { documents: ["MS-NRPC"], edited: ["nrpc.idl"] },
  drsuapi: { documents: ["MS-DRSR"], edited: ["drsr.idl"] },
  winreg: { documents: ["MS-RRP"], edited: ["rrp.idl"] },
  svcctl: { documents: ["MS-SCMR"], edited: ["scmr.idl"] },
  atsvc: { documents: ["MS-TSCH"], edited: ["tsch.idl"] },
  eventlog: { documents: ["MS-EVEN"], edited: ["even.idl"] },
  dssetup: { documents: ["MS-DSSP"], edited: ["dssp.idl"] },
  initshutdown: { documents: ["MS-RSP"], edited: ["rsp.idl"] },
  bkrp: { documents: ["MS-BKRP"], edited: ["bkrp.idl"] },
  gkdi: { documents: ["MS-GKDI"], edited: ["gkdi.idl"] },
  IRemoteSCMActivator: { documents: ["MS-DCOM"], edited: ["dcom.idl"] },
  ...serviceSources,
};

/** Where we differ on purpose, "FILE SOURCE": reason and operations. The comments in idl/ say more. */
const differences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "wkssvc MS-WKST": {
    NetrUseEnum: "containers have no [size_is] there",
    NetrRenameMachineInDomain3: "the appendix and the words name different passwords",
    NetrSetPrimaryComputerName2: "the appendix and the words name different passwords",
  },
  "wkssvc wkst.idl": { NetrUseEnum: "containers have no [size_is] there" },
  "winreg MS-RRP": {
    BaseRegQueryMultipleValues: "ve_valueptr is a pointer there",
    BaseRegQueryMultipleValues2: "ve_valueptr is a pointer there",
  },
  "atsvc MS-TSCH": { NetrJobEnum: "Command has no [string] there" },
  "atsvc tsch.idl": { NetrJobEnum: "Command has no [string] there" },
  "lsarpc lsad.idl": rootDirectory(["LsarOpenPolicy", "LsarOpenPolicy2", "LsarOpenPolicy3", "LsarOpenPolicyWithCreds"]),
  "lsarpc lsat.idl": rootDirectory(["LsarOpenPolicy", "LsarOpenPolicy2"]),
  ...serviceDifferences,
};

function rootDirectory(operations: readonly string[]): Record<string, string> {
  return Object.fromEntries(operations.map((name) => [name, "RootDirectory was made an array there"]));
}

const RESERVED = /^(Opnum\w*|Lsar_LSA_\w+)$/;

for (const [file, { documents, edited }] of Object.entries(sources)) {
  test(`${file} is what its documents have`, (t) => {
    const paths = documents.map((name) => join("openspecs", "skills", "windows-protocols", name, `${name}.md`));
    if (!present(t, paths)) return;
    compare(
      file,
      documents.map((name, index) => ({ name, compiled: compiledFrom(paths[index] as string) })),
    );
  });
  test(`${file} is what go-msrpc has`, (t) => {
    const paths = edited.map((name) => join("go-msrpc", "idl", name));
    if (!present(t, paths)) return;
    compare(
      file,
      edited.map((name, index) => ({ name, compiled: compiledFrom(paths[index] as string) })),
    );
  });
}

function present(t: TestContext, paths: readonly string[]): boolean {
  const missing = trees === undefined ? undefined : paths.find((path) => !existsSync(join(trees, path)));
  if (trees === undefined) t.skip("OPNUM_IDL_TREES is not set");
  else if (missing !== undefined) t.skip(`${missing} is not below OPNUM_IDL_TREES`);
  return trees !== undefined && missing === undefined;
}

function compare(file: string, theirs: readonly { readonly name: string; readonly compiled: readonly CompiledInterface[] }[]): void {
  const [ours] = compile(join(idl, `${file}.idl`), (name) => join(idl, basename(name)));
  assert.ok(ours !== undefined);
  const failures: string[] = [];
  const found = new Set<string>();
  for (const { name: source, compiled } of theirs) {
    const other: CompiledInterface | undefined = compiled.find((one) => one.interface.uuid === ours.interface.uuid);
    assert.ok(other !== undefined, `${source} has no interface ${ours.interface.uuid}`);
    assert.deepEqual(other.interface.version, ours.interface.version);
    const known = differences[`${file} ${source}`] ?? {};
    for (const operation of ours.interface.operations) {
      const their = other.interface.operations.find((one) => one.opnum === operation.opnum);
      // Each of two documents about one interface reserves what the other one has.
      if (their === undefined || (RESERVED.test(their.name) && their.params.length === 0)) continue;
      found.add(operation.name);
      if (their.name !== operation.name) failures.push(`${source}: ${operation.opnum} is ${their.name}, here ${operation.name}`);
      const differs = operationShape(their).join("\n") !== operationShape(operation).join("\n");
      if (differs && known[operation.name] === undefined) {
        failures.push(
          `${source}: ${operation.name} is\n${operationShape(their).join("\n")}\nhere\n${operationShape(operation).join("\n")}`,
        );
      }
      if (!differs && known[operation.name] !== undefined) failures.push(`${source}: ${operation.name} is said to differ, and does not`);
    }
    for (const operation of other.interface.operations) {
      if (!RESERVED.test(operation.name) && !ours.interface.operations.some((one) => one.name === operation.name)) {
        failures.push(`${source}: ${operation.name} is not here`);
      }
    }
  }
  for (const { name } of ours.interface.operations) if (!RESERVED.test(name) && !found.has(name)) failures.push(`only here: ${name}`);
  assert.deepEqual(failures, []);
}

function compiledFrom(path: string): readonly CompiledInterface[] {
  const folder = join(trees as string, "go-msrpc", "idl");
  return compile(join(trees as string, path), (name) =>
    join(
      folder,
      basename(name)
        .toLowerCase()
        .replace(/^m[sc]-/, ""),
    ),
  );
}

function compile(path: string, locate: (name: string) => string): readonly CompiledInterface[] {
  const { interfaces, diagnostics } = compileIdl(
    { name: basename(path), text: readFileSync(path, "utf8") },
    {
      host: {
        load: (name) => {
          const found = locate(name);
          return existsSync(found) ? { name: found, text: readFileSync(found, "utf8") } : undefined;
        },
      },
    },
  );
  const errors = diagnostics.filter((one) => one.severity === "error");
  assert.deepEqual(errors.map(formatDiagnostic), []);
  return interfaces;
}
