import { readCoordinates } from './coordinates.js'
import { make, post, speak, toast } from './dom.js'

/**
 * Opens a dialog and gives what `read` makes of it, or nothing when it was closed.
 * @param read called on submit with the form and the pressed button; a thrown string is shown as a problem
 */
function ask(id, words, prepare, read) {
  const dialog = document.querySelector(`#${id}`)
  const form = dialog.querySelector('form')
  const problem = form.querySelector('.problem') ?? make('p')
  speak(dialog, words)
  problem.textContent = ''
  return new Promise((resolve) => {
    const stop = new AbortController()
    const finish = (value) => {
      stop.abort()
      dialog.close()
      resolve(value)
    }
    const options = { signal: stop.signal }
    dialog.addEventListener('close', () => finish(undefined), options)
    form.querySelector('[value="cancel"]')?.addEventListener('click', () => finish(undefined), options)
    form.addEventListener(
      'submit',
      async (event) => {
        event.preventDefault()
        try {
          finish(await read(form, event.submitter))
        } catch (error) {
          problem.textContent = typeof error === 'string' ? error : words.failed
        }
      },
      options,
    )
    prepare(form, finish, (text) => {
      problem.textContent = text
    })
    dialog.showModal()
  })
}

/** @returns {latitude, longitude} or nothing */
export function askLocation(words, towns) {
  return ask(
    'location',
    words,
    (form, finish, complain) => {
      form.elements.coordinates.value = ''
      const town = ({ id, latitude, longitude }) =>
        make('button', { type: 'button', onclick: () => finish({ latitude, longitude }) }, words[`town-${id}`])
      form.querySelector('.towns').replaceChildren(...towns.map(town))
      form.querySelector('[data-do="here"]').onclick = () =>
        navigator.geolocation.getCurrentPosition(
          ({ coords }) => finish({ latitude: coords.latitude, longitude: coords.longitude }),
          () => complain(words['no-here']),
        )
    },
    (form) => {
      const place = readCoordinates(form.elements.coordinates.value)
      if (!place) throw words['bad-coordinates']
      return place
    },
  )
}

/** @returns the phone number or nothing */
export const askContact = (words) =>
  ask(
    'contact',
    words,
    () => {},
    (form) => form.elements.phone.value.replaceAll(/[^\d+]/g, ''),
  )

/** @returns the caption, '' for none, nothing when it is not to be sent */
export function askCaption(words, file) {
  const source = URL.createObjectURL(file)
  return ask(
    'picture',
    words,
    (form) => {
      form.elements.caption.value = ''
      form.querySelector('img').src = source
    },
    (form) => form.elements.caption.value,
  ).finally(() => URL.revokeObjectURL(source))
}

/** Shows the bot's answer to a button until it is confirmed. */
export const askText = (text, words) =>
  ask(
    'alert',
    words,
    (form) => {
      form.querySelector('p').textContent = text
    },
    () => true,
  )

/** Lets somebody choose a service, a question and a day, and opens the chat there as a new person. */
export function askOpening(words) {
  return ask(
    'opening',
    words,
    (form, _finish, complain) => {
      const { service, question, day } = form.elements
      let offers = []
      const questions = () => {
        const first = make('option', { value: '' }, words['open-card'])
        const asked = question.value
        const open = offers[service.value]?.questions ?? []
        question.replaceChildren(first, ...open.map(({ id, text }) => make('option', { value: id }, text)))
        if (open.some(({ id }) => id === asked)) question.value = asked
      }
      const services = async () => {
        const response = await fetch(`/services?${new URLSearchParams(day.value ? { day: day.value } : {})}`)
        if (!response.ok) return complain(words.failed)
        const chosen = offers[service.value]
        offers = await response.json()
        service.replaceChildren(...offers.map(({ name, year }, index) => make('option', { value: String(index) }, `${year} · ${name}`)))
        form.offers = offers
        // Another day takes nothing of the choice away that there is on it, too.
        const same = (one) => one.service === chosen?.service && one.edition === chosen?.edition
        const still = offers.findIndex(same)
        if (still >= 0) service.value = String(still)
        questions()
      }
      service.onchange = questions
      day.onchange = services
      day.value = ''
      void services()
    },
    async (form) => {
      const { service, question, day } = form.elements
      const offer = form.offers?.[service.value]
      if (!offer) throw words.failed
      await post('/open', {
        service: offer.service,
        edition: offer.edition,
        ...(question.value ? { question: question.value } : {}),
        ...(day.value ? { day: day.value } : {}),
      })
    },
  )
}

/** Offers the conversation as a chat test: for download, or into the folder of the tests. */
export function askSave(pane) {
  const { words, key } = pane
  return ask(
    'save',
    words,
    (form) => {
      form.querySelector('[value="folder"]').hidden = !pane.canSave
    },
    async (form, submitter) => {
      const title = form.elements.title.value
      if (submitter?.value === 'folder' || (submitter === null && pane.canSave)) {
        const { path } = await post('/transcript', { pane: key, title })
        toast(`${words.saved} ${path}`)
        return
      }
      const response = await fetch(`/transcript?${new URLSearchParams({ pane: key, title })}`)
      if (!response.ok) throw words.empty
      const link = make('a', { href: URL.createObjectURL(await response.blob()), download: `${title}.yaml` })
      link.click()
      URL.revokeObjectURL(link.href)
    },
  )
}
