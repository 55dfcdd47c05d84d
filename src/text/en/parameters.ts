// What the numbers of a scenario mean. English stands in the scenario files themselves, beside each number, so nothing
// stands here; another language says it under the same names.

/** The words of one number of a scenario: what it means, and in what it is counted. */
export interface ParameterText {
  readonly meaning: string;
  readonly unit: string;
}

/** The numbers in words: parameters by name, the rest as `endings.NAME` and `estimateError.NAME`. */
export const parameterWords: Readonly<Record<string, ParameterText>> = {};
