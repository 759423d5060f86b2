/*
FRANÇAIS

NN · Le double

Dites ici ce que l’élève doit comprendre, puis ce qu’il doit écrire, sans donner la réponse.

Écrivez le corps de la fonction double, exportée : elle renvoie le double du nombre qu’on lui
donne.

ENGLISH

NN · Twice as much

Say here what the learner is to understand, then what they are to write, without giving the
answer away.

Write the body of the exported function double: it returns twice the number that it is given.
*/

export function double(x: number): number {
  // @solution
  return 2 * x;
  // @stub
  // // Votre calcul, à la place de NaN / your computation, in the place of NaN
  // return Number.NaN * x;
  // @end
}

console.log(double(21));
