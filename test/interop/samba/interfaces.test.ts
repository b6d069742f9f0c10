/**
 * The interfaces we ship against Samba's own codecs, without a network: what our stubs write of every operation (requests and answers, NDR20 in both byte
 * orders, NDR64), Samba's library reads, prints and writes again, and our stubs read that and find the same values.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { octetsOf } from "../../../src/ndr/codec.ts";
import type { Interface } from "../../../src/ndr/codegen/v1.ts";
import { NDR20_BE, NDR20_LE, NDR64_LE, type NdrFormat, type OperationCodec, operationCodec } from "../../../src/ndr/index.ts";
import { coreFacts } from "../../interfaces/facts-core.ts";
import { serviceFacts } from "../../interfaces/facts-services.ts";
import { sambaServiceDifferences, serviceModules } from "../../interfaces/known-services.ts";
import { type SampledCall, Sampler, textsIn } from "../../interfaces/values.ts";
import { debianPython, repository, requirePeer, Scope } from "../../peers/peers.ts";

const program = join(import.meta.dirname, "programs", "stubs.py");

const formats: Readonly<Record<string, NdrFormat>> = { ndr20: NDR20_LE, "ndr20, big-endian": NDR20_BE, ndr64: NDR64_LE };

/** File in idl/ to Samba's module. Samba has Python bindings for no others of those this project has facts about. */
const modules: Readonly<Record<string, string>> = {
  srvsvc: "srvsvc",
  wkssvc: "wkssvc",
  lsarpc: "lsa",
  samr: "samr",
  netlogon: "netlogon",
  drsuapi: "drsuapi",
  winreg: "winreg",
  svcctl: "svcctl",
  atsvc: "atsvc",
  initshutdown: "initshutdown",
  ...serviceModules,
};

/** Interfaces whose counted texts Samba wants with a terminator. */
const terminated = new Set(["winreg", "drsuapi"]);

/** Members that Samba computes when it writes, whatever it read. */
const computed = new Set(["MaximumLength", "structLen", "SidLen", "dwVersion", "dwReserved1", "dwReserved2", "cNumBytes"]);

