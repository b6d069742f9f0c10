/** Evidence by hosts, found without going through all of it. Indices are made at first use and live as long as the evidence does. */

const pairs = new WeakMap<readonly object[], Map<string, object[]>>();
const clients = new WeakMap<readonly object[], Map<string, object[]>>();

/** Those of a client and a server. @param all an array of evidence, which does not change any more */
export function between<T extends { readonly client: string; readonly server: string }>(
  all: readonly T[],
  client: string,
  server: string,
): readonly T[] {
  return look(pairs, all, ({ client, server }) => `${client} ${server}`, `${client} ${server}`);
}

/** Those of a client. */
export function ofClient<T extends { readonly client: string }>(all: readonly T[], client: string): readonly T[] {
  return look(clients, all, ({ client }) => client, client);
}

function look<T extends object>(
  indices: WeakMap<readonly object[], Map<string, object[]>>,
  all: readonly T[],
  keyOf: (one: T) => string,
  key: string,
): readonly T[] {
  let index = indices.get(all);
  if (index === undefined) {
    index = new Map();
    for (const one of all) {
      const list = index.get(keyOf(one));
      if (list === undefined) index.set(keyOf(one), [one]);
      else list.push(one);
    }
    indices.set(all, index);
  }
  return (index.get(key) ?? []) as unknown as readonly T[];
}
