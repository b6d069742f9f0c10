/** Pickles by way of Samba's krb5pac and impacket's TypeSerialization1, both ways; and impacket's interface pointers. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { interfacePointer, unique } from "../../src/ndr/codegen/v1.ts";
import { deserialize, NDR20_LE, serialize, typeCodec } from "../../src/ndr/index.ts";
import { debianPython, requirePeer, Scope } from "../peers/peers.ts";
import { validationInfo, windowsPac } from "../vectors/pac.ts";

const program = join(import.meta.dirname, "programs", "pickle.py");

interface Text {
  readonly Buffer: string | null;
}

interface Info {
  readonly EffectiveName: Text;
  readonly FullName: Text;
  readonly LogonDomainName: Text;
  readonly UserId: number;
  readonly GroupIds: readonly { readonly RelativeId: number; readonly Attributes: number }[];
  readonly LogonDomainId: { readonly SubAuthority: readonly number[] };
}

async function python(scope: Scope, ...args: readonly string[]): Promise<unknown> {
  const { code, stdout, stderr } = await scope.run([debianPython, program, ...args]);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

for (const peer of ["samba", "impacket"] as const) {
  test(`logon information that ${peer} writes and reads`, async (t) => {
    if (!requirePeer(t, peer === "samba" ? "samba-python" : "rpcmap")) return;
    await using scope = new Scope();
    const theirs = new Uint8Array(Buffer.from((await python(scope, `${peer}-make`)) as string, "hex"));
    const info = deserialize(validationInfo, theirs) as Info;
    assert.equal(info.EffectiveName.Buffer, "alice");
    assert.equal(info.FullName.Buffer, "Alice \u0416");
    assert.equal(info.LogonDomainName.Buffer, "EXAMPLE");
    assert.equal(info.UserId, 1105);
    assert.deepEqual(info.GroupIds, [{ RelativeId: 513, Attributes: 7 }]);
    assert.deepEqual(info.LogonDomainId.SubAuthority, [21, 1, 2, 3]);
    // Octet by octet where the peer does not invent referent ids and gaps.
    const ours = serialize(validationInfo, info);
    if (peer === "samba") assert.equal(Buffer.from(ours).toString("hex"), Buffer.from(theirs).toString("hex"));
    const said = {
      name: "alice",
      fullName: "Alice \u0416",
      rid: 1105,
      groups: [[513, 7]],
      domainSid: "S-1-5-21-1-2-3",
    };
    assert.deepEqual(await python(scope, `${peer}-read`, Buffer.from(ours).toString("hex")), said);
    const ofWindows = deserialize(validationInfo, new Uint8Array(Buffer.from(windowsPac, "base64"))) as Info;
    const again = (await python(scope, `${peer}-read`, Buffer.from(serialize(validationInfo, ofWindows)).toString("hex"))) as typeof said;
    assert.equal(again.name, "lzhu");
    assert.deepEqual(
      again.groups,
      ofWindows.GroupIds.map((one) => [one.RelativeId, one.Attributes]),
    );
  });
}

test("interface pointers of impacket's", async (t) => {
  if (!requirePeer(t, "rpcmap")) return;
  await using scope = new Scope();
  const theirs = new Uint8Array(Buffer.from((await python(scope, "interface-make", "4d454f570102030405")) as string, "hex"));
  const codec = typeCodec(unique(interfacePointer("IUnknown", "00000000-0000-0000-c000-000000000046")));
  const value = { iid: "00000000-0000-0000-c000-000000000046", data: Uint8Array.of(0x4d, 0x45, 0x4f, 0x57, 1, 2, 3, 4, 5) };
  assert.deepEqual(codec.decode(theirs, NDR20_LE), { value, end: theirs.length });
  // Its referent ids are random.
  assert.deepEqual(codec.encode(value, NDR20_LE).subarray(4), theirs.subarray(4));
});
