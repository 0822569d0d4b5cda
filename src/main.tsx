import { start } from './app/start.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no element #root');

// Never a blank page: when a part cannot be loaded there are no messages yet, so both languages stand here.
start(root).catch(() => {
  const text = document.createElement('p');
  text.setAttribute('role', 'alert');
  text.style.cssText = 'max-width:36em;margin:20vh auto;padding:0 1em';
  text.textContent =
    'The editor could not be loaded; your canvases are kept. Check the connection and reload the page. — ' +
    'De editor kon niet worden geladen; je canvassen zijn bewaard. Controleer de verbinding en laad de pagina opnieuw.';
  root.replaceChildren(text);
});