/** "Operation request", "Operation response" or the same with a format behind: why Samba's IDL and the specification's do not meet in any call. */
const differences: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  srvsvc: {
    "Samba writes the counts of a drive's text with 32 bits": ["NetrServerDiskEnum request ndr64", "NetrServerDiskEnum response ndr64"],
    "Samba has a union of all levels where the specification has the structure of level 0": ["NetrServerTransportAdd request"],
    "Samba has a pointer that may be null to the context handle": [
      "NetrShareDelStart response",
      "NetrShareDelCommit request",
      "NetrShareDelCommit response",
    ],
  },
  wkssvc: {
    "Samba has a reference for the pointer ErrorParameter, which may be null": ["NetrWkstaSetInfo request", "NetrWkstaSetInfo response"],
  },
  lsarpc: {
    "Samba has a terminated text where the specification has a STRING in the object's attributes": [
      "LsarOpenPolicy request",
      "LsarOpenPolicy2 request",
    ],
    "Samba has numbers of 64 bits for an encrypted value's lengths in NDR64": [
      "LsarSetSecret request ndr64",
      "LsarQuerySecret request ndr64",
      "LsarQuerySecret response ndr64",
      "LsarStorePrivateData request ndr64",
      "LsarRetrievePrivateData request ndr64",
      "LsarRetrievePrivateData response ndr64",
    ],
    "Samba has a trust's secret in a structure of its own, which aligns to 8": ["LsarCreateTrustedDomainEx request ndr64"],
    "Samba has the class of information as a number of 16 bits": ["LsarQueryDomainInformationPolicy request ndr64"],
    "Samba does not know scanner information, which is among the four records": [
      "LsarQueryForestTrustInformation response",
      "LsarSetForestTrustInformation request",
    ],
  },
  netlogon: {
    "Samba has the level of validation as a number of 16 bits": ["NetrLogonSamLogon request ndr64"],
    "Samba has structures of its own for octets": ["NetrAccountSync request", "NetrDatabaseRedo request", "NetrLogonGetDomainInfo request"],
    "Samba has a reference for a pointer that may be null, or the other way": ["DsrDeregisterDnsHostRecords request"],
    "Samba shows a password as octets and not as a text": ["NetrServerPasswordSet2 request"],
    "Samba has enumerations of 16 bits where the specification has ULONG": [
      "DsrUpdateReadOnlyServerDnsRecords request ndr20, big-endian",
      "DsrUpdateReadOnlyServerDnsRecords response ndr20, big-endian",
    ],
  },
  drsuapi: {
    "Samba has a text of 16-bit characters for a source's address": ["IDL_DRSReplicaAdd request", "IDL_DRSReplicaModify request"],
    "Samba has an enumeration of 32 bits where the specification has one of 16": ["IDL_DRSGetMemberships request ndr20, big-endian"],
    "Samba has an array of pointers where the specification has one of structures": [
      "IDL_DRSGetMemberships2 request",
      "IDL_DRSGetMemberships2 response",
    ],
    "Samba writes 0 for dwFlags": ["IDL_DRSQuerySitesByCost response"],
  },
  winreg: {
    "Samba has a pointer that may be null for a text": ["BaseRegLoadKey request"],
  },
  svcctl: {
    "Samba has texts where the specification has octets": ["RChangeServiceConfigW request"],
    "Samba has a pointer that may be null for a text, and for its length": [
      "RGetServiceDisplayNameW request",
      "RGetServiceDisplayNameW response",
      "RGetServiceKeyNameW request",
      "RGetServiceKeyNameW response",
    ],
    "Samba copied its operations with single-octet texts from those with 16-bit characters": [
      "RChangeServiceConfigA request",
      "RChangeServiceConfigA response",
      "RCreateServiceA request",
      "RCreateServiceA response",
      "REnumDependentServicesA response",
      "ROpenSCManagerA request",
      "ROpenServiceA request",
      "RQueryServiceConfigA response",
      "RQueryServiceLockStatusA response",
      "RStartServiceA request",
      "RGetServiceDisplayNameA request",
      "RGetServiceDisplayNameA response",
      "RGetServiceKeyNameA request",
      "RGetServiceKeyNameA response",
      "RQueryServiceConfig2A response",
      "REnumServicesStatusExA request",
      "REnumServicesStatusExA response",
    ],
    "Samba has an octet for the union of settings": ["RChangeServiceConfig2A request", "RChangeServiceConfig2W request"],
  },
  atsvc: {
    "Samba has a number of 32 bits for JobTime, a DWORD_PTR": [
      "NetrJobAdd request ndr64",
      "NetrJobEnum request ndr64",
      "NetrJobEnum response ndr64",
      "NetrJobGetInfo response ndr64",
    ],
  },
  ...sambaServiceDifferences,
};

interface Attempt {
  readonly hex?: string;
  readonly text?: string;
  readonly error?: string;
}

interface Answer {
  readonly missing?: true;
  readonly request: Attempt;
  readonly response: Attempt;
}

interface Task {
  readonly name: string;
  readonly format: string;
  readonly codec: OperationCodec;
  readonly call: SampledCall;
  readonly request: Uint8Array;
  readonly response: Uint8Array;
}

test("Samba's codecs read and write what ours do", async (t) => {
  if (!requirePeer(t, "samba-python")) return;
  await using scope = new Scope();
  for (const [file, module] of Object.entries(modules)) {
    await t.test(file, async (t) => {
      const name = { ...coreFacts, ...serviceFacts }[file]?.name as string;
      const generated = join(repository, "src", "interfaces", file, "index.ts");
      const shipped = ((await import(pathToFileURL(generated).href)) as Record<string, Interface<never>>)[name] as Interface<never>;
      const tasks = calls(shipped, terminated.has(file));
      const input = tasks.map((task) => {
        const { operation } = task.codec;
        const format = formats[task.format] as NdrFormat;
        const hex = { request: Buffer.from(task.request).toString("hex"), response: Buffer.from(task.response).toString("hex") };
        return `${JSON.stringify({ module, opnum: operation.opnum, ...hex, ndr64: format.syntax === "ndr64", bigendian: !format.littleEndian })}\n`;
      });
      const result = await scope.run([debianPython, program], { input: input.join(""), timeoutMs: 300_000 });
      assert.equal(result.code, 0, `${result.signal} ${result.stderr.slice(-2_000)}`);
      const answers = result.stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Answer);
      assert.equal(answers.length, tasks.length);
      check(t, file, tasks, answers);
    });
  }
});

