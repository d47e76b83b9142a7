package io.vitrine.store.dossier;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;

/** The refusals about dossiers in the reader's words, with the status each has on the line. */
@RequestScoped
public class DossierProblems {

  private static final String TEXTS = "io.vitrine.store.dossier.texts";
  private static final String HOUSE_ZONE = "Europe/Paris";

  private final Refusals refusals;
  private final Language language;

  @Inject
  public DossierProblems(Refusals refusals, Language language) {
    this.refusals = refusals;
    this.language = language;
  }

  public Problem of(DossierAnswer.Refused<?> refused) {
    Object[] words = refused.words().stream().map(this::worded).toArray();
    return refusals.from(TEXTS, status(refused.why()), refused.why().key(), words);
  }

  /** A refusal that needs no further words. */
  public Problem of(DossierRefusal why) {
    return refusals.from(TEXTS, status(why), why.key());
  }

  private static int status(DossierRefusal why) {
    return switch (why) {
      case NO_SUCH_DOSSIER,
          NO_SUCH_ALTERNATIVE,
          NOT_SET_ASIDE,
          NO_SUCH_VISIT,
          NO_SUCH_TOPIC,
          NO_SUCH_POINT ->
          404;
      case OTHER_SHOP -> 403;
      case CHANGED_MEANWHILE -> 412;
      case CANCELLED,
          THERE_ALREADY,
          ENOUGH,
          NONE_LEFT,
          RECALLED,
          LONG_PAST,
          VISIT_LONG_OVER,
          LIST_FULL ->
          409;
      case NO_SUCH_ARTICLE, NOT_IN_DOSSIER -> 422;
      case CATALOGUE_AWAY -> 503;
    };
  }

  private Object worded(Object word) {
    return word instanceof Instant moment
        ? Formats.time(moment, HOUSE_ZONE, language.getLocale())
        : word;
  }
}
