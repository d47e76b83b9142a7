package io.vitrine.booking.mail;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.reservation.Reservation;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.workshop.Workshop;
import io.vitrine.shell.page.Formats;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;

/** What somebody is written about a workshop, in her language. */
final class WorkshopLetter {

  private final LetterKind kind;
  private final Reservation reservation;
  private final Workshop workshop;
  private final WorkshopCalendarFile.Place place;
  private final Locale locale;

  WorkshopLetter(
      LetterKind kind,
      Reservation reservation,
      Workshop workshop,
      WorkshopCalendarFile.Place place) {
    this.kind = kind;
    this.reservation = reservation;
    this.workshop = workshop;
    this.place = place;
    this.locale = Locale.forLanguageTag(reservation.language());
  }

  /**
   * @param others where there are places instead
   * @param site where the house is to be found
   */
  Letter written(List<Workshop> others, String site) {
    ShopSheet shop = place.shop();
    String key = "ws-" + kind.key();
    String title = workshop.title(locale);
    String when = moment(workshop.from());
    String what = say(key + ".what", title, shop.name(), reservation.places());
    LetterWords said =
        new LetterWords(
            reservation.language(),
            say(key + ".subject", title, when),
            say(key + ".title"),
            say("greeting", reservation.name()),
            others.isEmpty() ? what : what + "\n\n" + instead(others, site),
            facts(when),
            say(key + ".next"),
            kind == LetterKind.GIVEN_BACK || kind == LetterKind.CALLED_OFF
                ? site + "/booking/workshops?shop=" + shop.shop()
                : place.link(),
            say("call", shop.phone().replace(' ', '\u00a0')),
            "Maison Vitrine " + shop.name() + ", " + shop.address(),
            kind.isAskedFor() ? List.of() : List.of(say("ws-why"), say("stop"), stop(site)),
            say("colon"));
    return new Letter(
        kind,
        said.subject(),
        said.text(),
        HtmlLetter.of(said),
        said.language(),
        kind.isAskedFor() ? null : site + "/booking/api/v1/letter-stops/" + token());
  }

  private String stop(String site) {
    return site + "/booking/letters/" + token();
  }

  private String token() {
    return place.link().substring(place.link().lastIndexOf('/') + 1);
  }

  private String instead(List<Workshop> others, String site) {
    return others.stream()
        .map(it -> moment(it.from()) + say("colon") + site + "/booking/workshop/" + it.number())
        .collect(Collectors.joining("\n", say("ws-instead") + "\n", ""));
  }

  private List<LetterWords.Fact> facts(String when) {
    List<LetterWords.Fact> facts = new ArrayList<>();
    facts.add(fact("when", when + say("minutes", workshop.minutes())));
    facts.add(fact("where", where()));
    List<String> hosts = workshop.hosts().stream().map(Adviser::name).toList();
    facts.add(fact("who", Formats.list(hosts, locale)));
    facts.add(fact("places", String.valueOf(reservation.places())));
    if (kind == LetterKind.OFFERED) {
      facts.add(fact("until", moment(reservation.offeredUntil())));
    }
    boolean said = workshop.cancelledBecause() != null && !workshop.cancelledBecause().isEmpty();
    if (kind == LetterKind.CALLED_OFF && said) {
      facts.add(fact("because", workshop.cancelledBecause()));
    }
    return facts;
  }

  private String where() {
    String room = place.room().isEmpty() ? "" : ", " + place.room();
    return "Maison Vitrine " + place.shop().name() + room + ", " + place.shop().address();
  }

  private LetterWords.Fact fact(String key, String value) {
    return new LetterWords.Fact(say(key), value);
  }

  private String moment(Instant at) {
    return Formats.dateTime(at, workshop.zone(), locale);
  }

  private String say(String key, Object... arguments) {
    ResourceBundle texts = ResourceBundle.getBundle("io.vitrine.booking.mail.texts", locale);
    return arguments.length == 0
        ? texts.getString(key)
        : new MessageFormat(texts.getString(key), locale).format(arguments);
  }
}
