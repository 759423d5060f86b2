export const double = (x: number): number => x + x;
