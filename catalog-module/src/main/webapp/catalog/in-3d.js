// A thing seen from all sides. Nothing of the viewer is fetched before somebody asks for it, and
// nothing turns by itself.
(() => {
  const button = document.querySelector('button[data-model]');
  const dialog = document.querySelector('dialog.in-3d');
  if (!button || !dialog || !dialog.showModal) return;
  const said = dialog.querySelector('[role=status]');
  const words = dialog.dataset;
  let showing = null;

  const draws = () => {
    try {
      return Boolean(document.createElement('canvas').getContext('webgl2'));
    } catch {
      return false;
    }
  };
  const load = async () => {
    said.textContent = words.loading;
    const { show } = await import(button.dataset.viewer);
    await show(dialog, button.dataset.model, button.dataset.three);
    said.textContent = '';
  };

  button.hidden = false;
  button.addEventListener('click', () => {
    dialog.showModal();
    if (!draws()) {
      said.textContent = words.without;
      return;
    }
    dialog.querySelector('.stage').focus();
    showing ??= load().catch(() => {
      showing = null;
      said.textContent = words.failed;
    });
  });
  dialog.querySelector('[data-close]').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => button.focus());
})();