/** Calls of every operation that is not reserved, encoded in every format. */
function calls(shipped: Interface<never>, withTerminators: boolean): Task[] {
  const tasks: Task[] = [];
  for (const operation of shipped.operations) {
    if (/^(Opnum|Lsar_LSA)/.test(operation.name)) continue;
    const codec = operationCodec(operation);
    const sampler = new Sampler(operation, { terminated: withTerminators });
    for (let i = 0; i < sampler.calls; i += 1) {
      const call = sampler.next();
      for (const [format, how] of Object.entries(formats)) {
        const request = octetsOf(codec.encodeRequest(call.request, how));
        const response = octetsOf(codec.encodeResponse(call.response, call.request, how));
        tasks.push({ name: operation.name, format, codec, call, request, response });
      }
    }
  }
  return tasks;
}

/** Every operation is understood in every format at least in one of its calls, or is one of the known differences, and those are all true. */
function check(t: { diagnostic(text: string): void }, file: string, tasks: readonly Task[], answers: readonly Answer[]): void {
  const asked = new Map<string, string>();
  const understood = new Set<string>();
  const lacking = new Set<string>();
  let same = 0;
  for (const [index, task] of tasks.entries()) {
    const answer = answers[index] as Answer;
    if (answer.missing) {
      lacking.add(task.name);
      continue;
    }
    for (const direction of ["request", "response"] as const) {
      const key = `${task.name} ${direction} ${task.format}`;
      const difference = compare(task, direction, answer[direction]);
      if (difference === undefined) {
        understood.add(key);
        same += 1;
      }
      asked.set(key, asked.get(key) ?? difference ?? "");
    }
  }
  const excused = new Map(Object.entries(differences[file] ?? {}).flatMap(([reason, keys]) => keys.map((key) => [key, reason])));
  const failures: string[] = [];
  const used = new Set<string>();
  for (const [key, why] of asked) {
    if (understood.has(key)) continue;
    const [name, direction] = key.split(" ") as [string, string];
    const excuse = [key, `${name} ${direction}`].find((one) => excused.has(one));
    if (excuse === undefined) failures.push(`${key}: ${why}`);
    else used.add(excuse);
  }
  for (const key of excused.keys()) if (!used.has(key)) failures.push(`${key} is said to differ (${excused.get(key)}), and does not`);
  assert.deepEqual(failures, []);
  const operations = new Set(tasks.map((task) => task.name)).size;
  t.diagnostic(
    `${operations - lacking.size} of ${operations} operations are in Samba; ${same} of ${tasks.length * 2} messages are the same there`,
  );
}

/** @returns what is not as it was; undefined where all is */
function compare(task: Task, direction: "request" | "response", attempt: Attempt): string | undefined {
  if (attempt.hex === undefined) return `Samba: ${attempt.error}`;
  const format = formats[task.format] as NdrFormat;
  const decode = (octets: Uint8Array): unknown =>
    plain(
      direction === "request"
        ? task.codec.decodeRequest(octets, format).values
        : task.codec.decodeResponse(octets, task.call.request, format).values,
    );
  const ours = decode(task[direction]);
  let theirs: unknown;
  try {
    theirs = decode(Buffer.from(attempt.hex, "hex"));
  } catch (error) {
    return `what Samba wrote: ${error}`;
  }
  if (!isDeepStrictEqual(ours, theirs)) return "other values came back";
  const lost = textsIn(task.call[direction]).filter((text) => !attempt.text?.includes(text));
  return lost.length === 0 ? undefined : `Samba does not show the texts ${lost}`;
}

/** Without what Samba computes. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (value === null || typeof value !== "object" || value instanceof Uint8Array) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !computed.has(name))
      .map(([name, member]) => [name, plain(member)]),
  );
}
