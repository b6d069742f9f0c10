declare module "virtual:worker" {
  /** The analysis as the text of a classic script, packed with gzip, in base64. */
  const source: string;
  export default source;
}
declare module "virtual:samples" {
  const samples: readonly { readonly name: string; readonly title: string; readonly base64: string }[];
  export default samples;
}
declare module "virtual:version" {
  const version: string;
  export default version;
}
declare module "*.css";
