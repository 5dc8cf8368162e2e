/* The site keeps nothing on devices any more: takes away what an earlier worker kept, then itself. */
addEventListener('install', function () { skipWaiting(); });
addEventListener('activate', function (e) {
  e.waitUntil(caches.delete('pages ' + new URL('./', location.href).pathname).then(function () { return registration.unregister(); }));
});
