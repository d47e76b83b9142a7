package io.vitrine.booking.partner;

import io.vitrine.shell.InvalidValue;
import java.util.Set;

/**
 * What an administrator asks for.
 *
 * @param shops in which the partner books; at least one
 */
public record PartnerWanted(String name, Set<Scope> scopes, Set<String> shops) {

  private static final int LONGEST_NAME = 80;

  public PartnerWanted {
    name = name == null ? "" : name.strip();
    if (name.isEmpty()
        || name.length() > LONGEST_NAME
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("a partner's name has 1 to 80 characters in one line");
    }
    if (scopes == null || scopes.isEmpty() || shops == null || shops.isEmpty()) {
      throw new InvalidValue("a partner needs at least one scope and one shop");
    }
    scopes = Set.copyOf(scopes);
    shops = Set.copyOf(shops);
  }
}
