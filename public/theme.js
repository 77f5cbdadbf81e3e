// Loaded before the first paint, so that a chosen theme never flashes into view late.
try {
  const theme = localStorage.getItem("leadloom.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage can be blocked by the browser; the system's theme holds then.
}
