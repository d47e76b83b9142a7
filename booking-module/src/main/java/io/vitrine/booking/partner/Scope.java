package io.vitrine.booking.partner;

import io.vitrine.shell.InvalidValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a partner may do. */
public enum Scope {
  READ("appointments:read"),
  WRITE("appointments:write");

  private final String code;

  Scope(String code) {
    this.code = code;
  }

  /** How it is called outside. */
  public String code() {
    return code;
  }

  /** The scopes of these names; at least one. */
  public static Set<Scope> of(Collection<String> codes) {
    Set<Scope> scopes = EnumSet.noneOf(Scope.class);
    for (String code : codes) {
      scopes.add(
          Stream.of(values())
              .filter(scope -> scope.code.equals(code))
              .findFirst()
              .orElseThrow(() -> new InvalidValue("there is no scope " + code)));
    }
    if (scopes.isEmpty()) {
      throw new InvalidValue("a partner needs at least one scope");
    }
    return scopes;
  }

  static Set<Scope> stored(String column) {
    return of(List.of(column.split(" ")));
  }

  static String stored(Set<Scope> scopes) {
    return scopes.stream().map(Scope::code).collect(Collectors.joining(" "));
  }
}
