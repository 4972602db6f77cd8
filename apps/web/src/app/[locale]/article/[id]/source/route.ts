import { answerFrom } from '../../../../../archive/answer-from.ts';
import { inertAnswer } from '../../../../../archive/answers.ts';
import { charsetOf } from '../../../../../view/charset.ts';
import { idOfPath } from '../../../../../view/paths.ts';

type Context = { params: Promise<{ locale: string; id: string }> };

/** The page exactly as it was received: its own bytes, shown as plain text whatever they hold. */
export async function GET(_request: Request, { params }: Context) {
  const { id } = await params;
  return answerFrom(async (archive) => {
    const source = await archive.source(idOfPath(id));
    if (!source) return null;
    const content = new Uint8Array(source.content);
    return inertAnswer({ content, type: `text/plain; charset=${charsetOf(content)}` });
  });
}
