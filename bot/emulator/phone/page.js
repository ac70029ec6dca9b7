"use strict";

/* The phone page: what the emulator's event stream tells becomes two chats; what a person does goes to /control. */

const PHONE_WORDS = {
  en: {
    start: "Start", restart: "Restart bot", menu: "Menu", message: "Message", bot: "bot", connecting: "connecting…",
    about: "What can this bot do?", empty: "No messages here yet…", block: "Stop and block bot", unblock: "Unblock bot",
    pinned: "Pinned message", pinNote: "pinned a message", blocked: "You have blocked this bot", forwarded: "Forwarded from",
    photo: "Photo", video: "Video", voice: "Voice message", audio: "Audio", document: "File", sticker: "Sticker",
    animation: "GIF", contact: "Contact", today: "Today", tooOld: "The bot did not answer.",
    doing: { typing: "typing", upload_photo: "sending photo", upload_video: "sending video", record_video: "recording video",
      upload_voice: "sending audio", record_voice: "recording audio", upload_document: "sending file" },
  },
  es: {
    start: "Iniciar", restart: "Reiniciar bot", menu: "Menú", message: "Mensaje", bot: "bot", connecting: "conectando…",
    about: "¿Qué puede hacer este bot?", empty: "Aún no hay mensajes…", block: "Detener y bloquear bot", unblock: "Desbloquear bot",
    pinned: "Mensaje fijado", pinNote: "fijó un mensaje", blocked: "Has bloqueado este bot", forwarded: "Reenviado de",
    photo: "Foto", video: "Vídeo", voice: "Mensaje de voz", audio: "Audio", document: "Archivo", sticker: "Sticker",
    animation: "GIF", contact: "Contacto", today: "Hoy", tooOld: "El bot no respondió.",
    doing: { typing: "escribiendo", upload_photo: "enviando foto", upload_video: "enviando vídeo", record_video: "grabando vídeo",
      upload_voice: "enviando audio", record_voice: "grabando audio", upload_document: "enviando archivo" },
  },
};

const ICONS = {
  ticks: ["0 0 17 11", "m1 6 3.2 3.4L10.6 1.6M6.6 8.6l.8.8 7-7.8"],
  out: ["0 0 10 10", "M3 1.5h5.5V7M8.2 1.8 1.5 8.5"],
  file: ["0 0 24 24", "M6 2.5h8L19 8v13.5H6ZM14 2.5V8h5"],
  play: ["0 0 24 24", "M8 4.8v14.4L19.4 12Z"],
  pause: ["0 0 24 24", "M7 5h3.6v14H7ZM13.4 5H17v14h-3.6Z"],
};

// ------------------------------------------------------------------ small tools

