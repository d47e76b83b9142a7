package io.vitrine.shell.signin;

import java.util.Optional;

/**
 * What a module knows of bearer tokens that are neither tickets nor of services: those it gave to
 * partners outside the house. Whoever has one is in the role {@link #ROLE} and in no other. A
 * module without such a bean refuses them.
 */
public interface GuestTokens {

  /** The role of a partner. */
  String ROLE = "partner";

  /** Whose token that is, by number; empty for one that nobody has. */
  Optional<String> whose(String token);
}
