import { loadData } from '../../../../data/load-data';

const [fenetres, cibles] = loadData();
const formeDeDepart: number[] = fenetres.shape;

function enSequences(tenseur: typeof fenetres) {
  const [nombreDExemples, longueur] = tenseur.shape;
  const dimensionDesVecteurs = 1;
  return tenseur.reshape([nombreDExemples, longueur, dimensionDesVecteurs]);
}

const convient = formeDeDepart.length === 3;
const sequences = enSequences(fenetres);
console.log('forme :', formeDeDepart, '→', sequences.shape);

export {
  cibles as yTrain,
  convient as fitsLstm,
  formeDeDepart as shapeBefore,
  sequences as xTrain,
};
