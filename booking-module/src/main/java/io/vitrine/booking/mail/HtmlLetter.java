package io.vitrine.booking.mail;

/**
 * A letter as HTML for programs that show mail: one column, real text, nothing loaded from
 * anywhere, readable without the style sheet (inline styles carry it) and with inverted colours.
 */
final class HtmlLetter {

  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="%s">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <meta name="supported-color-schemes" content="light dark">
      <meta name="format-detection" content="telephone=no, date=no, address=no">
      <title>%s</title>
      <style>
      :root { color-scheme: light dark; }
      @media (prefers-color-scheme: dark) {
        .paper { background: #171513 !important; color: #F3EDE3 !important; }
        .soft, .label { color: #B8AFA2 !important; }
        .facts, .facts td, .facts th, .foot { border-color: #38332C !important; }
        .act { background: #F3EDE3 !important; }
        .act a { color: #1D1A17 !important; }
        .link { color: #86C2AB !important; }
      }
      @media (max-width: 480px) {
        .page { padding: 24px 20px !important; }
        .act { width: 100%% !important; }
        .act a { display: block !important; text-align: center !important; }
      }
      </style>
      </head>
      <body class="paper" style="margin:0;padding:0;background:#FBF8F3;color:#1D1A17;font:17px/1.55 'Source Sans Pro','Helvetica Neue',Arial,sans-serif">
      <div style="display:none;max-height:0;overflow:hidden">%s</div>
      <table role="presentation" class="paper" width="100%%" cellpadding="0" cellspacing="0" style="background:#FBF8F3;color:#1D1A17"><tr><td align="center">
      <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:600px"><tr><td class="page" style="padding:40px 32px;text-align:left;font:17px/1.55 'Source Sans Pro','Helvetica Neue',Arial,sans-serif">
      <p class="soft" style="font:17px/1.4 'Iowan Old Style','Palatino Linotype',Georgia,serif;color:#5A5249;margin:0 0 24px">Maison Vitrine</p>
      <h1 style="font:normal 27px/1.25 'Iowan Old Style','Palatino Linotype',Georgia,serif;margin:0 0 24px">%s</h1>
      <p style="margin:0 0 12px">%s</p>
      <p style="margin:0 0 24px">%s</p>
      <table class="facts" width="100%%" cellpadding="0" cellspacing="0" style="border-top:1px solid #DDD4C6;margin:0 0 24px">%s</table>
      <table role="presentation" cellpadding="0" cellspacing="0" width="100%%"><tr><td>
      <table role="presentation" class="act" cellpadding="0" cellspacing="0" style="background:#1D1A17;border-radius:2px"><tr><td class="act" style="border-radius:2px"><a href="%s" style="display:inline-block;padding:14px 24px;color:#FBF8F3;text-decoration:none;font-weight:600">%s</a></td></tr></table>
      </td></tr></table>
      <p style="margin:24px 0 0">%s</p>
      <p class="soft foot" style="font-size:14px;color:#5A5249;border-top:1px solid #DDD4C6;margin:32px 0 0;padding:16px 0 0">%s%s</p>
      </td></tr></table>
      </td></tr></table>
      </body>
      </html>
      """;

  private HtmlLetter() {}

  static String of(LetterWords said) {
    return PAGE.formatted(
        said.language(),
        escaped(said.subject()),
        escaped(said.facts().get(0).value()),
        escaped(said.title()),
        escaped(said.greeting()),
        escaped(said.what()).replace("\n", "<br>"),
        rows(said),
        escaped(said.link()),
        escaped(said.next()),
        escaped(said.call()),
        escaped(said.house()),
        stop(said));
  }

  private static String rows(LetterWords said) {
    StringBuilder rows = new StringBuilder();
    String line =
        "padding:10px 0;border-bottom:1px solid #DDD4C6;vertical-align:top;text-align:left";
    for (LetterWords.Fact fact : said.facts()) {
      rows.append("<tr><th scope=\"row\" class=\"label\" style=\"width:7em;font-weight:normal;")
          .append("color:#5A5249;padding-right:16px;")
          .append(line.replace("padding:10px 0;", "padding-top:10px;padding-bottom:10px;"))
          .append("\">")
          .append(escaped(fact.label()))
          .append("</th><td style=\"")
          .append(line)
          .append("\">")
          .append(escaped(fact.value()))
          .append("</td></tr>");
    }
    return rows.toString();
  }

  private static String stop(LetterWords said) {
    return said.stop().isEmpty()
        ? ""
        : "<br>%s <a class=\"link\" href=\"%s\" style=\"color:#1F4D3F\">%s</a>"
            .formatted(
                escaped(said.stop().get(0)),
                escaped(said.stop().get(2)),
                escaped(said.stop().get(1)));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
