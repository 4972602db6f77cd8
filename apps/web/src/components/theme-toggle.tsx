/** Light or dark by hand; `Behaviour` listens to it, and without scripts it is not shown. */
export function ThemeToggle({ label }: { label: string }) {
  return (
    <button type="button" className="theme-toggle" data-theme-toggle aria-label={label} title={label}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        <circle cx="8" cy="8" r="6.25" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M8 2 a6 6 0 0 1 0 12 z" fill="currentColor" />
      </svg>
    </button>
  );
}
