/**
 * Marks every call of the contract's constructors as pure, those inside of others as well: bundlers that look at a call and not at what it calls
 * (esbuild is one) then leave out of a generated file what nobody uses. The sources mark outer calls only, because they are there to be read.
 *
 * @param text a generated file as JavaScript
 * @param names of the functions that only make descriptors
 */
export function markPure(text: string, names: readonly string[]): string {
  const calls = new RegExp(
    // Comments and texts are stepped over, a mark that is there already with the call behind it.
    `/\\*[#@]__PURE__\\*/\\s*|/\\*[^]*?\\*/|//[^\\n]*|"(?:[^"\\\\]|\\\\.)*"|(?<![\\w$.])(${names.join("|")})\\(`,
    "g",
  );
  let marked = -1;
  return text.replace(calls, (found: string, name: string | undefined, at: number) => {
    if (/^\/\*[#@]__PURE__\*\//.test(found)) {
      marked = at + found.length;
      return found;
    }
    return name === undefined || at === marked ? found : `/*#__PURE__*/ ${found}`;
  });
}
