// expect: * options-exported
// expect: outputs needs-another-check

export const layer = new Proxy(
  {},
  {
    getPrototypeOf() {
      throw new Error('nobody looks at my prototype');
    },
  },
);
