package io.vitrine.booking.wish;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Words and status of what a wish is refused for, the same for the API and the page. */
@RequestScoped
public class WishProblems {

  private static final String TEXTS = "io.vitrine.booking.wish.texts";

  private final Refusals refusals;
  private final Language language;

  @Inject
  public WishProblems(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  WishProblems() {
    this(null, null);
  }

  public Problem of(WishAnswer.Refused refused) {
    if (refused instanceof WishAnswer.Past) {
      return refusals.from(TEXTS, 422, "wish-past");
    }
    if (refused instanceof WishAnswer.Published published) {
      return refusals.from(TEXTS, 409, "wish-published", words(published.day()));
    }
    if (refused instanceof WishAnswer.TooFar far) {
      return refusals.from(TEXTS, 422, "wish-too-far", words(far.last()));
    }
    if (refused instanceof WishAnswer.Contrary contrary) {
      return refusals
          .from(TEXTS, 409, "wish-contrary", words(contrary.other().from()))
          .with("wish", contrary.other().id());
    }
    if (refused instanceof WishAnswer.TooMany many) {
      String month =
          DateTimeFormatter.ofPattern("MMMM yyyy", language.getLocale()).format(many.month());
      return refusals
          .from(TEXTS, 409, "wish-too-many", month, many.most())
          .with("month", many.month().toString());
    }
    return refusals.from(TEXTS, 404, "wish-unknown");
  }

  /** What was typed is no wish. */
  public Problem unreadable() {
    return refusals.from(TEXTS, 422, "wish-unreadable");
  }

  private String words(LocalDate day) {
    return Formats.dayDate(
        day.atStartOfDay(ZoneOffset.UTC).toInstant(), "UTC", language.getLocale());
  }
}
