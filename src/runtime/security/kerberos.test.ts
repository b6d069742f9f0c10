import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { Krb5ConfError } from "../../security/kerberos/files/krb5-conf.ts";
import { parsePrincipal } from "../../security/kerberos/principal.ts";
import { ticketSource } from "./kerberos.ts";

test("a krb5.conf that could not be read is read again at the next ticket", async (t) => {
  const folder = mkdtempSync(join(tmpdir(), "opnum-kerberos-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const krb5Conf = join(folder, "krb5.conf");
  const asked: string[] = [];
  const exchange = {
    exchange: async (realm: string) => {
      asked.push(realm);
      throw new Error("nobody answers");
    },
  };
  const { tickets, close } = ticketSource({ user: "alice", password: "secret", krb5Conf, exchange });
  const server = parsePrincipal("host/server.lab.test");
  await assert.rejects(tickets.ticketFor(server), Krb5ConfError);
  writeFileSync(krb5Conf, "[libdefaults]\ndefault_realm = LAB.TEST\n");
  await assert.rejects(tickets.ticketFor(server), /nobody answers/);
  assert.deepEqual(asked, ["LAB.TEST"]);
  close();
});
