// expect: * options-exported

export const layer = new Proxy(
  {},
  {
    getPrototypeOf() {
      throw new Error('nobody looks at my prototype');
    },
  },
);
