import { readGate } from './gates';

it.each([
  ['forget', { kind: 'gate', gate: 'forget', isExact: true }],
  [' forget ', { kind: 'gate', gate: 'forget', isExact: true }],
  ['Forget', { kind: 'gate', gate: 'forget', isExact: false }],
  ['forget gate', { kind: 'gate', gate: 'forget', isExact: false }],
  ['froget', { kind: 'gate', gate: 'forget', isExact: false }],
  ['porte d’oubli', { kind: 'gate', gate: 'forget', isExact: false }],
  ['f', { kind: 'gate', gate: 'forget', isExact: false }],
  ['inputs', { kind: 'gate', gate: 'input', isExact: false }],
  ['Porte d’entrée', { kind: 'gate', gate: 'input', isExact: false }],
  ['ouput', { kind: 'gate', gate: 'output', isExact: false }],
  ['la porte de sortie', { kind: 'gate', gate: 'output', isExact: false }],
  ['mise à jour', { kind: 'gate', gate: 'update', isExact: false }],
  ['update_gate', { kind: 'gate', gate: 'update', isExact: false }],
  ['remise à zéro', { kind: 'gate', gate: 'reset', isExact: false }],
  ['réinitialisation', { kind: 'gate', gate: 'reset', isExact: false }],
  ['cell state', { kind: 'state' }],
  ['état caché', { kind: 'state' }],
  ['la cellule', { kind: 'state' }],
  ['aucune', { kind: 'nothing' }],
  ['', { kind: 'nothing' }],
  ['attention', { kind: 'unknown' }],
  ['toString', { kind: 'unknown' }],
  ['ﷺ'.repeat(3), { kind: 'unknown' }],
])('%j is read as %o', (item, reading) => {
  expect(readGate(item)).toEqual(reading);
});
