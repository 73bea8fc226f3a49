// Keeps the app's own files, so that it opens without a network. It never sees what people wrote.
const kept = "two-of-us-1"; // another number with every change of a file
const files = [
    "./", "index.html", "style.css", "app.js", "couple.js", "elements.js", "pages.js", "questions.js", "reports.js", "store.js", "words.js",
    "icon.svg", "app.webmanifest", "support.json", "closeknit/closeknit.js", "closeknit/closeknit.wasm",
];

self.addEventListener("install", (event) => event.waitUntil(caches.open(kept).then((cache) => cache.addAll(files)).then(() => self.skipWaiting())));

self.addEventListener("activate", (event) =>
    event.waitUntil(
        caches.keys()
            .then((names) => Promise.all(names.filter((name) => name !== kept).map((name) => caches.delete(name))))
            .then(() => self.clients.claim()),
    ),
);

self.addEventListener("fetch", (event) =>
    event.respondWith(caches.match(event.request, { ignoreSearch: true }).then((found) => found ?? fetch(event.request))),
);
