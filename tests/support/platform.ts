/** Windows has no FIFO, no permission bits, and links for administrators only. */
export const testOnPosix = process.platform === 'win32' ? test.skip : test;

/** Terminals, /dev/full and mounts are made in Linux's own ways. */
export const testOnLinux = process.platform === 'linux' ? test : test.skip;
