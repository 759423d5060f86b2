export { findDestination } from './destination';
export { makeRelease } from './make-release';
export { writeRelease } from './write-release';
