/**
 * Takes from the global scope what no exercise needs and an attack would begin with. Not the wall
 * (that is the process's own, see `host/`), only one fence more in front of it.
 */
export function withdrawPrivileges(): void {
  const hidden: Array<[target: object, names: string[]]> = [
    [
      process,
      ['getBuiltinModule', 'binding', '_linkedBinding', 'dlopen', 'mainModule', 'kill', '_kill'],
    ],
    [globalThis, ['fetch', 'WebSocket', 'EventSource', 'require']],
  ];
  for (const [target, names] of hidden) {
    for (const name of names) Reflect.deleteProperty(target, name);
  }
}
