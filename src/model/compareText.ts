/** Which of two texts comes first by the units of UTF-16, in every language alike: negative, zero or positive, for `sort`. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
