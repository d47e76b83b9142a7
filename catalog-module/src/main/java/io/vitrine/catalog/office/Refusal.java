package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.row.Finding;
import io.vitrine.catalog.text.Text;
import io.vitrine.shell.money.Money;
import io.vitrine.shell.page.Formats;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * An expected no of the catalogue manager's desk: nothing was written.
 *
 * @param status of HTTP
 * @param name the refusal's name in the texts of this package
 * @param arguments what the sentence speaks of, in its order; a {@link Text}, a {@link Money} or an
 *     {@link Instant} is said in the reader's language
 * @param findings what is wrong with which field, where fields are the reason
 */
public record Refusal(int status, String name, List<Object> arguments, List<Finding> findings) {

  /** The desk's moments are the house's. */
  private static final String ZONE = "Europe/Paris";

  public Refusal {
    arguments = List.copyOf(arguments);
    findings = List.copyOf(findings);
  }

  public static Refusal of(int status, String name, Object... arguments) {
    return new Refusal(status, name, List.of(arguments), List.of());
  }

  /** What the sentence speaks of, for a reader of this language. */
  public Object[] arguments(Locale reader) {
    return arguments.stream().map(argument -> said(argument, reader)).toArray();
  }

  private static Object said(Object argument, Locale reader) {
    if (argument instanceof Text text) {
      return text.in(reader);
    }
    if (argument instanceof Money money) {
      return Formats.money(money, reader);
    }
    if (argument instanceof Instant moment) {
      return Formats.date(moment, ZONE, reader) + ", " + Formats.time(moment, ZONE, reader);
    }
    return argument;
  }

  /** Some fields cannot be taken as they were written. */
  public static Refusal ofFields(List<Finding> findings) {
    return new Refusal(422, "product-fields", List.of(), findings);
  }
}
