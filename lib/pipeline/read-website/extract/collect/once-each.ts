/**
 * Judges each text once and remembers the answer. Pages repeat a few dozen class names, styles and lines on hundreds of
 * elements, and patterns are dear. Make one for each page, or the memory grows without end.
 */
export function onceEach<Answer>(judge: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = judge(text);
    answers.set(text, answer);
    return answer;
  };
}
