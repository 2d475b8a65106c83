// What calls of services throw: Google's own refusals, and the host's where it knows no better.
// The text of the former is the one a script sees in `error.message`.

/** Thrown by emulated services; the script gets an Error of its own realm with this name and message. */
export class ScriptException extends Error {
  constructor(message: string, name = 'Exception') {
    super(message);
    this.name = name;
  }
}

/** A member or a use of one that the host does not emulate. The run fails by it even when the script catches it. */
export class NotEmulated extends Error {
  constructor(what: string) {
    super(`not emulated: ${what}`);
    this.name = 'NotEmulated';
  }
}
