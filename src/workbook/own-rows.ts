// Ids of plan rows that people added: by their place in the sheet while the plan stands in one format only, by a number of
// their own once it has changed its format. Neither says tomorrow what the row is about.
const AT_PLACE = 'row/';
const OWN = 'own/';

/** `row` from 1. */
export const placeId = (row: number): string => `${AT_PLACE}${row}`;

export const ownId = (number: number): string => `${OWN}${number}`;

export const ownNumber = (id: string): number => Number(id.slice(OWN.length));

export const isAddedByHand = (id: string): boolean => id.startsWith(AT_PLACE) || id.startsWith(OWN);
