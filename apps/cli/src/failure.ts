import { exitCodeOf } from './exit-codes.ts';
import { cleanLine } from './text/clean.ts';

/** What went wrong, as `--json` prints it: a code that never changes its meaning, a sentence, what it is about. */
export type Failure = {
  code: string;
  message: string;
  subject?: string;
  line?: number;
  /** Of a query: why it means nothing, a key that never changes its meaning, and what fills its sentence. */
  reason?: string;
  values?: Record<string, string>;
};

/** A call that cannot be carried out as it was written. `reason` is the key of its sentence in messages. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  readonly reason: string | undefined;
  readonly subject: string | undefined;

  constructor(message: string, reason?: string, subject?: string) {
    super(message);
    this.reason = reason;
    this.subject = subject;
  }
}

/** The end of a command whose errors have already been printed. */
export class Ended extends Error {
  override readonly name = 'Ended';
  readonly exitCode: number;

  constructor(exitCode: number) {
    super(`ended with ${exitCode}`);
    this.exitCode = exitCode;
  }
}

type Coded = {
  code?: unknown;
  message?: unknown;
  details?: { subject?: string };
  path?: unknown;
  reason?: string;
  values?: Record<string, string>;
};

/** Reads any error as a failure: a `Problem` of core, a usage error, an error of the system, anything else. */
export function toFailure(error: unknown): Failure {
  if (error instanceof UsageError) {
    return {
      code: 'usage',
      message: error.message,
      ...(error.subject === undefined ? {} : { subject: error.subject }),
    };
  }
  const { code, message, details, path, reason, values } = (error ?? {}) as Coded;
  const sentence = typeof message === 'string' ? message : String(error);
  // By its name and not its class: the class would load core, which most calls do not need.
  if (error instanceof Error && error.name === 'Problem' && typeof code === 'string') {
    const why = reason === undefined || values === undefined ? {} : { reason, values };
    return { code, message: sentence, ...(details?.subject === undefined ? {} : { subject: details.subject }), ...why };
  }
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code)) {
    return { code: 'io', message: sentence, ...(typeof path === 'string' ? { subject: path } : {}) };
  }
  return { code: 'internal', message: sentence };
}

/** The one line that stderr carries. */
export function failureLine(failure: Failure, sentence = failure.message): string {
  const about = failure.line === undefined ? failure.subject : `${failure.subject ?? 'stdin'}:${failure.line}`;
  return cleanLine(['letapis', about, `${sentence} [${failure.code}]`].filter(Boolean).join(': '));
}

export { exitCodeOf };
