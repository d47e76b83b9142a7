package io.vitrine.catalog.importing;

import java.util.List;
import java.util.function.Function;

/** What becomes of a wish about imports: it is granted, or refused with a name and a status. */
public sealed interface ImportAnswer permits ImportAnswer.Granted, ImportAnswer.Refused {

  <T> T fold(Function<ImportReading, T> granted, Function<Refused, T> refused);

  /** The import as it stands now. */
  record Granted(ImportReading job) implements ImportAnswer {
    @Override
    public <T> T fold(Function<ImportReading, T> granted, Function<Refused, T> refused) {
      return granted.apply(job);
    }
  }

  /**
   * Nothing was changed.
   *
   * @param name the refusal's name in the texts of this package
   * @param arguments what the sentence speaks of, in its order
   */
  record Refused(int status, String name, List<String> arguments) implements ImportAnswer {
    public Refused {
      arguments = List.copyOf(arguments);
    }

    @Override
    public <T> T fold(Function<ImportReading, T> granted, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  static ImportAnswer refused(int status, String name, String... arguments) {
    return new Refused(status, name, List.of(arguments));
  }
}
