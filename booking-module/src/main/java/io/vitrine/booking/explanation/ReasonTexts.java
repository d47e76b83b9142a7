package io.vitrine.booking.explanation;

import io.vitrine.booking.workshop.Workshops;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The reasons in the reader's language. */
@RequestScoped
public class ReasonTexts {

  private static final String TEXTS = "io.vitrine.booking.explanation.texts";

  private final Language language;
  private final Workshops workshops;

  @Inject
  public ReasonTexts(Language language, Workshops workshops) {
    this.language = language;
    this.workshops = workshops;
  }

  ReasonTexts() {
    this(null, null);
  }

  /**
   * @param zone of the shop
   */
  public String say(TimeReason reason, String zone) {
    Locale locale = language.getLocale();
    String from = "";
    String until = "";
    if (reason.when() != null) {
      from = Formats.dateTime(reason.when().start(), zone, locale);
      until = Formats.dateTime(reason.when().end(), zone, locale);
    }
    String subject = subject(reason, locale);
    return new MessageFormat(text("reason." + reason.kind()), locale)
        .format(new Object[] {subject, from, until});
  }

  /** A workshop is called by its title, anything else by its number. */
  private String subject(TimeReason reason, Locale locale) {
    String number = reason.subject() == null ? "" : reason.subject();
    return reason.kind() == TimeReason.Kind.EVENT
        ? workshops.find(number).map(it -> it.title(locale)).orElse(number)
        : number;
  }

  private String text(String key) {
    return ResourceBundle.getBundle(
            TEXTS, language.getLocale(), Thread.currentThread().getContextClassLoader())
        .getString(key);
  }
}
