import type { Bilingual } from './text';

/** What is said of points on which a person decides, after it was said that a person will read. */
export const keptPoints: Bilingual<(points: number) => string> = {
  fr: (points) =>
    points === 1
      ? 'Son point attend cette lecture : ni gagné pour l’instant, ni perdu.'
      : `Ses ${points} points attendent cette lecture : ni gagnés pour l’instant, ni perdus.`,
  en: (points) =>
    points === 1
      ? 'Its point is kept for that person: neither earned yet nor lost.'
      : `Its ${points} points are kept for that person: neither earned yet nor lost.`,
};
