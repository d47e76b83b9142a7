package io.vitrine.booking.appointment;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a customer asks for.
 *
 * @param staff the adviser's staff number, or {@code null} for anyone suitable
 * @param language the language of the advice and of the letters, {@code fr} or {@code en}
 * @param message what the customer wants to say before; may be empty
 * @param selection share token of a selection in the catalogue, or {@code null}
 */
public record AdviceWanted(
    String shop,
    String topic,
    String staff,
    Instant from,
    String language,
    Customer customer,
    String message,
    String selection) {

  public static final Set<String> LANGUAGES = Set.of("fr", "en");
  public static final int LONGEST_MESSAGE = 2000;
  private static final Pattern SHARE_TOKEN = Pattern.compile("[A-Za-z0-9_-]{22}");

  public AdviceWanted {
    if (shop == null || topic == null || from == null || customer == null) {
      throw new InvalidValue("an appointment needs a shop, a topic, a time and a customer");
    }
    if (!LANGUAGES.contains(language)) {
      throw new InvalidValue("the house advises in fr or en, not in " + language);
    }
    staff = staff == null || staff.isBlank() ? null : staff;
    message = PlainText.lines(message, LONGEST_MESSAGE);
    selection = selection == null || selection.isBlank() ? null : selection;
    if (selection != null && !isShareToken(selection)) {
      throw new InvalidValue("a selection is named by the 22 characters of its link");
    }
  }

  /** Whether a text can be the share token of a selection. */
  public static boolean isShareToken(String text) {
    return text != null && SHARE_TOKEN.matcher(text).matches();
  }
}
