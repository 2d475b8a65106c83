// The types of agency that the set-up form offers, as the server accepts them; a test holds the two together.

export const agencyTypes = ['อบต.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร', 'อบจ.'] as const;
