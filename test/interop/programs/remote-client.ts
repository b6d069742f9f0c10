/**
 * `remote-client.ts HOST`: what another machine may and may not do with the endpoint mapper on HOST. Prints "ok NAME" or "not ok NAME: WHY", then "done N".
 */
import assert from "node:assert/strict";
import { connect, type EndpointEntry, NDR20, RpcError } from "opnum";
import { EndpointMapperClient } from "opnum/endpoint-mapper";
import { rpcecho } from "opnum/interfaces/rpcecho";
import { runChecks } from "../../peers/checklist.ts";

const host = process.argv[2] ?? "";
const mapper = new EndpointMapperClient(host);
const entry: EndpointEntry = {
  objectUuid: undefined,
  interfaceId: { uuid: "5a1f3f7e-6f0c-4f0e-9d9c-2d1a7c9f2b11", major: 1, minor: 0 },
  transferSyntax: NDR20,
  address: { protocolSequence: "ncacn_ip_tcp", host: "", endpoint: "4711" },
  annotation: "from elsewhere",
};

const checks: Record<string, () => Promise<void>> = {
  "a call by way of the mapper reaches the service where it was dialled, whatever address the tower names": async () => {
    await using client = await connect(rpcecho, `ncacn_ip_tcp:${host}`);
    assert.equal((await client.AddOne({ in_data: 41 })).out_data, 42);
    assert.equal(client.connection.binding.host.replace(/%.*/, ""), host.replace(/%.*/, ""));
  },
  "a megabyte both ways": async () => {
    await using client = await connect(rpcecho, `ncacn_ip_tcp:${host}`);
    const in_data = new Uint8Array(1 << 20).map((_, i) => i * 7 + (i >> 8));
    const { out_data } = await client.EchoData({ len: in_data.length, in_data });
    assert.equal(Buffer.compare(out_data, in_data), 0);
  },
  "nothing can be inserted from another machine": async () => {
    const before = (await mapper.lookupAll()).length;
    await assert.rejects(mapper.insert([entry]), RpcError);
    await assert.rejects(mapper.register([entry]), RpcError);
    assert.equal((await mapper.lookupAll()).length, before);
  },
  "nothing can be deleted from another machine": async () => {
    const before = await mapper.lookupAll();
    const echo = before.find((one) => one.endpoint?.interfaceId.uuid === rpcecho.uuid);
    assert.ok(echo?.endpoint !== undefined);
    const { interfaceId, transferSyntax, address } = echo.endpoint;
    await assert.rejects(
      mapper.delete([{ objectUuid: undefined, interfaceId, transferSyntax, address, annotation: echo.annotation }]),
      RpcError,
    );
    await assert.rejects(mapper.managementDelete(interfaceId, transferSyntax), RpcError);
    assert.equal((await mapper.lookupAll()).length, before.length);
  },
};

await runChecks(checks);
