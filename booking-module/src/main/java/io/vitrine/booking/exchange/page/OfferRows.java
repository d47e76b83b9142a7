package io.vitrine.booking.exchange.page;

import io.vitrine.booking.exchange.OfferState;
import io.vitrine.booking.exchange.ShiftOffer;
import io.vitrine.booking.rota.PlannedShift;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.booking.staff.Team;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;

/** Puts offers into the reader's words. */
@RequestScoped
public class OfferRows {

  private static final String TEXTS = "io.vitrine.booking.exchange.texts";

  private final Team team;
  private final Shops shops;
  private final SignedIn signedIn;
  private final Language language;
  private final Clock clock;

  @Inject
  public OfferRows(Team team, Shops shops, SignedIn signedIn, Language language, Clock clock) {
    this.team = team;
    this.shops = shops;
    this.signedIn = signedIn;
    this.language = language;
    this.clock = clock;
  }

  OfferRows() {
    this(null, null, null, null, null);
  }

  OfferRow of(ShiftOffer it) {
    OfferState state = it.stateAt(clock.instant());
    return new OfferRow(
        it.id(),
        name(it.staff()),
        span(it.from(), it.to(), it.zone()),
        shop(it.shop()),
        it.isSwap() ? span(it.returnFrom(), it.returnTo(), it.zone()) : "",
        name(it.askedOf()),
        name(it.takenBy()),
        language.say(TEXTS, "state." + state),
        tone(state),
        it.reason() == null ? "" : it.reason(),
        it.staff().equals(signedIn.getStaff()),
        state.isOpen());
  }

  private static String tone(OfferState state) {
    return switch (state) {
      case DONE -> "good";
      case DECLINED -> "warn";
      default -> "plain";
    };
  }

  String name(String staff) {
    return staff == null ? "" : team.nameOf(staff).orElse(staff);
  }

  String shop(String code) {
    return shops.find(code).map(ShopSheet::name).orElse(code);
  }

  String span(PlannedShift shift) {
    return span(shift.time().from(), shift.time().to(), shift.time().zone().getId());
  }

  private String span(Instant from, Instant to, String zone) {
    Locale locale = language.getLocale();
    return Formats.dateTime(from, zone, locale) + " – " + Formats.time(to, zone, locale);
  }
}
