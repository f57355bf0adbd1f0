// Shows that there is news. What is told to a browser is empty: the words are in this worker's own address.

const words = new URL(self.location).searchParams;

self.addEventListener("push", (event) => {
  const [title, body, lang] = ["title", "text", "language"].map((name) => words.get(name));
  event.waitUntil(self.registration.showNotification(title, { body, lang, tag: "news" }));
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(words.get("page")));
});
