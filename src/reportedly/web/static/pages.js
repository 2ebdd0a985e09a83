// All pages work without this. It moves between the claims of a report with j and k, and submits a choice at once.
(() => {
  "use strict";

  const marks = () => [...document.querySelectorAll("a.ref[id^='c-']")];
  let at = -1;

  const typing = (target) => target instanceof Element && target.closest("input, select, textarea, [contenteditable]");

  const go = (step) => {
    const all = marks();
    if (all.length === 0) return;
    const focused = all.indexOf(document.activeElement);
    at = Math.min(Math.max((focused >= 0 ? focused : at) + step, 0), all.length - 1);
    const mark = all[at];
    for (const fold = mark.closest("details"); fold && !fold.open; ) fold.open = true;
    mark.focus();
    mark.scrollIntoView({ block: "center" });
    const note = document.getElementById(mark.hash.slice(1));
    document.querySelectorAll(".is-current").forEach((one) => one.classList.remove("is-current"));
    if (note) note.classList.add("is-current");
  };

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) return;
    if (event.key === "j") go(1);
    if (event.key === "k") go(-1);
  });

  // A form whose fields ask at once needs no button.
  const hide = () =>
    document.querySelectorAll("form[hx-get] > button").forEach((button) => button.classList.add("vh"));
  hide();
  document.addEventListener("htmx:afterSwap", hide);
})();
