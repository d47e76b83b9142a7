// The key of a sale is made here, on the device, once a visit: a second send of the same sale is the same sale.
(() => {
  const newKey = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const fill = () =>
    document.querySelectorAll('input[data-sale-key]').forEach((field) => {
      const name = `sale-${field.dataset.saleKey}`;
      const key = sessionStorage.getItem(name) || newKey();
      sessionStorage.setItem(name, key);
      if (field.value !== key) field.value = key;
    });
  fill();
  new MutationObserver(fill).observe(document.body, { childList: true, subtree: true });
})();
