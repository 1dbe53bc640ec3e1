// Sets dark or light and the language before the first paint, so that neither flashes.
;(function () {
  var root = document.documentElement
  var held = null
  try {
    held = localStorage.getItem('uprate.appearance')
  } catch {
    // Storage may be forbidden: the system's choice stands.
  }
  var dark = held === 'dark' || (held !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  root.setAttribute('data-theme', dark ? 'dark' : 'light')
  var language = /[?&]language=(en|de)\b/.exec(location.search)
  root.lang = language ? language[1] : 'en'
})()
