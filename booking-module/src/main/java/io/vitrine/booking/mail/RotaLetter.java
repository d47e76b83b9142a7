package io.vitrine.booking.mail;

import io.vitrine.booking.rota.RotaNews;
import io.vitrine.booking.rota.RotaNews.Line;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.staff.StaffMember;
import io.vitrine.booking.worktime.WorkTime;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** The letter about somebody's own shifts: the days that changed and no others. */
final class RotaLetter {

  private final RotaNews news;
  private final Locale locale;
  private final ResourceBundle texts;

  private RotaLetter(RotaNews news, Locale locale) {
    this.news = news;
    this.locale = locale;
    this.texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
  }

  static Letter of(
      RotaNews news, StaffMember reader, String language, ShopSheet shop, String site) {
    return new RotaLetter(news, Locale.forLanguageTag(language)).letter(reader, shop, site);
  }

  private Letter letter(StaffMember reader, ShopSheet shop, String site) {
    String key = news.kind() == RotaNews.Kind.WEEK ? "rota" : "rota-changed";
    String week = String.valueOf(news.week().number());
    LetterWords said =
        new LetterWords(
            locale.getLanguage(),
            say(key + ".subject", week, shop.name()),
            say(key + ".title", week),
            say("greeting", reader.firstName()),
            what(key, week, shop),
            facts(),
            say("rota.next"),
            site + "/booking/staff/weeks?week=" + news.week(),
            say("call", shop.phone().replace(' ', '\u00a0')),
            "Maison Vitrine " + shop.name() + ", " + shop.address(),
            List.of(),
            say("colon"));
    return new Letter(
        LetterKind.ROTA, said.subject(), said.text(), HtmlLetter.of(said), said.language());
  }

  private String what(String key, String week, ShopSheet shop) {
    String what = say(key + ".what", week, shop.name());
    return news.isShortNotice() ? what + " " + say("rota.short") : what;
  }

  private List<LetterWords.Fact> facts() {
    List<LetterWords.Fact> facts = new ArrayList<>();
    for (Line line : news.lines()) {
      facts.add(new LetterWords.Fact(day(line.day()), said(line)));
    }
    return facts;
  }

  private String said(Line line) {
    if (line.isGone()) {
      return say("rota.gone", time(line.before()));
    }
    if (line.isNew()) {
      return time(line.after());
    }
    return line.before().day().equals(line.after().day())
        ? say("rota.instead", time(line.after()), time(line.before()))
        : say("rota.insteadOf", time(line.after()), day(line.before().day()), time(line.before()));
  }

  private String day(LocalDate day) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day);
  }

  private String time(WorkTime time) {
    String span = time.localFrom() + "–" + time.localTo();
    return time.breaks().isEmpty()
        ? span
        : say(
            "rota.pause",
            span,
            time.localBreaks().stream()
                .map(pause -> pause.from() + "–" + pause.to())
                .collect(Collectors.joining(", ")));
  }

  private String say(String key, Object... arguments) {
    return arguments.length == 0
        ? texts.getString(key)
        : new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
