package io.vitrine.store.neighbour;

import io.vitrine.shell.InvalidValue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Something that a person asked on her own page.
 *
 * @param kind such as {@code ERASE}
 * @param askedAt the law gives a month from then
 * @param email in small letters; she has shown that it is hers
 * @param appointments the numbers of hers
 * @param details what else it takes, such as which consent
 */
public record PrivacyAsked(
    String id,
    String kind,
    String email,
    String language,
    Instant askedAt,
    List<String> appointments,
    Map<String, String> details) {

  private static final Pattern NUMBER = Pattern.compile("[A-Z0-9]{1,12}");

  public PrivacyAsked {
    if (id == null
        || id.length() > 36
        || kind == null
        || askedAt == null
        || email == null
        || email.isBlank()) {
      throw new InvalidValue("a request has id, kind and email");
    }
    appointments =
        appointments.stream().filter(number -> NUMBER.matcher(number).matches()).toList();
    details = Map.copyOf(details);
  }

  /** Whose things are meant. */
  public Herself herself() {
    return Herself.of(email, detail("who"));
  }

  /** What it says of that, or nothing. */
  public String detail(String name) {
    return details.getOrDefault(name, "");
  }
}
