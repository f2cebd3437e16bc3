// What a judgement of the page's form depends on, part by part: each element with those around it, its role, states and classes, how
// it looks, whether it has words or a name, the size of what one presses; and headings, landmarks, language of the page as a whole.
// Left out are the words themselves, ids, and how often the same part is there. Gives each different part once, as a short text.
() => {
  const REFERS = new Set(['for', 'form', 'list', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns',
    'aria-activedescendant', 'aria-details', 'aria-errormessage', 'aria-flowto']);
  const SAYS = new Set(['alt', 'title', 'placeholder', 'label', 'summary', 'aria-label', 'aria-description', 'aria-roledescription',
    'aria-valuetext', 'href', 'src']);
  const TELLS_NOTHING = new Set(['id', 'name', 'value', 'action', 'content', 'datetime', 'nonce', 'style', 'srcset', 'selected', 'onclick']);
  const LOOKS = ['color', 'backgroundColor', 'backgroundImage', 'fontSize', 'fontWeight', 'textDecorationLine', 'display', 'visibility',
    'opacity', 'position', 'clipPath', 'textShadow', 'filter', 'pointerEvents'];
  const PRESSED = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex], [role=button], [role=link],'
    + ' [role=checkbox], [role=radio], [role=switch], [role=tab], [role=option], [role=menuitem]';
  const LANDMARKS = 'header, nav, main, aside, footer, section, form, [role=banner], [role=navigation], [role=main],'
    + ' [role=complementary], [role=contentinfo], [role=region], [role=search], [role=form]';
  const SMALL = 24;

  const hash = text => {
    let one = 0xdeadbeef;
    let two = 0x41c6ce57;
    for (let i = 0; i < text.length; i++) {
      one = Math.imul(one ^ text.charCodeAt(i), 2654435761);
      two = Math.imul(two ^ text.charCodeAt(i), 1597334677);
    }
    return (one >>> 0).toString(36) + (two >>> 0).toString(36);
  };

  const ids = new Map();
  document.querySelectorAll('[id]').forEach(each => ids.set(each.id, (ids.get(each.id) || 0) + 1));
  const named = id => {
    const found = document.getElementById(id);
    return !found ? 'nobody' : found.textContent.trim() || found.value ? found.tagName : 'silent';
  };

  const targets = new Map([...document.querySelectorAll(PRESSED)]
    .map(each => [each, each.getBoundingClientRect()]).filter(([, box]) => box.width > 0 && box.height > 0));
  const isSmall = box => box.width < SMALL || box.height < SMALL;
  const between = (from, to, at) => Math.max(from - at, 0, at - to);
  const isCrowded = (element, box) => {
    const x = (box.left + box.right) / 2;
    const y = (box.top + box.bottom) / 2;
    return [...targets].some(([other, its]) => other !== element && (
      Math.hypot(between(its.left, its.right, x), between(its.top, its.bottom, y)) < SMALL / 2
      || isSmall(its) && Math.hypot((its.left + its.right) / 2 - x, (its.top + its.bottom) / 2 - y) < SMALL));
  };
  const size = element => {
    const box = targets.get(element);
    return box ? [box.width < SMALL, box.height < SMALL, isSmall(box) && isCrowded(element, box)] : [];
  };

  const attributes = element => [...element.attributes].map(({name, value}) => {
    if (REFERS.has(name)) return name + '=' + value.split(/\s+/).map(named);
    if (SAYS.has(name)) return name + (value.trim() ? '' : '=');
    if (name === 'class') return name + '=' + value.trim().split(/\s+/).sort().join(' ');
    return TELLS_NOTHING.has(name) || name.startsWith('data-') ? name : name + '=' + value.trim();
  }).sort().join(' ');

  const isText = node => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '';
  const words = element => [
    [...element.childNodes].some(isText),
    element.textContent.trim() !== '' || element.querySelector('[aria-label], [alt], [title]') !== null,
    [...element.labels || []].some(label => label.textContent.trim() !== ''),
    /^(submit|button|reset)$/.test(element.type) && element.value !== ''
  ];
  const scrolls = (element, style) => /auto|scroll/.test(style.overflowX + style.overflowY)
    && (element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight);

  const screen = [innerWidth, ...['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)', 'print']
    .map(each => matchMedia(each).matches)];
  const places = new Map();
  const parts = [...document.querySelectorAll('body, body *:not(script, style, input[type=hidden])')].map(element => {
    const style = getComputedStyle(element);
    const place = hash([places.get(element.parentElement), element.tagName, attributes(element), LOOKS.map(look => style[look])].join('|'));
    places.set(element, place);
    return [place, ids.get(element.id) > 1, size(element), words(element), scrolls(element, style),
      [...new Set([...element.children].map(each => each.tagName))].sort()];
  });

  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role=heading]')]
    .filter(each => each.checkVisibility()).map(each => each.getAttribute('aria-level') || each.tagName);
  const landmarks = [...document.querySelectorAll(LANDMARKS)].map(each => [each.tagName, each.getAttribute('role'),
    each.getAttribute('aria-label'), document.getElementById(each.getAttribute('aria-labelledby'))?.textContent].join('|'));
  const whole = [
    ...levels.map((each, i) => ['after', levels[i - 1], each]),
    ['title', document.title.trim() !== ''],
    ['html', attributes(document.documentElement), document.querySelector('meta[name=viewport]')?.content],
    ...['h1', 'main', 'body > header', 'body > footer'].map(each => [each, Math.min(2, document.querySelectorAll(each).length)]),
    ['landmarks of one name', ...landmarks.filter((each, i) => landmarks.indexOf(each) < i).map(each => each.split('|', 2))]
  ];
  return [...new Set([...parts, ...whole].map(part => hash([...screen, ...part].join('|'))))];
}
