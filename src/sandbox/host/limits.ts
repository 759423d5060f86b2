/** What one run of a learner's exercise may use. */
export const limits = {
  /** From the start of the child to its answer. */
  wallSeconds: 5,
  /** V8's heap: the same number stands in the build's flags. */
  heapMegabytes: 256,
  /** Everything the process writes to in memory, tensors included. */
  dataMegabytes: 1024,
  /** What it may print. */
  outputKilobytes: 1024,
  /** What it may answer. */
  answerKilobytes: 4096,
} as const;
