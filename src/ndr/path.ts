/** Where in a value an error is: `NetrShareEnum.InfoStruct.ShareInfo.Level1.Buffer[3]`. A linked list, so that only an error pays for the text. */
export type Path = PathNode | null;

interface PathNode {
  readonly up: Path;
  readonly key: string | number;
}

export function child(up: Path, key: string | number): PathNode {
  return { up, key };
}

export function show(path: Path): string {
  const keys: (string | number)[] = [];
  for (let node = path; node !== null && keys.length < 64; node = node.up) keys.push(node.key);
  let text = "";
  for (const key of keys.reverse()) text += typeof key === "number" ? `[${key}]` : text === "" ? key : `.${key}`;
  return text;
}
