import assert from "node:assert/strict";
import { isIPv4, isIPv6 } from "node:net";
import { test } from "node:test";
import fc from "fast-check";
import { bracketed, formatHostPort, formatIpv4, formatIpv6, isIpAddress, isLoopbackAddress, parseIpv4, parseIpv6 } from "./ip-address.ts";

const canonical = (text: string) => {
  const parsed = parseIpv6(text);
  return parsed === undefined ? undefined : formatIpv6(parsed);
};

test("addresses are understood as the platform understands them", () => {
  fc.assert(fc.property(fc.ipV4(), (text) => formatIpv4(parseIpv4(text)!) === text));
  fc.assert(fc.property(fc.ipV6(), (text) => isIPv6(text) && isIPv6(canonical(text)!) && canonical(canonical(text)!) === canonical(text)));
  const odd = fc.string({ unit: fc.constantFrom(..."0123456789abcf:.%"), maxLength: 24 });
  fc.assert(fc.property(odd, (text) => (parseIpv4(text) !== undefined) === isIPv4(text)));
  fc.assert(
    fc.property(odd, (text) => text.includes("%") || (parseIpv6(text) !== undefined) === isIPv6(text)),
    { numRuns: 2000 },
  );
});

test("canonical text", () => {
  assert.equal(canonical("2001:DB8:0:0:0:0:0:1"), "2001:db8::1");
  assert.equal(canonical("1:0:0:2:0:0:0:3"), "1:0:0:2::3");
  assert.equal(canonical("1:0:2:3:4:5:6:7"), "1:0:2:3:4:5:6:7");
  assert.equal(canonical("::"), "::");
  assert.equal(canonical("::ffff:c000:0201"), "::ffff:192.0.2.1");
  assert.equal(canonical("fe80::1%eth0"), "fe80::1%eth0");
  assert.equal(canonical("fe80::1%"), undefined);
  assert.equal(canonical("1::2::3"), undefined);
  assert.equal(parseIpv4("01.2.3.4"), undefined);
});

test("loopback", () => {
  for (const text of ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"]) assert.ok(isLoopbackAddress(text), text);
  for (const text of ["128.0.0.1", "::2", "localhost", "::ffff:10.0.0.1", ""]) assert.ok(!isLoopbackAddress(text), text);
  assert.ok(isIpAddress("::1") && isIpAddress("1.2.3.4") && !isIpAddress("a"));
});

test("before a port, and from the middle of octets", () => {
  assert.equal(formatHostPort("2001:db8::1", 135), "[2001:db8::1]:135");
  assert.equal(formatHostPort("10.0.0.1", 135), "10.0.0.1:135");
  assert.equal(bracketed("fe80::1%eth0"), "[fe80::1%eth0]");
  const octets = Uint8Array.of(9, 9, ...parseIpv6("2001:db8::7")!.octets, 10, 0, 0, 1);
  assert.equal(formatIpv6(octets, 2), "2001:db8::7");
  assert.equal(formatIpv4(octets, 18), "10.0.0.1");
});
