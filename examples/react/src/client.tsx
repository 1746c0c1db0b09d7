import 'stet/stet.css';
import 'stet/all.js';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Story } from './Story';

const root = document.querySelector('#root')!;
const story = (
  <StrictMode>
    <Story />
  </StrictMode>
);

// The elements are defined already: React hydrates what they have upgraded.
if (root.childElementCount) hydrateRoot(root, story, { onRecoverableError: console.error });
else createRoot(root).render(story);
