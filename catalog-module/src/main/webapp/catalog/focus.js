// The point of a picture that stays in sight: touched in the picture, or written in its two fields.
(() => {
  document.querySelectorAll('[data-focus]').forEach((whole) => {
    const row = whole.closest('li');
    const [x, y] = ['focus_x', 'focus_y'].map((name) => row.querySelector(`input[name=${name}]`));
    const point = whole.querySelector('.gallery-point');
    const show = () => {
      point.hidden = x.value === '' || y.value === '';
      point.style.left = `${x.value}%`;
      point.style.top = `${y.value}%`;
    };
    whole.addEventListener('click', ({ clientX, clientY }) => {
      const { left, top, width, height } = whole.getBoundingClientRect();
      x.value = Math.round(Math.min(1, Math.max(0, (clientX - left) / width)) * 100);
      y.value = Math.round(Math.min(1, Math.max(0, (clientY - top) / height)) * 100);
      show();
    });
    [x, y].forEach((field) => field.addEventListener('input', show));
    show();
  });
  // Words are needed for a row that has a file, and for no other.
  document.querySelectorAll('.gallery-add input[type=file][name=picture]').forEach((file) => {
    const words = file.closest('fieldset').querySelectorAll('input[type=text]');
    file.addEventListener('change', () =>
      words.forEach((field) => { field.required = file.files.length > 0; }));
  });
})();
