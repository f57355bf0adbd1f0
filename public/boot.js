// Wakes the page's islands when the browser has nothing more urgent to do.
//
// The page is whole without this. If WebAssembly is switched off, blocked or cannot be fetched,
// nothing happens and nobody is told: <html data-enhanced> says "yes" or "failed" for the style
// sheet and the tests.

const page = document.documentElement;
const { glue, wasm } = document.querySelector("script[data-glue]").dataset;

const atRest = () =>
  new Promise((resolve) =>
    "requestIdleCallback" in window ? requestIdleCallback(resolve, { timeout: 2000 }) : setTimeout(resolve, 1),
  );

// An island inside another one's children first enters the scope of that other one.
function wake(node, functions, enterScope) {
  if (node.localName === "leptos-island") {
    enterScope?.();
    functions[node.dataset.component](node);
  } else if (node.localName === "leptos-children") {
    enterScope = node.$$on_hydrate;
  }
  for (const child of [...node.children]) wake(child, functions, enterScope);
}

async function start() {
  await atRest();
  const [functions, module] = await Promise.all([import(glue), fetch(wasm)]);
  await functions.default({ module_or_path: module });
  functions.hydrate();
  wake(document.body, functions);
}

start().then(
  () => (page.dataset.enhanced ??= "yes"),
  () => (page.dataset.enhanced = "failed"),
);
