import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import {
  createElement,
  type PropsWithChildren,
  type ReactElement,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react';
import { dark, light } from './themes.js';

const system = matchMedia('(prefers-color-scheme: dark)');

function onSystemChange(changed: () => void): () => void {
  system.addEventListener('change', changed);
  return () => system.removeEventListener('change', changed);
}

interface Globals {
  theme?: string;
}

/** A documentation page in the colours of the toolbar, or of the reader's system. */
export function DocsPage({ context, children }: PropsWithChildren<DocsContainerProps>): ReactElement {
  const [theme, setTheme] = useState(initialTheme);
  const isDarkSystem = useSyncExternalStore(onSystemChange, () => system.matches);
  useEffect(() => {
    const changed = ({ globals }: { globals: Globals }): void => setTheme(globals.theme);
    context.channel.on('globalsUpdated', changed);
    return () => context.channel.off('globalsUpdated', changed);
  }, [context.channel]);
  const isDark = theme === 'dark' || (theme !== 'light' && isDarkSystem);
  useEffect(() => {
    document.documentElement.style.colorScheme = isDark ? 'dark' : 'light';
  }, [isDark]);
  return createElement(DocsContainer, { context, theme: isDark ? dark : light }, children);
}

/** The settings in the URL, as in `globals=theme:dark`. */
function initialTheme(): string | undefined {
  return /(?:^|;)theme:!?(\w+)/.exec(new URLSearchParams(location.search).get('globals') ?? '')?.[1];
}
