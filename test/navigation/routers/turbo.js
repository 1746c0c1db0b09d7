import { visit } from '@hotwired/turbo';

window.refresh = () => visit(location.href, { action: 'replace' });
