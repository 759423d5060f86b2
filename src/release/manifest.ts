/** The parts of a package.json that matter here. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

const keptFields = [
  'name',
  'version',
  'private',
  'description',
  'license',
  'type',
  'engines',
  'bin',
];
const keptScripts = ['postinstall', 'start', 'test'];
/** What `npm test`, `npx tsx exercises/…` and a learner's editor need. */
const tools = ['@types/node', 'jest', 'tsx'];

/**
 * The package.json of a released copy: the scripts that a class uses and the packages that they need.
 * @param packages what the released sources import
 * @param contents stands for all other files: a copy with other contents is built anew
 */
export function makeManifest(
  original: Manifest,
  packages: ReadonlySet<string>,
  contents: string,
): Manifest {
  return {
    ...(pick(original, keptFields) as Pick<Manifest, 'name' | 'version'>),
    scripts: pick(original.scripts, keptScripts),
    dependencies: pick(original.dependencies, [...packages]),
    devDependencies: pick(original.devDependencies, tools),
    ...(original.overrides && { overrides: original.overrides }),
    cahier: { release: contents },
  };
}

/** Some of an object's fields, in its own order. */
export function pick<Value>(
  from: Readonly<Record<string, Value>>,
  names: readonly string[],
): Record<string, Value> {
  return Object.fromEntries(Object.entries(from).filter(([name]) => names.includes(name)));
}
