package io.vitrine.store.arrival;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The refusals at the door in the reader's words, with the status each has on the line. */
@RequestScoped
public class ArrivalProblems {

  private static final String TEXTS = "io.vitrine.store.arrival.texts";

  private final Refusals refusals;
  private final Language language;
  private final ShopCards shops;

  @Inject
  public ArrivalProblems(Refusals refusals, Language language, ShopCards shops) {
    this.refusals = refusals;
    this.language = language;
    this.shops = shops;
  }

  public Problem of(ArrivalAnswer.Refused<?> refused) {
    return refusals.from(TEXTS, status(refused.why()), refused.why().key(), words(refused));
  }

  /** A refusal that needs no further words. */
  public Problem of(ArrivalRefusal why) {
    return refusals.from(TEXTS, status(why), why.key());
  }

  private static int status(ArrivalRefusal why) {
    return switch (why) {
      case UNKNOWN_CODE, NO_SUCH_APPOINTMENT, NO_SUCH_SHOP, NO_SUCH_VISIT -> 404;
      case OTHER_SHOP, OTHER_DAY, NO_RIGHT, SCREEN_CODE_OLD -> 403;
      case USED_ALREADY, SCREEN_USED, CANCELLED, ENDED_ALREADY, TAKEN_ALREADY -> 409;
      case NO_SUCH_TOPIC -> 422;
      case TOO_MANY_GUESSES, SCREEN_FULL -> 429;
    };
  }

  private Object[] words(ArrivalAnswer.Refused<?> refused) {
    List<Object> words = refused.words();
    return switch (refused.why()) {
      case OTHER_SHOP -> new Object[] {shops.name((String) words.get(0))};
      case OTHER_DAY -> {
        String zone = ((ZoneId) words.get(1)).getId();
        Instant moment = (Instant) words.get(0);
        yield new Object[] {
          Formats.dayDate(moment, zone, language.getLocale()),
          Formats.time(moment, zone, language.getLocale())
        };
      }
      default -> words.toArray();
    };
  }
}
