// Loaded before the first paint: notes what is typed and pressed before React has taken the page over, which would
// lose it. components/ui/early-events.tsx does it again as soon as it can be done.
{
  const typed = new Map();
  const pressed = [];

  const onInput = ({ target }) => {
    if ("value" in target) typed.set(target, target.value);
  };
  const onClick = (event) => {
    const button = event.target instanceof Element && event.target.closest("button, [role='button']");
    // Who presses again because nothing happens means it once.
    if (button && !pressed.some((one) => one.button === button)) pressed.push({ button, event });
  };
  // The browser would send the form by itself: to this same page, as a new one.
  const onSubmit = (event) => {
    if (!event.target.hasAttribute("action")) event.preventDefault();
  };

  const listeners = [
    ["input", onInput],
    ["change", onInput],
    ["click", onClick],
    ["submit", onSubmit],
  ];
  for (const [name, listener] of listeners) document.addEventListener(name, listener, true);
  window.leadloomEarly = {
    take() {
      for (const [name, listener] of listeners) document.removeEventListener(name, listener, true);
      return { typed: [...typed], pressed: pressed.splice(0) };
    },
  };
}
