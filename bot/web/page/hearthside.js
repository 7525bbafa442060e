// The page's own script: opens the chat, keeps it open, and closes it without a trace.
(() => {
  const page = JSON.parse(document.getElementById('page').textContent);
  const chat = document.getElementById('chat');
  const status = document.getElementById('status');
  const KEPT = 'hearthside';
  const ENDED = [3, 4, 5]; // expired token, failed to connect, ended
  const LONGEST_PAUSE_MS = 15_000;

  let mayKeep = true;
  let left = false;
  let line;

  const kept = () => {
    try {
      return JSON.parse(localStorage.getItem(KEPT) ?? '{}').token;
    } catch {
      return undefined;
    }
  };
  const keep = (token) => {
    if (mayKeep && !left) localStorage.setItem(KEPT, JSON.stringify({ token }));
  };
  const forget = () => {
    localStorage.clear();
    sessionStorage.clear();
  };
  const tell = (words) => {
    status.textContent = words ?? '';
    status.hidden = !words;
  };

  const leave = (event) => {
    event?.preventDefault();
    left = true;
    forget();
    document.title = '';
    document.body.replaceChildren();
    line?.end();
    history.replaceState(null, '', '/');
    location.replace(page.leaveTo);
  };

  document.getElementById('leave').addEventListener('click', leave);
  let escapes = [];
  addEventListener('keydown', ({ key, timeStamp }) => {
    if (key !== 'Escape') return;
    escapes = [...escapes.filter((at) => timeStamp - at < 1500), timeStamp];
    if (escapes.length >= 3) leave();
  });
  // A page that Back brings out of the browser's memory would show what was said.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());

  const token = async () => {
    const answer = await fetch('/api/directline/token', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ resume: kept() }),
    });
    if (!answer.ok) throw new Error(`token: ${answer.status}`);
    return answer.json();
  };

  // The plan as it was last shown, ready to be put on paper; it stands in the page only.
  const paper = document.getElementById('paper');
  const plan = document.getElementById('plan');
  const showPlan = (sections) => {
    if (!Array.isArray(sections)) return;
    const heading = document.createElement('h2');
    heading.textContent = plan.getAttribute('aria-label');
    const parts = sections.map(({ title, lines }) => {
      const part = document.createElement('article');
      const name = document.createElement('h3');
      name.textContent = String(title);
      const text = document.createElement('p');
      text.textContent = String(lines);
      part.append(name, text);
      return part;
    });
    plan.replaceChildren(heading, ...parts);
    paper.hidden = false;
  };
  paper.firstElementChild.addEventListener('click', () => print());

  // A check-in for a calendar of their own: a file made in the page, and gone with it.
  const calendar = document.getElementById('calendar');
  let file;
  const offerCalendar = (text) => {
    if (typeof text !== 'string') return;
    file = text;
    calendar.hidden = false;
  };
  calendar.firstElementChild.addEventListener('click', () => {
    const address = URL.createObjectURL(new Blob([file], { type: 'text/calendar' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'note.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });

  const hear = ({ type, name, value }) => {
    if (type !== 'event') return;
    if (name === 'hearthside/plan') showPlan(value);
    if (name === 'hearthside/calendar') offerCalendar(value);
    if (name === 'hearthside/leave') leave();
    if (name === 'hearthside/forget' || (name === 'hearthside/private' && value === false)) {
      mayKeep = false;
      forget();
      if (name === 'hearthside/forget') {
        plan.replaceChildren();
        paper.hidden = true;
      }
    }
  };

  const style = () => {
    const of = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    return {
      primaryFont: 'inherit',
      backgroundColor: of('--ground'),
      accent: of('--warm'),
      subtle: of('--soft'),
      bubbleBackground: of('--card'),
      bubbleTextColor: of('--ink'),
      bubbleBorderColor: of('--line'),
      bubbleBorderRadius: 16,
      bubbleFromUserBackground: of('--mine'),
      bubbleFromUserTextColor: of('--ink'),
      bubbleFromUserBorderColor: of('--mine'),
      bubbleFromUserBorderRadius: 16,
      bubbleMaxWidth: 560,
      sendBoxBackground: of('--card'),
      sendBoxTextColor: of('--ink'),
      sendBoxPlaceholderColor: of('--soft'),
      sendBoxBorderTop: `1px solid ${of('--line')}`,
      sendBoxButtonColor: of('--warm'),
      sendBoxHeight: 52,
      sendBoxTextWrap: true,
      suggestedActionLayout: 'stacked',
      suggestedActionsStackedLayoutButtonTextWrap: true,
      suggestedActionsStackedHeight: '46vh',
      suggestedActionsStackedOverflow: 'auto',
      suggestedActionBackgroundColor: of('--card'),
      suggestedActionBorderColor: of('--warm'),
      suggestedActionTextColor: of('--ink'),
      suggestedActionBorderRadius: 14,
      suggestedActionHeight: 44,
      timestampColor: of('--soft'),
      hideUploadButton: true,
    };
  };

  let render = () => {};
  const open = async (pause = 500) => {
    if (left) return;
    try {
      const { token: fresh, userId, domain } = await token();
      if (left) return;
      keep(fresh);
      line = WebChat.createDirectLine({
        token: fresh,
        domain: domain ?? `${location.origin}/v3/directline`,
      });
      const mine = line;
      let ended = false;
      line.connectionStatus$.subscribe((state) => {
        if (state === 2) tell();
        if (!ENDED.includes(state) || left || ended || mine !== line) return;
        ended = true;
        tell(page.away);
        setTimeout(open, pause);
      });
      const store = WebChat.createStore({}, () => (next) => (action) => {
        if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY') hear(action.payload.activity);
        // The next thing they say is about something else.
        if (action.type === 'DIRECT_LINE/POST_ACTIVITY') {
          paper.hidden = true;
          calendar.hidden = true;
        }
        return next(action);
      });
      chat.replaceChildren();
      render = () =>
        WebChat.renderWebChat(
          {
            directLine: mine,
            store,
            userID: userId,
            locale: navigator.language?.startsWith('es') ? 'es-ES' : 'en-US',
            nonce: page.nonce,
            styleOptions: style(),
            overrideLocalizedStrings: { TEXT_INPUT_PLACEHOLDER: page.send },
          },
          chat,
        );
      render();
    } catch {
      tell(page.away);
      setTimeout(open, pause, Math.min(pause * 2, LONGEST_PAUSE_MS));
    }
  };

  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => render());
  addEventListener('offline', () => tell(page.offline));
  addEventListener('online', () => tell());

  const bundle = document.getElementById('bundle');
  if (globalThis.WebChat) void open();
  else {
    bundle.addEventListener('load', () => open());
    bundle.addEventListener('error', () => tell(page.away));
  }
})();
