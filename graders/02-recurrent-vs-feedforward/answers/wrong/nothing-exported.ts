// expect: memory missing-export
// expect: sequence missing-export
// expect: network missing-export
// expect: explanation missing-export
const answer = 'fini';
console.log(answer);
