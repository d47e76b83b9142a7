package io.vitrine.catalog.selection.forgetting;

import io.vitrine.catalog.selection.sharing.OwnedSelections;
import java.time.Duration;
import java.util.Map;

/** What a night deletes, each with the age from which it does, for tests on a deployed database. */
public final class Night {

  public static final Map<String, Duration> STATEMENTS =
      Map.of(
          ForgetSelections.UNOPENED,
          OwnedSelections.KEPT,
          ForgetSelections.EMPTY,
          ForgetSelections.KEPT_EMPTY);

  private Night() {}
}
