// A tablet whose browser reads bar codes itself may scan with its camera; elsewhere nothing is shown. What is read is
// typed into the search and sent, as a scanner with a keyboard does it. No picture leaves the device.
(() => {
  if (!('BarcodeDetector' in window) || !navigator.mediaDevices?.getUserMedia) return;
  const formats = ['ean_13', 'ean_8', 'upc_a', 'code_128', 'qr_code', 'data_matrix'];
  let stream = null;

  const stop = (box) => {
    stream?.getTracks().forEach((track) => track.stop());
    stream = null;
    box.querySelector('video').srcObject = null;
    box.querySelector('.seen').hidden = true;
    box.querySelector('[data-camera]').setAttribute('aria-expanded', 'false');
  };
  const take = (box, code) => {
    const form = box.closest('form');
    stop(box);
    form.querySelector('input[type=search]').value = code;
    form.querySelector('[data-find]').click();
  };
  const look = async (box, detector) => {
    const video = box.querySelector('video');
    while (stream) {
      if (!box.isConnected) return stop(box); // the page shows something else by now
      const [code] = video.readyState < 2 ? [] : await detector.detect(video).catch(() => []);
      if (code && stream) return take(box, code.rawValue);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
  const start = async (box) => {
    const video = box.querySelector('video');
    try {
      stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
    } catch {
      box.hidden = true; // no camera, or nobody allows it: the field is still there
      return;
    }
    video.srcObject = stream;
    box.querySelector('.seen').hidden = false;
    box.querySelector('[data-camera]').setAttribute('aria-expanded', 'true');
    await video.play().catch(() => {});
    const known = await BarcodeDetector.getSupportedFormats();
    look(box, new BarcodeDetector({ formats: formats.filter((format) => known.includes(format)) }));
  };

  document.addEventListener('click', (event) => {
    const box = event.target.closest('.camera');
    if (!box || !event.target.closest('button')) return;
    if (stream) stop(box);
    else start(box);
  });
  const show = () => document.querySelectorAll('.camera[hidden]:not([data-shown])').forEach((box) => {
    box.dataset.shown = 'true';
    box.hidden = false;
  });
  show();
  new MutationObserver(show).observe(document.body, { childList: true, subtree: true });
})();
