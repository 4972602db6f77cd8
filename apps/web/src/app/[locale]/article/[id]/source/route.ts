import { plainText } from '../../../../../archive/plain-text.ts';
import { asProblem, reader } from '../../../../../archive/reader.ts';

/** The page exactly as it was received: its own bytes, shown as plain text whatever they hold. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  const { id } = await params;
  try {
    const source = await (await reader()).source(decodeURIComponent(id));
    return source ? plainText(source.content) : new Response('Not found\n', { status: 404 });
  } catch (error) {
    const problem = asProblem(error);
    if (!problem) throw error;
    return new Response(`${problem.message}\n`, { status: 503 });
  }
}
