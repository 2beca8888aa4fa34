/** What Discord refuses beyond, in the units it counts in. Lengths are UTF-16 units, which is never less than what it counts. */
export const LIMITS = {
  /** Components of a message, nested ones counted. */
  components: 40,
  /** Characters of text in all text components of a message. */
  text: 4000,
  /** UTF-8 bytes of a message's text, with `bytesPerText` for each text component; beyond it Discord answers HTTP 500. */
  bytes: 10_170,
  bytesPerText: 12,
  buttonsInRow: 5,
  buttonLabel: 80,
  customId: 100,
  /** Options of a select; each text of one. */
  selectOptions: 25,
  selectText: 100,
  placeholder: 150,
  /** Words beside a picture. */
  alt: 1024,
  choices: 25,
  choice: 100,
  commandName: 32,
  description: 100,
  options: 25,
  /** Characters of a command's names, descriptions and values together, the longest localisation counted. */
  command: 8000,
  /** Follow-ups to one interaction where the app is only the user's own. */
  followUps: 5,
} as const;

/** Characters of text on a page that a person reads without tiring. A single longer sentence may exceed it, never `LIMITS`. */
export const COMFORTABLE = 2000;
