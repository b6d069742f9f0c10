/** Keys on the page: given by dialog or dropped, they open what is sealed, by the page's own cryptography, and nothing is asked of anybody. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { assertQuiet, captures, choose, openPage, settled } from "./browser.ts";

const sealed = (name: string) => join(captures, "sealed", name);

async function give(
  page: Page,
  keys: { readonly files?: readonly string[]; readonly passwords?: string; readonly hashes?: string },
): Promise<void> {
  await page.getByRole("button", { name: /^Unseal/ }).click();
  const dialog = page.getByRole("dialog");
  if (keys.files !== undefined) await dialog.locator("input[type=file]").setInputFiles([...keys.files]);
  if (keys.passwords !== undefined) await dialog.getByLabel(/Passwords/).fill(keys.passwords);
  if (keys.hashes !== undefined) await dialog.getByLabel(/NT hashes/).fill(keys.hashes);
  await dialog.getByRole("button", { name: "Read with these" }).click();
}

async function cameTo(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction((source) => new RegExp(source).test(document.querySelector("#capture")?.textContent ?? ""), words.source, {
    timeout: 60_000,
  });
}

test("a password opens what Kerberos sealed, and the values of a call are read; each cipher of SMB 3, too", async (t) => {
  await using opened = await openPage(t);
  if (opened === undefined) return;
  const { page } = opened;
  await choose(page, sealed("krb5-seal-aes256.pcap"));
  assert.equal(await page.locator("#keys-came-to").count(), 0);
  await give(page, { passwords: "LAB\\Administrator:Passw0rd.Lab1\n" });
  await cameTo(page, /password of LAB\\Administrator: 6 sealed messages read/);
  // The frame of the second call's request.
  await page.evaluate(() => {
    location.hash = "#frame=59";
  });
  await page.waitForSelector(".values");
  assert.match((await page.textContent(".values")) ?? "", /BUILTIN/);
  for (const name of [
    "krb5-seal-rc4",
    "krb5-sign-aes256",
    "smb311-ntlm-aes-128-ccm",
    "smb311-ntlm-aes-128-gcm",
    "smb311-ntlm-aes-256-ccm",
  ]) {
    await page.setInputFiles("input[type=file]", sealed(`${name}.pcap`));
    await settled(page, `${name}.pcap`);
    await cameTo(page, /password of LAB\\Administrator: \d+ \w+ messages (read|found genuine)/);
    assert.doesNotMatch((await page.textContent("#capture")) ?? "", /not read or not checked/);
  }
  assert.doesNotMatch(await page.content(), /Passw0rd/);
  assertQuiet(opened);
});

test("a keytab is chosen or dropped; a wrong hash says so, and keys that cannot be understood, too", async (t) => {
  await using opened = await openPage(t);
  if (opened === undefined) return;
  const { page } = opened;
  await choose(page, sealed("spnego-krb5-seal-aes256.pcap"));
  await give(page, { hashes: "LAB\\Administrator:00112233445566778899aabbccddeeff" });
  await cameTo(page, /no key that was given opens its ticket/);
  // A file of keys that is dropped on the page goes to the others, and what is open is read again.
  const octets = [...readFileSync(join(captures, "keys/sealed.keytab"))];
  const transfer = await page.evaluateHandle((numbers) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(numbers)], "sealed.keytab"));
    return data;
  }, octets);
  await page.dispatchEvent("body", "drop", { dataTransfer: transfer });
  await cameTo(
    page,
    /DC1\$@LAB\.TEST aes256-cts-hmac-sha1-96 version 1 \(sealed\.keytab\): 6 sealed messages read|Administrator@LAB\.TEST .*: 6 sealed messages read/,
  );
  await give(page, { hashes: "zz" });
  await page.waitForSelector("main.failed");
  assert.match((await page.textContent("main.failed .words")) ?? "", /^The keys cannot be understood: NT hash 1: /);
  // Once they are mended, the capture need not be chosen again.
  await give(page, { hashes: "" });
  await cameTo(page, /\(sealed\.keytab\): 6 sealed messages read/);
  assertQuiet(opened);
});
