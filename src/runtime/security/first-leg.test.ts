import assert from "node:assert/strict";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { test } from "node:test";
import { rpcecho } from "../../interfaces/rpcecho/index.ts";
import { SEC_E_LOGON_DENIED } from "../../status/codes.ts";
import { SecurityError } from "../../status/security-error.ts";
import { connect } from "../connect.ts";
import { kerberos } from "./credentials.ts";

test("a first leg that fails before anything was sent closes the connection", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const ended = new Promise<number>((resolve) => {
    server.once("connection", (socket) => {
      let octets = 0;
      socket.on("data", (chunk) => (octets += chunk.length));
      socket.on("end", () => resolve(octets));
    });
  });
  const refusal = new SecurityError(SEC_E_LOGON_DENIED, "local", "the KDC knows nobody of that name", {
    mechanism: "kerberos",
    likely: { kind: "unknown-user", user: "nobody@LAB.TEST" },
    leg: "AS exchange",
  });
  const tickets = {
    client: undefined,
    clockOffsetMs: 0,
    ticketFor: () => new Promise<never>((_, reject) => setImmediate(reject, refusal)),
  };
  const auth = kerberos({ tickets });
  await assert.rejects(
    connect(rpcecho, `ncacn_ip_tcp:localhost[${port}]`, { auth }),
    (error) => error instanceof SecurityError && error.likely.kind === "unknown-user",
  );
  assert.equal(await ended, 0);
  server.close();
});
