/* A slider with two thumbs over the two fields of a range: two native sliders, so keyboard, touch and
   screen readers know them. Without this script the fields and their button do the same. */
"use strict";
(() => {
  for (const form of document.querySelectorAll("form.slide")) {
    const lowest = Number(form.dataset.lowest);
    const highest = Number(form.dataset.highest);
    const step = Number(form.dataset.step);
    const fields = [...form.querySelectorAll("input[type=number]")];
    const ends = [lowest, highest];
    const track = document.createElement("div");
    track.className = "slide-track";
    const thumbs = fields.map((field) => {
      const thumb = document.createElement("input");
      thumb.type = "range";
      thumb.min = lowest;
      thumb.max = highest;
      thumb.step = step;
      thumb.setAttribute("aria-label", form.querySelector(`label[for="${field.id}"]`).textContent);
      track.append(thumb);
      return thumb;
    });
    const at = (i) => (fields[i].value === "" ? ends[i] : Number(fields[i].value));
    const part = (value) => ((value - lowest) / (highest - lowest)) * 100;
    const draw = () => {
      thumbs.forEach((thumb) => thumb.setAttribute("aria-valuetext", `${thumb.value} ${form.dataset.unit}`));
      track.style.setProperty("--from", `${part(Number(thumbs[0].value))}%`);
      track.style.setProperty("--to", `${part(Number(thumbs[1].value))}%`);
      // where both stand at the far end, the lower one must stay in reach
      thumbs[0].classList.toggle("on-top", Number(thumbs[0].value) > (lowest + highest) / 2);
    };
    const follow = () => {
      thumbs.forEach((thumb, i) => (thumb.value = Math.min(Math.max(at(i), lowest), highest)));
      draw();
    };
    thumbs.forEach((thumb, i) => {
      thumb.addEventListener("input", () => {
        const other = Number(thumbs[1 - i].value);
        const value = i === 0 ? Math.min(Number(thumb.value), other) : Math.max(Number(thumb.value), other);
        thumb.value = value;
        fields[i].value = value === ends[i] ? "" : value;
        draw();
      });
    });
    fields.forEach((field) => field.addEventListener("input", follow));
    window.addEventListener("pageshow", follow);
    form.prepend(track);
    follow();
  }
})();
