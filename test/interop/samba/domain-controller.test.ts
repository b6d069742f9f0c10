/** Our client and our commands against a Samba AD domain controller, in network namespaces, without authentication. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { report } from "../../peers/checklist.ts";
import { debianPython, opnum, type Result, requirePeer, Scope, script } from "../../peers/peers.ts";
import { domainController } from "../../peers/samba.ts";

const programs = join(import.meta.dirname, "programs");

test("a Samba domain controller", async (t) => {
  if (!requirePeer(t, "samba-dc", "samba-python", "namespaces")) return;
  await using scope = new Scope();
  const dc = await domainController(scope);
  const command = (...args: readonly string[]): Promise<Result> => scope.run(opnum(...args), { in: dc.clients });

  await t.test("our client's run-time", async (t) => {
    const result = await scope.run(script(join(programs, "dc-client.ts"), dc.address), { in: dc.clients });
    await report(t, result, 14);
  });

  await t.test("service interfaces on TCP", async (t) => {
    const result = await scope.run(script(join(programs, "dc-services.ts"), dc.address), { in: dc.clients });
    await report(t, result, 3);
  });

  await t.test("dump shows every entry that Samba's own lookup shows, and no other", async () => {
    const theirs = await scope.run([debianPython, join(programs, "map_lookup.py"), dc.address, "135"], { in: dc.clients });
    assert.equal(theirs.code, 0, theirs.stderr);
    const ours = await command("dump", dc.address, "--json");
    assert.equal(ours.code, 0, ours.stderr);
    const wanted = (JSON.parse(theirs.stdout) as { entries: TheirEntry[] }).entries.map(theirKey).sort();
    const found = (JSON.parse(ours.stdout) as { entries: OurEntry[] }).entries.map(ourKey).sort();
    assert.ok(wanted.length > 40, `only ${wanted.length}`);
    assert.deepEqual(found, wanted);
  });

  await t.test("dump in RPCDump's form", async () => {
    const result = await command("dump", dc.address);
    assert.equal(result.code, 0, result.stderr);
    assert.match(result.stdout, /^10\.53\.57\.1\[\d+\] \[12345778-1234-abcd-ef00-0123456789ac\] samr$/m);
    assert.match(result.stdout, /^.*\[\\pipe\\samr\] \[12345778-1234-abcd-ef00-0123456789ac\] samr$/m);
  });

  await t.test("ping the mapper", async () => {
    const result = await command("ping", `ncacn_ip_tcp:${dc.address}[135]`);
    assert.equal(result.code, 0, result.stdout + result.stderr);
    assert.match(result.stdout, /listening/);
  });

  await t.test("ping samr by way of the mapper", async () => {
    const result = await command("ping", dc.address, "-i", "12345778-1234-abcd-ef00-0123456789ac,1.0");
    assert.equal(result.code, 0, result.stdout + result.stderr);
  });

  await t.test("ping what is not registered", async () => {
    const result = await command("ping", dc.address, "-i", "60a15ec5-4de8-11d7-a637-005056a20182,1.0");
    assert.equal(result.code, 7, result.stdout + result.stderr);
  });

  await t.test("query: the map over TCP 135, LDAP, Kerberos, DNS over both", async (t) => {
    const queries: Record<string, { args: readonly string[]; says: RegExp }> = {
      "TCP 135": { args: ["-p", "tcp", "-e", "135"], says: /TCP port 135 \(.*\): LISTENING[\s\S]*12345778-1234-abcd-ef00-0123456789ac/ },
      "TCP 389": { args: ["-p", "tcp", "-e", "389"], says: /TCP port 389 \(.*\): LISTENING[\s\S]*DC=lab,DC=test/i },
      "UDP 389": { args: ["-p", "udp", "-e", "389"], says: /UDP port 389 \(.*\): LISTENING[\s\S]*DC=lab,DC=test/i },
      "UDP 88": { args: ["-p", "udp", "-e", "88"], says: /UDP port 88 \(.*\): LISTENING/ },
      "UDP 53": { args: ["-p", "udp", "-e", "53"], says: /UDP port 53 \(.*\): LISTENING/ },
      // It has its own names only after some seconds, and __SAMBA__ from the beginning.
      "UDP 137": { args: ["-p", "udp", "-e", "137"], says: /UDP port 137 \(.*\): LISTENING[\s\S]*(DC1|__SAMBA__) +<20>/ },
      "TCP list": { args: ["-p", "tcp", "-o", "88,445,3268"], says: /3268 \(.*\): LISTENING/ },
    };
    for (const [name, { args, says }] of Object.entries(queries)) {
      await t.test(name, async () => {
        const result = await command("query", "-n", dc.address, ...args);
        assert.match(result.stdout, says, result.stdout + result.stderr);
        assert.equal(result.code, 0, result.stdout + result.stderr);
      });
    }
  });
});

interface TheirEntry {
  readonly object: string;
  readonly uuid: string;
  readonly major: number;
  readonly minor: number;
  readonly sequence: string;
  readonly endpoint: string;
  readonly annotation: string;
}

interface OurEntry {
  readonly objectUuid: string | null;
  readonly uuid: string;
  readonly version: string;
  readonly protocolSequence: string;
  readonly endpoint: string;
  readonly annotation: string;
}

function theirKey(entry: TheirEntry): string {
  const object = /^[0-]*$/.test(entry.object) ? "any" : entry.object;
  return [entry.sequence, entry.endpoint, entry.uuid, `${entry.major}.${entry.minor}`, object, entry.annotation].join(" ");
}

function ourKey(entry: OurEntry): string {
  return [entry.protocolSequence, entry.endpoint, entry.uuid, entry.version, entry.objectUuid ?? "any", entry.annotation].join(" ");
}
