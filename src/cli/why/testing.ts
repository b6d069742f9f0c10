/** For tests: diagnoses written by hand, which tests of findings and of the console need, too. */
export * from "../../findings/diagnosis/samples.ts";
