package io.vitrine.catalog.office;

import io.vitrine.catalog.importing.row.Finding;
import java.util.List;
import java.util.function.Function;

/** What becomes of an edit: it is written, or refused and nothing is. */
public sealed interface EditAnswer permits EditAnswer.Edited, EditAnswer.Refused {

  <T> T fold(Function<Edited, T> edited, Function<Refused, T> refused);

  /**
   * @param version of the product from now on
   */
  record Edited(long version) implements EditAnswer {
    @Override
    public <T> T fold(Function<Edited, T> edited, Function<Refused, T> refused) {
      return edited.apply(this);
    }
  }

  /**
   * @param name the refusal's name in the texts of this package
   * @param findings what is wrong with which field, where fields are the reason
   */
  record Refused(int status, String name, List<String> arguments, List<Finding> findings)
      implements EditAnswer {
    public Refused {
      arguments = List.copyOf(arguments);
      findings = List.copyOf(findings);
    }

    @Override
    public <T> T fold(Function<Edited, T> edited, Function<Refused, T> refused) {
      return refused.apply(this);
    }
  }

  static EditAnswer refused(int status, String name, String... arguments) {
    return new Refused(status, name, List.of(arguments), List.of());
  }
}
