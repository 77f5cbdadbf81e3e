import { classNames } from "../ui/class-names";
import { plural } from "../ui/count-text";

interface FirstRowsProps {
  rows: string[][];
  /** 0-based; -1 when the file has no headers. */
  headerRow: number;
}

const COLUMNS_SHOWN = 40;

/** The first rows as they stand in the file; the headers are marked, what is above them is not used. */
export function FirstRows({ rows, headerRow }: FirstRowsProps) {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const hidden = widest - COLUMNS_SHOWN;
  const places = Array.from({ length: Math.min(widest, COLUMNS_SHOWN) }, (_, place) => place);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section aria-label="First rows" tabIndex={0} className="overflow-x-auto">
      <table
        aria-label="First rows of the file"
        className="w-full border-separate border-spacing-0 whitespace-nowrap"
      >
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row of the file is its place
            <tr key={index} className={rowLook(index, headerRow)}>
              <th scope="row" className="w-1 border-b pr-3 text-right text-xs font-normal text-faint">
                {index + 1}
              </th>
              {places.map((place) => (
                <td key={place} className="h-(--row) max-w-60 truncate border-b px-3">
                  {row[place]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {hidden > 0 && <p className="pt-3 text-xs text-muted">and {plural(hidden, "more column")}</p>}
    </section>
  );
}

function rowLook(index: number, headerRow: number): string {
  return classNames(
    index === headerRow && "font-medium [&>td]:bg-sunken [&>th]:bg-sunken",
    index < headerRow && "text-faint line-through",
  );
}
