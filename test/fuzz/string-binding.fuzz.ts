import { deepStrictEqual, ok } from "node:assert";
import { formatStringBinding, parseStringBinding, type StringBinding } from "../../src/ids/string-binding.ts";
import { BindingError } from "../../src/status/errors.ts";

/** A binding that is accepted is written and read back the same; one that is not is a BindingError with a position in the text. */
export const target = {
  name: "string-binding",
  run(bytes: Uint8Array): void {
    const text = Buffer.from(bytes).toString("utf8");
    let binding: StringBinding;
    try {
      binding = parseStringBinding(text);
    } catch (error) {
      if (!(error instanceof BindingError)) throw error;
      ok(error.position >= 0 && error.position <= text.length, `position ${error.position}`);
      return;
    }
    deepStrictEqual(parseStringBinding(formatStringBinding(binding)), binding);
  },
  seeds: (): Uint8Array[] =>
    [
      "60a15ec5-4de8-11d7-a637-005056a20182@ncacn_ip_tcp:192.168.0.13[6001,epm=1135]",
      "ncacn_ip_tcp:[fe80::1%eth0][135]",
      "ncacn_ip_tcp:::1[135,Security=Impersonation Dynamic True]",
      "ncacn_np:\\\\server[\\pipe\\srvsvc]",
      "ncacn_http:exchange[6001,RpcProxy=mail.example\\:443,HttpProxy=proxy\\:8080]",
      "ncadg_ip_udp:host[endpoint=135]",
      "ncalrpc:[epmapper]",
    ].map((text) => Uint8Array.from(Buffer.from(text))),
};
