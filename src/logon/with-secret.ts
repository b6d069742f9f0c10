/**
 * An account with its NT hash, which inspect(), JSON and spreading do not show: who logs the account must not log how to log on.
 * @param account everything else
 */
export function withSecret<T extends object>(account: T, ntHash: Uint8Array): T & { readonly ntHash: Uint8Array } {
  return Object.defineProperty({ ...account, ntHash }, "ntHash", { enumerable: false });
}
