import { type Manifest, pick } from './manifest';

/** One package in a package-lock.json of version 3. */
interface LockedPackage {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly [field: string]: unknown;
}

export interface Lock {
  readonly packages: Readonly<Record<string, LockedPackage>>;
  readonly [field: string]: unknown;
}

const rootFields = [
  'name',
  'version',
  'license',
  'dependencies',
  'bin',
  'devDependencies',
  'engines',
];

/**
 * The part of a lock file that a smaller package.json needs: every package stays at the version and
 * in the place that were tested. A `dev` or `optional` mark stays as it was: `npm ci` installs both.
 * @throws Error where the lock file does not fit the manifest
 */
export function trimLock(lock: Lock, manifest: Manifest): Lock {
  const needed = new Set<string>();
  const visit = (from: string, { dependencies, ...others }: LockedPackage) => {
    for (const name of Object.keys(dependencies ?? {})) follow(from, name, 'required');
    for (const name of Object.keys(others.optionalDependencies ?? {})) {
      follow(from, name, 'optional');
    }
    for (const name of Object.keys(others.peerDependencies ?? {})) {
      if (!others.peerDependenciesMeta?.[name]?.optional) follow(from, name, 'required');
    }
  };
  const follow = (from: string, name: string, kind: 'required' | 'optional') => {
    const path = placesOf(from, name).find((place) => place in lock.packages);
    const found = path === undefined ? undefined : lock.packages[path];
    if (path === undefined || !found) {
      if (kind === 'required') throw new Error(`package-lock.json lacks ${name}`);
    } else if (!needed.has(path)) {
      needed.add(path);
      visit(path, found);
    }
  };
  visit('', { dependencies: { ...manifest.dependencies, ...manifest.devDependencies } });
  const root = { ...pick(manifest, rootFields), hasInstallScript: true };
  return { ...lock, packages: { '': root, ...pick(lock.packages, [...needed]) } };
}

/** Where Node looks for a package, from the nearest `node_modules` outwards. */
function placesOf(from: string, name: string): string[] {
  const parents = from.split(/\/?node_modules\//).slice(1);
  return [...parents.keys(), parents.length]
    .reverse()
    .map((depth) => [...parents.slice(0, depth), name])
    .map((parts) => parts.map((part) => `node_modules/${part}`).join('/'));
}
