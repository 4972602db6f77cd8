/** Every code an error of Letapis can carry; codes never change their meaning. */
export type ProblemCode =
  | 'input.empty'
  | 'input.binary'
  | 'input.too-large'
  | 'input.undecodable'
  | 'input.unreadable'
  | 'input.not-json'
  | 'input.invalid'
  | 'actors.invalid'
  | 'input.not-feed'
  | 'input.not-archive'
  | 'input.bomb'
  | 'fetch.address'
  | 'fetch.failed'
  | 'fetch.status'
  | 'fetch.timeout'
  | 'fetch.too-large'
  | 'fetch.type'
  | 'archive.not-found'
  | 'archive.newer'
  | 'archive.unreadable'
  | 'archive.busy'
  | 'archive.full'
  | 'archive.unreachable'
  | 'archive.unsupported'
  | 'query.invalid';

/**
 * The one shape of an error: a stable code, a sentence that says what to do, and the cause.
 * `subject` names what it is about (a file, a line), as the user named it.
 */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: { subject?: string; cause?: unknown };

  constructor(code: ProblemCode, message: string, details: { subject?: string; cause?: unknown } = {}) {
    super(message, details.cause === undefined ? {} : { cause: details.cause });
    this.code = code;
    this.details = details;
  }

  toJSON(): { code: ProblemCode; message: string; subject?: string } {
    const { subject } = this.details;
    return { code: this.code, message: this.message, ...(subject === undefined ? {} : { subject }) };
  }
}
