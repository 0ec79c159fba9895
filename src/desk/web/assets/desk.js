// Telegram's clients give a Mini App who opens it after the # of its address: that goes to the server, and out of the address.
const app = document.querySelector('#app')
if (app) {
  const data = new URLSearchParams(location.hash.slice(1)).get('tgWebAppData')
  history.replaceState(null, '', location.pathname)
  if (data) {
    app.elements.data.value = data
    app.submit()
  }
}
