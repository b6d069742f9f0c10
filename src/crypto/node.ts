import type { Crypto } from "./types.ts";

const absent = (): never => {
  throw new Error("not built yet");
};

export const hash: Crypto["hash"] = absent;
export const hmac: Crypto["hmac"] = absent;
export const rc4: Crypto["rc4"] = absent;
export const aes: Crypto["aes"] = absent;
export const aead: Crypto["aead"] = absent;
export const desEncrypt: Crypto["desEncrypt"] = absent;
export const pbkdf2: Crypto["pbkdf2"] = absent;
export const random: Crypto["random"] = absent;
