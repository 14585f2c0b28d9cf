// Runs before the first paint, so that the page does not flash in the other theme.
(() => {
  const kept = (() => {
    try {
      return localStorage.getItem('fake.theme');
    } catch {
      return null;
    }
  })();
  if (kept === 'dark' || kept === 'light') {
    document.documentElement.dataset.theme = kept;
  }
})();
