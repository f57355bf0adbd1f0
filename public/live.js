// Tells that something is new as soon as it is. Without this, the page shows it when it is opened again.
//
// What is said stands in the page, in a template; <… data-about> names what it has to be about.

const place = document.querySelector("[data-live]");
const { live, about } = place.dataset;
const news = new EventSource(live);

news.addEventListener("message", ({ data }) => {
  if (about && data !== about) return;
  news.close();
  place.append(place.querySelector("template").content);
});
