package io.vitrine.shell.problem;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The refusals that every module shares, worded in the reader's language. */
@RequestScoped
public class Refusals {

  private final Language language;

  @Inject
  public Refusals(Language language) {
    this.language = language;
  }

  /**
   * A refusal whose title and detail stand in a feature's bundle as {@code refusal.NAME.title} and
   * {@code refusal.NAME.detail}.
   */
  public Problem from(String bundle, int status, String name, Object... arguments) {
    Locale locale = language.getLocale();
    ResourceBundle texts = ResourceBundle.getBundle(bundle, locale, classLoader());
    String detail = "refusal." + name + ".detail";
    return Problem.of(
        name,
        status,
        format(texts.getString("refusal." + name + ".title"), locale, arguments),
        texts.containsKey(detail) ? format(texts.getString(detail), locale, arguments) : null);
  }

  public Problem notFound() {
    return shared(404, "not-found");
  }

  public Problem signInNeeded() {
    return shared(401, "sign-in-needed");
  }

  /** Nobody acted at a shared device for a while: her PIN first (RFC 4918, 11.3). */
  public Problem locked() {
    return shared(423, "locked");
  }

  public Problem notAllowed() {
    return shared(403, "not-allowed");
  }

  public Problem invalid(InvalidValue invalid) {
    return shared(422, "invalid").with("reason", invalid.getMessage());
  }

  Problem malformed(String reason) {
    return shared(400, "malformed").with("reason", reason);
  }

  Problem stale() {
    return shared(412, "changed-meanwhile");
  }

  Problem conflict() {
    return shared(409, "conflict");
  }

  Problem broken(String incident) {
    return shared(500, "broken").with("incident", incident);
  }

  /** The shared refusal of that HTTP status. */
  public Problem ofStatus(int status) {
    return switch (status) {
      case 400 -> malformed("the request could not be read");
      case 401 -> signInNeeded();
      case 403 -> notAllowed();
      case 404 -> notFound();
      case 405 -> shared(405, "method-not-allowed");
      case 406 -> shared(406, "not-acceptable");
      case 410 -> shared(410, "gone");
      case 412 -> stale();
      case 413 -> shared(413, "too-large");
      case 415 -> shared(415, "media-type");
      case 428 -> shared(428, "precondition");
      case 429 -> shared(429, "too-many");
      case 500 -> shared(500, "fault");
      case 503 -> shared(503, "away");
      default -> shared(status, "refused");
    };
  }

  private Problem shared(int status, String name) {
    return from("io.vitrine.shell.problem.texts", status, name);
  }

  private static String format(String pattern, Locale locale, Object... arguments) {
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  private static ClassLoader classLoader() {
    return Thread.currentThread().getContextClassLoader();
  }
}
