/// What surrounds every page.
enum Layout {
  static let template = #"""
    <!doctype html>
    <html lang="{{lang}}">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>{{title}} · viendan</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="{{css}}">
    <script src="{{js}}" defer></script>
    </head>
    <body class="page-{{page}}">
    <a class="skip" href="#main">{{w.skip}}</a>
    <header class="top">
    <div class="bar">
    <a class="brand" href="{{home}}"><svg width="22" height="22" viewBox="0 0 22 22" aria-hidden="true"><path class="brand-page" d="M4 1.5h10l4 4V20.500H4z"/><path class="brand-mark" d="M7 14.500h8M7 11h8M7 7.500h4"/></svg>viendan</a>
    <form class="find" role="search" action="/" method="get">
    <label class="unseen" for="q">{{w.searchLabel}}</label>
    <input id="q" name="q" type="search" value="{{q}}" placeholder="{{w.searchHint}}" autocomplete="off" spellcheck="false" maxlength="2000">
    {{#chosenLang}}<input type="hidden" name="lang" value="{{chosenLang}}">{{/chosenLang}}<button type="submit">{{w.search}}</button>
    </form>
    <nav aria-label="{{w.pages}}">
    <ul>{{#nav}}<li><a href="{{href}}"{{#current}} aria-current="page"{{/current}}>{{label}}</a></li>{{/nav}}</ul>
    </nav>
    </div>
    </header>
    <main id="main" tabindex="-1">
    {{$main}}{{/main}}
    </main>
    <footer class="foot">
    <p><a href="{{about}}">viendan</a> · <a href="/openapi.json">API</a> · {{w.noTracking}}</p>
    <p class="languages">{{#languages}}<a href="{{href}}" lang="{{code}}" hreflang="{{code}}"{{#current}} aria-current="true"{{/current}}>{{label}}</a>{{/languages}}</p>
    </footer>
    </body>
    </html>

    """#
}
