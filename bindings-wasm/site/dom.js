// Elements without markup in strings: text from files can only ever become text.

/** Makes an element: `el('p', { class: 'hint' }, 'text', child)`. Absent children are left out. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(key, value);
    else if (value !== undefined && value !== false) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== undefined && child !== ''));
  return element;
}

/** A table with its caption and headings; rows are lists of cells, the first of them names the row. */
export function table(caption, headings, rows, attributes = {}) {
  const cell = (content, index) => index === 0
    ? el('th', { scope: 'row' }, content)
    : el('td', { 'data-heading': headings[index] }, content);
  return el('table', attributes,
    el('caption', {}, caption),
    el('thead', {}, el('tr', {}, headings.map((heading) => el('th', { scope: 'col' }, heading)))),
    el('tbody', {}, rows.map((row) => el('tr', {}, row.map(cell)))));
}
