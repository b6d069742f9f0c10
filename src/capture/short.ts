/** Characters of one text of the network that a record holds. Names are shorter; what is longer, somebody made so. */
const MOST = 512;

export function shortText(text: string): string;
export function shortText(text: string | undefined): string | undefined;
export function shortText(text: string | undefined): string | undefined {
  return text === undefined || text.length <= MOST ? text : `${text.slice(0, MOST)}...`;
}
