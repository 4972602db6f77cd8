'use client';

import { useEffect } from 'react';
import { followEvidence, showEvidence } from './evidence.ts';
import { toggleTheme } from './theme.ts';

/** All that the site does by script. Every page reads and links without it. */
export function Behaviour() {
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    document.addEventListener('click', onClick);
    addEventListener('hashchange', followEvidence);
    followEvidence();
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('click', onClick);
      removeEventListener('hashchange', followEvidence);
    };
  }, []);
  return null;
}

function onKey(event: KeyboardEvent) {
  if (event.key === 'Escape') {
    // A tip must close without moving the pointer or the focus.
    const tipped = document.querySelector('.when:hover, .when:focus');
    tipped?.classList.add('closed');
    tipped?.addEventListener('pointerleave', reopen, { once: true });
    tipped?.addEventListener('blur', reopen, { once: true });
    return;
  }
  // By the place of the key too: on a Cyrillic layout the key of "/" types another sign.
  const slash = event.key === '/' || event.code === 'Slash';
  if (!slash || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || isTyping(event.target)) return;
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
}

function onClick(event: MouseEvent) {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('[data-theme-toggle]')) toggleTheme();
  else if (target) showEvidence(target);
}

function reopen(event: Event) {
  if (event.currentTarget instanceof Element) event.currentTarget.classList.remove('closed');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}