function element(name, properties = {}, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

function icon(name, className = "") {
  const [box, path] = ICONS[name];
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("viewBox", box);
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", className);
  svg.append(document.createElementNS("http://www.w3.org/2000/svg", "path"));
  svg.firstChild.setAttribute("d", path);
  return svg;
}

async function ask(path, body) {
  const request = body === undefined ? {} : {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
  const answer = await fetch(path, request);
  const told = await answer.json();
  if (!answer.ok) throw new Error(told.error);
  return told;
}

const moment = (seconds) => new Date(seconds * 1000);
const hour = (seconds) => moment(seconds).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
const dayKey = (seconds) => moment(seconds).toDateString();
const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function dayName(seconds, now, phone) {
  if (dayKey(seconds) === dayKey(now)) return phone.words.today;
  const year = moment(seconds).getFullYear() === moment(now).getFullYear() ? undefined : "numeric";
  return moment(seconds).toLocaleDateString(phone.language, { day: "numeric", month: "long", year });
}

function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  return bytes < 1048576 ? `${(bytes / 1024).toFixed(1)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}

function span(seconds) {
  const parts = [[86400, "d"], [3600, "h"], [60, "min"], [1, "s"]];
  const found = [];
  let left = Math.round(seconds);
  for (const [length, name] of parts) {
    if (left >= length) found.push(`${Math.floor(left / length)} ${name}`);
    left %= length;
  }
  return found.slice(0, 2).join(" ") || "0 s";
}

// ------------------------------------------------------------------ formatted text

const PLAIN_TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote",
};

/** Entities count UTF-16 units, and so do JavaScript's strings. */
function formatted(phone, text, entities, start = 0, end = text.length) {
  const pieces = document.createDocumentFragment();
  const left = [...entities];
  let at = start;
  while (left.length) {
    const entity = left.shift();
    const stop = entity.offset + entity.length;
    const nested = [];
    while (left.length && left[0].offset < stop) nested.push(left.shift());
    pieces.append(text.slice(at, entity.offset));
    const made = marked(phone, entity, text.slice(entity.offset, stop));
    made.append(formatted(phone, text, nested, entity.offset, stop));
    pieces.append(made);
    at = stop;
  }
  pieces.append(text.slice(at, end));
  return pieces;
}

function marked(phone, entity, text) {
  if (entity.type === "url" || entity.type === "text_link") return link(phone, entity.url || text);
  if (entity.type === "email") return element("a", { href: `mailto:${text}` });
  if (entity.type === "bot_command") {
    return element("a", { href: "#", onclick: (event) => { event.preventDefault(); phone.says(text); } });
  }
  if (entity.type === "spoiler") {
    const hidden = element("span", { className: "spoiler", tabIndex: 0, role: "button", ariaLabel: "Hidden text" });
    hidden.onclick = hidden.onkeydown = (event) => {
      if (!event.key || event.key === "Enter") hidden.classList.add("shown");
    };
    return hidden;
  }
  return element(PLAIN_TAGS[entity.type] || "span");
}

function link(phone, url) {
  const address = /^[a-z]+:/i.test(url) ? url : `http://${url}`;
  if (!/^(https?|mailto|tel|tg):/i.test(address)) return element("span");
  const start = page.startOf(address);
  if (start === null) return element("a", { href: address, target: "_blank", rel: "noopener noreferrer" });
  return element("a", { href: address, onclick: (event) => { event.preventDefault(); page.offerStart(event.target, start); } });
}

// ------------------------------------------------------------------ media

function photo(phone, message) {
  const { url, width, height } = message.media;
  const label = message.caption ? `${phone.words.photo}: ${message.caption.split("\n")[0]}` : phone.words.photo;
  const tile = element("button", { type: "button", className: "photo", ariaLabel: label });
  tile.append(element("img", { src: url, alt: "", decoding: "async", draggable: false }));
  const ratio = width && height ? Math.min(Math.max(width / height, 0.62), 2.4) : 1.5;
  tile.style.aspectRatio = String(ratio);
  tile.style.width = `${Math.min(width ? Math.max(width, 240) : 340, 372, 430 * ratio)}px`;
  tile.style.maxWidth = "100%";
  tile.onclick = () => lightbox.show(element("img", { src: url, alt: message.caption || phone.words.photo }), message.caption);
  return tile;
}

function film(phone, message) {
  const { url, seconds, width, height, kind } = message.media;
  const tile = element("button", { type: "button", className: "photo film", ariaLabel: phone.words[kind] });
  const picture = element("video", { src: url, muted: true, preload: "metadata", tabIndex: -1 });
  tile.append(picture);
  if (seconds) tile.append(element("span", { className: "length", textContent: minutes(seconds) }));
  tile.style.aspectRatio = width && height ? `${width} / ${height}` : "16 / 10";
  tile.style.width = "320px";
  tile.style.maxWidth = "100%";
  tile.onclick = () => lightbox.show(element("video", { src: url, controls: true, autoplay: true, loop: kind === "animation" }), message.caption);
  return tile;
}

function sound(phone, message) {
  const { url, seconds, file_id: id, kind, name } = message.media;
  const bars = Array.from({ length: 28 }, (_, n) => 5 + ((id.charCodeAt(n % id.length) * (n + 7)) % 19));
  const wave = element("span", { className: "wave" }, ...bars.map((height) => {
    const bar = element("i");
    bar.style.height = `${height}px`;
    return bar;
  }));
  const length = element("small", { textContent: minutes(seconds) });
  const round = element("span", { className: "round" }, icon("play"));
  const title = kind === "audio" ? element("b", { textContent: name }) : wave;
  const made = element("button", { type: "button", className: "file", ariaLabel: `${phone.words[kind]}, ${minutes(seconds)}` },
    round, element("span", { className: "about" }, title, length));
  made.onclick = () => play(made, { url, seconds: seconds || 2, wave, length, round });
  return made;
}

/** A sound that the browser cannot decode plays in silence for its length. */
function play(made, { url, seconds, wave, length, round }) {
  if (made.stop) { made.stop(); return; }
  const audio = new Audio(url);
  const begun = performance.now();
  let silent = false;
  audio.play().catch(() => { silent = true; });
  const tick = setInterval(() => {
    const total = silent || !Number.isFinite(audio.duration) ? seconds : audio.duration;
    const at = silent ? (performance.now() - begun) / 1000 : audio.currentTime;
    length.textContent = minutes(Math.min(at, total));
    [...wave.children].forEach((bar, n) => bar.classList.toggle("played", n < (at / total) * wave.children.length));
    if (at >= total || audio.ended) made.stop();
  }, 80);
  round.replaceChildren(icon("pause"));
  made.stop = () => {
    clearInterval(tick);
    audio.pause();
    length.textContent = minutes(seconds);
    for (const bar of wave.children) bar.classList.remove("played");
    round.replaceChildren(icon("play"));
    delete made.stop;
  };
}

function file(message) {
  const { url, name, size: bytes } = message.media;
  return element("a", { className: "file", href: url, download: name || "file" },
    element("span", { className: "round" }, icon("file")),
    element("span", { className: "about" }, element("b", { textContent: name || "file" }), element("small", { textContent: size(bytes) })));
}

function media(phone, message) {
  const kind = message.media.kind;
  if (kind === "photo") return photo(phone, message);
  if (kind === "video" || kind === "animation" || kind === "video_note") return film(phone, message);
  if (kind === "voice" || kind === "audio") return sound(phone, message);
  if (kind === "sticker") return element("img", { className: "sticker", src: message.media.url, alt: phone.words.sticker });
  return file(message);
}

const isPicture = (message) => message.media && ["photo", "video", "animation", "video_note"].includes(message.media.kind);
const isBare = (message) => (message.media && message.media.kind === "sticker") || isJumbo(message);

function isJumbo({ text, media: shown, buttons, extra, reply_to: quoted }) {
  if (shown || !text || buttons.length || quoted || thingOf({ extra }) || extra.forward_origin) return false;
  return /^(?:\p{Extended_Pictographic}[\u{1F3FB}-\u{1F3FF}\uFE0F]*(?:\u200D\p{Extended_Pictographic}\uFE0F?)*){1,3}$/u.test(text);
}

const lightbox = {
  dialog: document.querySelector(".lightbox"),
  show(content, caption) {
    const figure = this.dialog.querySelector("figure");
    figure.replaceChildren(content, caption ? element("figcaption", { textContent: caption }) : "");
    figure.onclick = (event) => { if (event.target === figure) this.dialog.close(); };
    this.dialog.querySelector("button").onclick = () => this.dialog.close();
    this.dialog.onclose = () => figure.replaceChildren();
    this.dialog.showModal();
  },
};

// ------------------------------------------------------------------ what stands in the list

const JOINED_SECONDS = 600;

/** Messages as entries: days, notes, and bubbles, where an album is one bubble. */
function entriesOf(phone) {
  const entries = [];
  let day = "";
  for (const message of phone.ordered()) {
    if (dayKey(message.sent_at) !== day) {
      day = dayKey(message.sent_at);
      entries.push({ key: `day ${day}`, kind: "day", text: dayName(message.sent_at, page.now, phone) });
    }
    const before = entries.at(-1);
    if (message.service) entries.push({ key: `${message.message_id}`, kind: "note", message, text: noteOf(phone, message) });
    else if (message.album && before.album === message.album) before.messages.push(message);
    else entries.push({ key: `${message.message_id}`, kind: "bubble", album: message.album, messages: [message] });
  }
  entries.forEach((entry, n) => {
    entry.joined = together(entries[n - 1], entry);
    entry.last = !together(entry, entries[n + 1]);
  });
  return entries;
}

function together(one, next) {
  if (one?.kind !== "bubble" || next?.kind !== "bubble") return false;
  const [a, b] = [one.messages[0], next.messages[0]];
  return a.sender.id === b.sender.id && b.sent_at - a.sent_at < JOINED_SECONDS;
}

function noteOf(phone, message) {
  const { extra, sender } = message;
  if (extra.pinned_message) return `${sender.name} ${phone.words.pinNote}`;
  if (extra.forum_topic_created) return extra.forum_topic_created.name;
  if (extra.new_chat_members) return `${extra.new_chat_members.map((one) => one.first_name).join(", ")} +`;
  return "…";
}

function thingOf({ extra: { contact, poll, venue, location, dice } }) {
  if (contact) return { sign: contact.first_name[0], name: contact.first_name, about: contact.phone_number };
  if (poll) return { sign: "📊", name: poll.question, about: poll.options.map((one) => one.text).join(" · ") };
  if (venue) return { sign: "📍", name: venue.title, about: venue.address };
  if (location) return { sign: "📍", name: `${location.latitude}, ${location.longitude}`, about: "" };
  if (dice) return { sign: dice.emoji, name: String(dice.value), about: "" };
  return null;
}

function summary(phone, message) {
  const words = (message.text || message.caption).split("\n")[0];
  return message.media && !words ? phone.words[message.media.kind] || phone.words.document : words || thingOf(message)?.name || "…";
}

/** A bubble is built of parts; a part is replaced only when what it shows has changed. */
class Bubble {
  constructor(phone, entry) {
    this.phone = phone;
    this.signs = {};
    this.node = element("div", { role: "article" });
    this.stack = element("div", { className: "stack" });
    this.body = element("div", { className: "bubble" });
    this.parts = { top: element("div"), media: element("div", { className: "shown" }), words: element("div", { className: "words" }) };
    this.keys = element("div", { className: "keys-below" });
    this.body.append(this.parts.top, this.parts.media, this.parts.words);
    this.body.addEventListener("dblclick", () => this.phone.answers(Number(this.node.dataset.messageId)));
    this.stack.append(this.body, this.keys);
    this.node.append(this.stack);
    this.show(entry);
  }

  show(entry) {
    const [first] = entry.messages;
    const spoken = entry.messages.find((message) => message.text || message.caption) || first;
    const rows = entry.messages.at(-1).buttons;
    const pictured = isPicture(first);
    const bare = isBare(first);
    this.node.className = ["entry", first.from_bot ? "" : "own", entry.joined ? "joined" : "", entry.last ? "last" : "",
      rows.length ? "keyed" : "", this.node.classList.contains("fresh") ? "fresh" : ""].filter(Boolean).join(" ");
    this.node.dataset.messageId = String(first.message_id);
    this.node.dataset.silent = String(first.silent);
    this.node.ariaLabel = `${first.sender.name}, ${hour(first.sent_at)}`;
    const filed = Boolean(first.media || thingOf(first)) && !pictured && !bare && !spoken.caption;
    this.body.className = ["bubble", pictured ? "pictured" : "", bare ? "bare" : "", filed ? "filed" : ""].filter(Boolean).join(" ");
    this.part("top", [first.reply_to && this.quotedText(first), first.extra.forward_origin], () => this.top(first));
    this.part("media", [...entry.messages.map((m) => m.media), thingOf(first)], () => this.media(entry));
    this.part("words", [spoken.text, spoken.caption, spoken.entities, first.sent_at], () => this.words(spoken, pictured || bare));
    this.change("keys", rows, () => this.drawKeys(entry.messages.at(-1), rows));
    if (first.caption_above) this.parts.media.before(this.parts.words);
  }

  change(name, shown, draw) {
    const sign = JSON.stringify(shown);
    if (this.signs[name] === sign) return;
    this.signs[name] = sign;
    draw();
  }

  part(name, shown, draw) {
    this.change(name, shown, () => this.parts[name].replaceChildren(...draw().filter(Boolean)));
  }

  quotedText(message) {
    const found = this.phone.messages.get(message.reply_to);
    return found ? [found.sender.name, summary(this.phone, found)] : null;
  }

  top(message) {
    const quoted = this.quotedText(message);
    const origin = message.extra.forward_origin;
    const name = origin && (origin.sender_user?.first_name || origin.sender_user_name || "");
    return [
      origin && element("span", { className: "forwarded", textContent: `${this.phone.words.forwarded} ${name}` }),
      quoted && element("button", { type: "button", className: "quoted", onclick: () => this.phone.seek(message.reply_to) },
        element("b", { textContent: quoted[0] }), element("span", { textContent: quoted[1] })),
    ];
  }

  media(entry) {
    const thing = thingOf(entry.messages[0]);
    if (thing) {
      return [element("span", { className: "file" }, element("span", { className: "round", textContent: thing.sign }),
        element("span", { className: "about" }, element("b", { textContent: thing.name }), element("small", { textContent: thing.about })))];
    }
    const shown = entry.messages.filter((message) => message.media);
    if (shown.length < 2 || !shown.every(isPicture)) return shown.map((message) => media(this.phone, message));
    const album = element("div", { className: "album" }, ...shown.map((message) => {
      const tile = media(this.phone, message);
      tile.dataset.messageId = String(message.message_id);
      tile.style.width = "";
      return tile;
    }));
    album.dataset.count = String(shown.length);
    return [album];
  }

  words(message, over) {
    const text = message.text || message.caption;
    const meta = element("span", { className: "meta" }, element("span", { textContent: hour(message.sent_at) }),
      message.from_bot ? null : icon("ticks", "ticks"));
    if (!text && over) {
      meta.classList.add("over");
      this.body.append(meta);
      this.overlaid = meta;
      return [];
    }
    this.overlaid?.remove();
    if (isJumbo(message)) meta.classList.add("over");
    return [formatted(this.phone, text, message.entities), meta];
  }

  // A key that stays as it was stays where it is: a thumb that is already on it must not lose its tap.
  drawKeys(message, rows) {
    const lines = [...this.keys.children];
    const fits = lines.length === rows.length && rows.every((row, at) => lines[at].children.length === row.length);
    if (!fits) {
      this.keys.replaceChildren(...this.rows(message, rows));
      return;
    }
    rows.forEach((row, line) => row.forEach((button, at) => {
      const stands = lines[line].children[at];
      if (stands.dataset.sign !== JSON.stringify(button)) stands.replaceWith(this.key(message, button));
    }));
  }

  rows(message, rows) {
    return rows.map((row) => element("div", { className: "row" }, ...row.map((button) => this.key(message, button))));
  }

  key(message, button) {
    const made = element("button", { type: "button", className: "key", textContent: button.text });
    made.dataset.sign = JSON.stringify(button);
    const address = button.url || button.web_app;
    if (address) {
      made.append(icon("out", "out"));
      made.onclick = () => {
        const start = page.startOf(address);
        if (start === null) window.open(address, "_blank", "noopener");
        else page.offerStart(made, start);
      };
    } else {
      made.onclick = () => this.phone.taps(made, message, button);
    }
    return made;
  }
}

// ------------------------------------------------------------------ one phone

const TYPING_MS = 5000;
const ANSWER_MS = 15000;
const PING_MS = 2000;
const RETRY_MS = 2000;

class Phone {
  constructor(role, title) {
    this.role = role;
    this.messages = new Map();
    this.nodes = new Map();
    this.waiting = new Map();
    this.unread = 0;
    this.below = 0;
    this.keysShown = true;
    this.root = document.querySelector("#phone").content.firstElementChild.cloneNode(true);
    this.root.dataset.testid = role;
    this.root.setAttribute("aria-label", title);
    this.find(".role").textContent = title;
    this.live = element("div", { className: "live", ariaLive: "polite" });
    this.scroll = this.find(".scroll");
    this.list = this.find(".list");
    this.field = this.find("textarea");
    this.listen();
  }

  find(selector) { return this.root.querySelector(selector); }
  get language() { return this.around?.person?.language_code === "es" ? "es" : "en"; }
  get words() { return PHONE_WORDS[this.language]; }
  ordered() { return [...this.messages.values()].sort((a, b) => a.message_id - b.message_id); }

  // ---------------- what the person does

  async does(path, body) {
    try {
      return await ask(`/control/${path}`, { user_id: this.person, ...body });
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  async says(text) {
    this.closeCommands();
    const answered = this.answering;
    this.answers(0);
    await this.does("say", answered ? { text, reply_to: answered } : { text });
  }

  // As on Telegram's desktop: a double click on a bubble answers it, another one leaves that.
  answers(messageId) {
    this.answering = this.answering === messageId ? 0 : messageId;
    const found = this.messages.get(this.answering);
    const line = this.find(".answering");
    line.hidden = !found;
    line.replaceChildren(...(found ? [element("b", { textContent: found.sender.name }), element("span", { textContent: summary(this, found) })] : []));
    if (found) this.field.focus();
  }

  closeCommands() {
    this.find(".commands").hidden = true;
    this.find(".menu").setAttribute("aria-expanded", "false");
  }

  async taps(made, message, button) {
    if (made.classList.contains("waiting")) return;
    made.classList.add("waiting");
    const query = await this.does("tap", { label: button.data, message_id: message.message_id });
    const settle = () => { made.classList.remove("waiting"); clearTimeout(late); this.waiting.delete(query?.query_id); };
    const late = setTimeout(settle, query ? ANSWER_MS : 0);
    if (!query) return;
    if (this.answered === query.query_id) settle();
    else this.waiting.set(query.query_id, settle);
  }

  listen() {
    const form = this.find(".composer");
    form.onsubmit = (event) => { event.preventDefault(); this.submit(); };
    this.field.onkeydown = (event) => {
      if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.submit(); }
    };
    this.field.oninput = () => { this.drawSend(); this.drawCommands(this.field.value.startsWith("/") ? this.field.value.slice(1) : null); };
    this.find(".start").onclick = () => this.does("open", { payload: this.around.blocked ? "" : page.payload(this) });
    this.find(".menu").onclick = () => this.menu();
    this.find(".keys").onclick = () => { this.keysShown = !this.keysShown; this.keepBottom(() => this.drawKeyboard()); };
    this.find(".attach").onclick = () => this.find("input[type=file]").click();
    this.find("input[type=file]").onchange = (event) => this.sendFiles(event.target);
    this.find(".mic").onclick = () => this.sendVoice();
    this.find(".more").onclick = (event) => this.more(event.currentTarget);
    this.find(".chooser").onclick = (event) => page.choosePerson(this, event.currentTarget);
    this.find(".down").onclick = () => this.toBottom(true);
    this.find(".pinned").onclick = () => this.seek(this.around.pinned.at(-1));
    this.find(".alert button").onclick = () => { this.find(".alert").hidden = true; };
    this.find(".alert").onkeydown = (event) => { if (event.key === "Escape") this.find(".alert").hidden = true; };
    this.scroll.onscroll = () => this.scrolled();
    new ResizeObserver(() => { if (this.stuck) this.toBottom(); }).observe(this.scroll);
    this.find(".foot").onkeydown = (event) => { if (event.key === "Escape") this.closeCommands(); };
    this.root.addEventListener("pointerdown", (event) => { if (!event.target.closest(".commands, .menu, textarea")) this.closeCommands(); });
    for (const kind of ["pointerdown", "focusin"]) this.root.addEventListener(kind, () => page.attend(this));
    this.stuck = true;
  }

  submit() {
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    this.drawSend();
    this.field.focus();
    this.says(text);
  }

  async sendFiles(input) {
    for (const chosen of input.files) {
      const content = await new Promise((done) => {
        const reader = new FileReader();
        reader.onload = () => done(reader.result.split(",")[1] || "");
        reader.readAsDataURL(chosen);
      });
      const kind = /^image\/(png|jpeg|webp)$/.test(chosen.type) ? "photo" : chosen.type.startsWith("video/") ? "video" : "document";
      await this.does("send", { kind, name: chosen.name, mime_type: chosen.type || "application/octet-stream", content });
    }
    input.value = "";
  }

  /** Two seconds of a soft hum, so that one sees what a bot makes of a voice message. */
  async sendVoice() {
    const [rate, seconds] = [8000, 2];
    const wav = new DataView(new ArrayBuffer(44 + rate * seconds));
    const text = (at, word) => [...word].forEach((letter, n) => wav.setUint8(at + n, letter.charCodeAt(0)));
    text(0, "RIFF"); wav.setUint32(4, 36 + rate * seconds, true); text(8, "WAVEfmt "); wav.setUint32(16, 16, true);
    wav.setUint16(20, 1, true); wav.setUint16(22, 1, true); wav.setUint32(24, rate, true); wav.setUint32(28, rate, true);
    wav.setUint16(32, 1, true); wav.setUint16(34, 8, true); text(36, "data"); wav.setUint32(40, rate * seconds, true);
    for (let n = 0; n < rate * seconds; n += 1) wav.setUint8(44 + n, 128 + 14 * Math.sin(n / 11) * Math.sin((Math.PI * n) / (rate * seconds)));
    const content = btoa(String.fromCharCode(...new Uint8Array(wav.buffer).subarray(0, 8000))
      + String.fromCharCode(...new Uint8Array(wav.buffer).subarray(8000)));
    await this.does("send", { kind: "voice", name: "voice.wav", mime_type: "audio/wav", seconds, content });
  }

  menu() {
    const button = this.around.menu_button;
    if (button.type === "web_app") window.open(button.web_app.url, "_blank", "noopener");
    else this.drawCommands(this.find(".commands").hidden ? "" : null);
  }

  more(anchor) {
    const items = [];
    if (this.around.started) {
      const blocked = this.around.blocked;
      items.push({ text: blocked ? this.words.unblock : this.words.block, danger: !blocked,
        act: () => this.does(blocked ? "unblock" : "block", {}) });
    }
    for (const command of this.around.commands.filter(({ command: name }) => ["help", "settings", "privacy"].includes(name))) {
      items.push({ text: command.description, act: () => this.says(`/${command.command}`) });
    }
    popup.show(anchor, items.length ? items : [{ note: this.words.empty }]);
  }

  // ---------------- what the person sees

  state(chat) {
    const same = this.around?.chat_id === chat.chat_id;
    this.around = chat;
    this.messages = new Map(chat.messages.map((message) => [message.message_id, message]));
    if (!same) {
      this.nodes.clear();
      this.list.replaceChildren();
      this.unread = this.below = 0;
      this.stuck = true;
    }
    this.draw();
    this.busy(chat.action);
  }

  told(event) {
    if (event.around) this.around = { ...event.around };
    if (event.event === "message") this.arrives(event.message);
    else if (event.event === "edit") this.messages.set(event.message.message_id, event.message);
    else if (event.event === "delete") this.messages.delete(event.message_id);
    else if (event.event === "action") { this.busy(event.text); return; }
    else if (event.event === "toast") { this.answer(event); return; }
    if (event.event !== "edit" && event.around) this.busy(event.around.action);
    this.draw();
  }

  arrives(message) {
    this.messages.set(message.message_id, message);
    this.fresh = message.message_id;
    if (!message.from_bot) { this.stuck = true; return; }
    this.live.textContent = `${message.sender.name}: ${summary(this, message)}`;
    if (!this.stuck) this.below += 1;
    if (message.silent) return;
    this.find(".phone").classList.remove("ping");
    void this.root.offsetWidth;
    this.find(".phone").classList.add("ping");
    clearTimeout(this.pingEnds);
    this.pingEnds = setTimeout(() => this.find(".phone").classList.remove("ping"), PING_MS);
    if (page.attended !== this || document.hidden) this.unread += 1;
  }

  draw() {
    this.drawHead();
    this.drawFoot();
    this.keepBottom(() => this.drawList());
    this.drawBadges();
  }

  drawHead() {
    const { bot, person, pinned, blocked } = this.around;
    this.find(".title h2").textContent = bot.name;
    this.find(".avatar").textContent = [...bot.name][0] || "?";
    if (!this.busyUntil) this.find(".status").textContent = page.online ? this.words.bot : this.words.connecting;
    this.find(".who").textContent = person?.name || this.around.title;
    this.find(".lang").textContent = person?.language_code || "";
    this.find(".status").classList.toggle("stopped", blocked);
    const note = this.messages.get(pinned.at(-1));
    this.find(".pinned").hidden = !note;
    if (note) this.find(".pinned").replaceChildren(element("b", { textContent: this.words.pinned }), summary(this, note));
  }

  drawFoot() {
    const { started, blocked, commands, menu_button: button, keyboard } = this.around;
    const open = started && !blocked;
    this.find(".start").hidden = open;
    this.find(".start").textContent = blocked ? this.words.restart : this.words.start;
    this.find(".composer").hidden = !open;
    if (!open) this.closeCommands();
    this.find(".menu").hidden = button.type !== "web_app" && !commands.length;
    this.find(".menu span").textContent = button.type === "web_app" ? button.text : this.words.menu;
    this.field.placeholder = keyboard?.placeholder || this.words.message;
    this.drawKeyboard();
    this.drawSend();
  }

  drawSend() {
    const writing = this.field.value.trim() !== "";
    this.find(".send").hidden = !writing;
    this.find(".mic").hidden = writing;
    this.find(".attach").hidden = writing;
  }

  drawKeyboard() {
    const { keyboard, started, blocked } = this.around;
    const place = this.find(".keyboard");
    const sign = JSON.stringify(keyboard);
    if (sign !== this.keyboardSign) {
      this.keyboardSign = sign;
      this.keysShown = true;
      place.replaceChildren(...(keyboard?.rows || []).map((row) => element("div", { className: "row" }, ...row.map((label) =>
        element("button", { type: "button", textContent: label, onclick: () => this.does("press", { label }) })))));
    }
    place.hidden = !keyboard || !this.keysShown || !started || blocked;
    this.find(".keys").hidden = !keyboard;
    this.find(".keys").setAttribute("aria-pressed", String(this.keysShown));
  }

  drawCommands(typed) {
    const place = this.find(".commands");
    const found = typed === null ? [] : this.around.commands.filter(({ command }) => command.startsWith(typed.toLowerCase()));
    place.hidden = !found.length;
    this.find(".menu").setAttribute("aria-expanded", String(!place.hidden));
    place.replaceChildren(...found.map(({ command, description }) => {
      const made = element("button", { type: "button", role: "menuitem" },
        element("span", { className: "what", textContent: description }), element("span", { className: "name", textContent: `/${command}` }));
      made.onclick = () => { this.field.value = ""; this.drawSend(); this.says(`/${command}`); };
      return made;
    }));
    if (typed === "" && document.activeElement !== this.field) place.querySelector("button")?.focus();
  }

  drawList() {
    const entries = entriesOf(this);
    const nodes = entries.length ? entries.map((entry) => this.nodeOf(entry)) : this.emptyChat();
    const keep = new Set(entries.map((entry) => entry.key));
    for (const key of this.nodes.keys()) if (!keep.has(key)) this.nodes.delete(key);
    for (const child of [...this.list.children]) if (!nodes.includes(child)) child.remove();
    nodes.forEach((node, n) => { if (this.list.children[n] !== node) this.list.insertBefore(node, this.list.children[n] || null); });
    this.fresh = 0;
  }

  nodeOf(entry) {
    let known = this.nodes.get(entry.key);
    if (!known) {
      known = entry.kind === "bubble" ? new Bubble(this, entry) : { node: element("div", { className: entry.kind }) };
      this.nodes.set(entry.key, known);
      if (entry.messages?.[0].message_id === this.fresh) this.enter(known.node);
    } else if (entry.kind === "bubble") {
      known.show(entry);
    }
    if (entry.text !== undefined && known.node.textContent !== entry.text) known.node.textContent = entry.text;
    return known.node;
  }

  enter(node) {
    node.classList.add("fresh");
    node.onanimationend = () => node.classList.remove("fresh");
  }

  emptyChat() {
    const { bot, started } = this.around;
    this.emptyNode ||= element("div");
    const about = !started && bot.description;
    this.emptyNode.className = about ? "about-bot" : "hint";
    this.emptyNode.replaceChildren(about ? element("strong", { textContent: this.words.about }) : "", about ? bot.description : this.words.empty);
    return [this.emptyNode];
  }

  drawBadges() {
    this.find(".down").hidden = this.stuck;
    this.scroll.classList.toggle("stuck", this.stuck);
    show(this.find(".down .badge"), this.below);
    show(this.find(".holder .badge"), this.unread);
    show(document.querySelector(`.switch [data-show="${this.role}"] .badge`), this.unread);
  }

  busy(action) {
    clearTimeout(this.busyUntil);
    this.busyUntil = 0;
    const status = this.find(".status");
    status.classList.toggle("busy", Boolean(action));
    status.textContent = action ? this.words.doing[action] || this.words.doing.typing : page.online ? this.words.bot : this.words.connecting;
    if (action) this.busyUntil = setTimeout(() => this.busy(""), TYPING_MS);
  }

  answer(event) {
    this.answered = event.query_id;
    this.waiting.get(event.query_id)?.();
    if (event.text && event.alert) this.alert(event.text);
    else if (event.text) this.toast(event.text);
  }

  toast(text) {
    const place = this.find(".toast");
    place.textContent = text;
    place.classList.add("seen");
    clearTimeout(this.toastEnds);
    this.toastEnds = setTimeout(() => place.classList.remove("seen"), 3200);
  }

  alert(text) {
    this.find(".alert p").textContent = text;
    this.find(".alert").hidden = false;
    this.find(".alert button").focus();
  }

  // ---------------- scrolling

  /** Stay at the newest message if that is where the reader was; never move otherwise. */
  keepBottom(draw) {
    const stay = this.stuck;
    draw();
    if (stay) this.toBottom();
  }

  toBottom(smooth = false) {
    this.scroll.scrollTo({ top: this.scroll.scrollHeight, behavior: smooth ? "smooth" : "instant" });
  }

  scrolled() {
    this.stuck = this.scroll.scrollHeight - this.scroll.scrollTop - this.scroll.clientHeight < 48;
    if (this.stuck) this.below = 0;
    this.drawBadges();
  }

  seek(messageId) {
    const node = this.nodes.get(String(messageId))?.node;
    if (!node) return;
    node.scrollIntoView({ block: "center", behavior: "smooth" });
    node.classList.add("seek");
    setTimeout(() => node.classList.remove("seek"), 1700);
  }
}

function show(badge, count) {
  badge.hidden = !count;
  badge.textContent = String(count);
}

// ------------------------------------------------------------------ a small menu beside its button

const popup = {
  node: document.querySelector(".popup"),

  show(anchor, items) {
    this.close();
    this.anchor = anchor;
    anchor.setAttribute("aria-expanded", "true");
    this.node.replaceChildren(...items.map((item) => this.item(item)));
    this.node.hidden = false;
    const [from, own] = [anchor.getBoundingClientRect(), this.node.getBoundingClientRect()];
    this.node.style.left = `${Math.max(8, Math.min(from.left, innerWidth - own.width - 8))}px`;
    this.node.style.top = `${Math.max(8, Math.min(from.bottom + 5, innerHeight - own.height - 8))}px`;
    this.node.querySelector("button")?.focus({ focusVisible: false });
  },

  item({ text, small, act, danger, chosen, note, line }) {
    if (line) return element("hr");
    if (note) return element("p", { textContent: note });
    const made = element("button", { type: "button", className: danger ? "danger" : "", textContent: text });
    made.setAttribute("role", chosen === undefined ? "menuitem" : "menuitemradio");
    if (chosen !== undefined) made.setAttribute("aria-checked", String(chosen));
    if (small) made.append(element("small", { textContent: small }));
    made.onclick = () => { this.close(); act(); };
    return made;
  },

  close() {
    if (this.node.hidden) return;
    this.node.hidden = true;
    this.anchor?.setAttribute("aria-expanded", "false");
  },

  moves(event) {
    if (this.node.hidden) return;
    const buttons = [...this.node.querySelectorAll("button")];
    const at = buttons.indexOf(document.activeElement);
    if (event.key === "Escape") { this.close(); this.anchor?.focus(); }
    if (event.key === "ArrowDown") buttons[(at + 1) % buttons.length]?.focus();
    if (event.key === "ArrowUp") buttons.at(at - 1)?.focus();
    if (event.key.startsWith("Arrow")) event.preventDefault();
  },
};

// ------------------------------------------------------------------ the page

const page = {
  now: Date.now() / 1000,
  online: false,
  phones: [],

  async begin() {
    this.setup = await ask("/phone/setup");
    const people = await ask("/control/people");
    const known = new Set(people.map((person) => person.id));
    for (const [role, title] of [["patient", "Patient"], ["clinic", "Clinic"]]) {
      const phone = new Phone(role, title);
      const kept = Number(sessionStorage.getItem(role));
      phone.person = known.has(kept) ? kept : this.setup[role];
      this.phones.push(phone);
    }
    this.attended = this.phones[0];
    document.querySelector(".desk").append(...this.phones.map((phone) => phone.root));
    document.body.append(...this.phones.map((phone) => phone.live));
    document.querySelector(".moves").hidden = !this.setup.clock;
    this.listen();
    this.connect();
  },

  connect() {
    this.stream?.close();
    const chats = [...new Set(this.phones.map((phone) => phone.person))].join(",");
    this.stream = new EventSource(`/phone/events?chats=${chats}`);
    this.stream.onmessage = (message) => this.told(JSON.parse(message.data));
    this.stream.onerror = () => {
      this.setOnline(false);
      // The browser tries again by itself, except after an answer that it takes for final.
      if (this.stream.readyState === EventSource.CLOSED) setTimeout(() => this.connect(), RETRY_MS);
    };
  },

  told(event) {
    this.now = event.now;
    this.drawClock();
    this.setOnline(true);
    if (event.event === "state") {
      this.comeHome(new Set(event.chats.map((chat) => chat.chat_id)));
      for (const chat of event.chats) for (const phone of this.of(chat.chat_id)) phone.state(chat);
    } else if (event.chat_id) {
      for (const phone of this.of(event.chat_id)) phone.told(event);
    }
  },

  /** An emulator that was started anew does not know the people that were added to the last one. */
  comeHome(known) {
    const lost = this.phones.filter((phone) => !known.has(phone.person) && phone.person !== this.setup[phone.role]);
    for (const phone of lost) this.hold(phone, this.setup[phone.role]);
  },

  of(chatId) { return this.phones.filter((phone) => phone.person === chatId); },

  setOnline(online) {
    if (this.online === online) return;
    this.online = online;
    for (const phone of this.phones) if (phone.around) phone.busy("");
  },

  drawClock() {
    const now = moment(this.now);
    const day = now.toLocaleDateString("en-GB", { weekday: "short", day: "numeric", month: "long", year: "numeric" });
    const time = now.toLocaleTimeString("en-GB");
    document.querySelector(".now .date").textContent = day;
    document.querySelector(".now .hour").textContent = time;
    document.querySelector(".now").dateTime = now.toISOString();
  },

  listen() {
    for (const button of document.querySelectorAll("[data-move]")) button.onclick = () => this.move(button);
    for (const button of document.querySelectorAll("[data-show]")) button.onclick = () => this.switchTo(button.dataset.show);
    document.addEventListener("pointerdown", (event) => {
      if (!popup.node.contains(event.target) && !popup.anchor?.contains(event.target)) popup.close();
    });
    document.addEventListener("keydown", (event) => popup.moves(event));
    document.addEventListener("visibilitychange", () => { if (!document.hidden) this.attend(this.attended); });
    const theme = document.querySelector(".theme");
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const draw = () => {
      const chosen = sessionStorage.getItem("theme") || (dark.matches ? "dark" : "light");
      document.documentElement.dataset.theme = chosen;
      theme.setAttribute("aria-pressed", String(chosen === "dark"));
    };
    dark.onchange = draw;
    theme.onclick = () => {
      sessionStorage.setItem("theme", document.documentElement.dataset.theme === "dark" ? "light" : "dark");
      draw();
    };
    draw();
  },

  async move(button) {
    const buttons = document.querySelectorAll("[data-move]");
    for (const one of buttons) one.disabled = true;
    try {
      const timer = button.dataset.move === "timer";
      const told = timer ? await ask("/control/clock/next-timer", {}) : await ask("/control/clock/advance", { seconds: Number(button.dataset.move) });
      this.now = told.now;
      this.drawClock();
      if (timer) this.flash(told.moved === null ? "No timer is waiting" : `Moved ahead ${span(told.moved)}`);
    } catch (error) {
      this.flash(error.message);
    } finally {
      for (const one of buttons) one.disabled = false;
    }
  },

  flash(text) {
    const place = document.querySelector(".moved");
    place.textContent = text;
    place.classList.add("seen");
    clearTimeout(this.flashEnds);
    this.flashEnds = setTimeout(() => place.classList.remove("seen"), 2600);
  },

  attend(phone) {
    this.attended = phone;
    if (!phone.unread) return;
    phone.unread = 0;
    phone.drawBadges();
  },

  switchTo(role) {
    document.querySelector(".desk").dataset.shown = role;
    for (const button of document.querySelectorAll("[data-show]")) button.setAttribute("aria-pressed", String(button.dataset.show === role));
    const phone = this.phones.find((one) => one.role === role);
    this.attend(phone);
    if (phone.stuck) phone.toBottom();
  },

  payload(phone) {
    return phone.person === this.setup[phone.role] ? this.setup[`${phone.role}_start`] : "";
  },

  /** The payload of a link that starts this bot, "" for one without, null for any other address. */
  startOf(address) {
    const found = /^(?:https?:\/\/(?:t|telegram)\.me\/|tg:\/\/resolve\?domain=)(\w+)(?:[?&]start=([\w-]*))?/.exec(address);
    const ours = this.setup.bot.username?.toLowerCase();
    return found && found[1].toLowerCase() === ours ? found[2] || "" : null;
  },

  async offerStart(anchor, payload) {
    const open = async (person, phone) => {
      if (phone.person !== person) this.hold(phone, person);
      await ask("/control/open", { user_id: person, payload });
      this.switchTo(phone.role);
    };
    const [patient] = this.phones;
    const people = await ask("/control/people");
    const items = people.map((person) => {
      const phone = this.of(person.id)[0] || patient;
      return { text: person.name, small: phone.role, act: () => open(person.id, phone) };
    });
    const add = async () => { const added = await this.newcomer(); if (added) await open(added, patient); };
    popup.show(anchor, [{ note: "Who opens this link?" }, ...items, { line: true }, { text: "New person…", act: add }]);
  },

  async choosePerson(phone, anchor) {
    if (!popup.node.hidden && popup.anchor === anchor) { popup.close(); return; }
    const people = await ask("/control/people");
    const items = people.map((person) => ({
      text: person.name, small: person.language_code === "es" ? "Español" : "English",
      chosen: person.id === phone.person, act: () => this.hold(phone, person.id),
    }));
    const add = async () => { const added = await this.newcomer(); if (added) this.hold(phone, added); };
    popup.show(anchor, [...items, { line: true }, { text: "New person…", act: add }]);
  },

  hold(phone, person) {
    phone.person = person;
    sessionStorage.setItem(phone.role, String(person));
    this.connect();
  },

  newcomer() {
    const dialog = document.querySelector(".newcomer");
    const form = dialog.querySelector("form");
    form.reset();
    dialog.showModal();
    return new Promise((done) => {
      form.querySelector("[value=cancel]").onclick = () => dialog.close();
      dialog.onclose = () => done(null);
      form.onsubmit = async (event) => {
        event.preventDefault();
        const told = Object.fromEntries(new FormData(form));
        const person = await ask("/control/people", told);
        done(person.id);
        dialog.close();
      };
    });
  },
};

page.begin();
