// Before the first paint, so that nobody is dazzled.
const chosen = localStorage.getItem('theme')
if (chosen) document.documentElement.dataset.theme = chosen
