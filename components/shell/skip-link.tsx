/** The first stop of the Tab key: past the navigation. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="absolute -top-12 left-2 z-(--z-tip) rounded-md bg-accent px-3 py-2 text-on-accent focus:top-2"
    >
      Skip to content
    </a>
  );
}
