// Lets this browser show that there is news while no page is open. Without this, the page says that it cannot.
//
// What is said stands in the page, in templates; <… data-push> names the site's key and the worker that shows the news.

const place = document.querySelector("[data-push]");
const { push: key, worker } = place.dataset;
const scope = "/push/";
const template = (name) => place.querySelector(`template[data-${name}]`).content.cloneNode(true);
const said = place.querySelector("[role=status]");
const say = (name) => said.replaceChildren(template(name));

const isActive = (registration) =>
  new Promise((resolve, reject) => {
    const worker = registration.active ?? registration.waiting ?? registration.installing;
    const look = () => {
      if (worker.state === "activated") resolve();
      if (worker.state === "redundant") reject(new Error("the worker could not be started"));
    };
    worker.addEventListener("statechange", look);
    look();
  });

async function allow(form) {
  if ((await Notification.requestPermission()) !== "granted") return say("denied");
  const registration = await navigator.serviceWorker.register(worker, { scope });
  await isActive(registration);
  const { endpoint } = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
  form.elements.endpoint.value = endpoint;
  form.submit();
}

// A worker that nobody tells anything does not stay.
async function leave() {
  const registration = await navigator.serviceWorker.getRegistration(scope);
  const isTold = await registration?.pushManager.getSubscription();
  if (!isTold) await registration?.unregister();
}

if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window) {
  place.querySelector("[data-otherwise]").replaceWith(template("ask"));
  const form = place.querySelector("form");
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    allow(form).catch(async () => {
      await leave();
      say("failed");
    });
  });
  // What the worker says is in its address: in another language it is another one.
  const known = await navigator.serviceWorker.getRegistration(scope);
  if (known) await navigator.serviceWorker.register(worker, { scope });
}
