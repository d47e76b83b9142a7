package io.vitrine.catalog.office.category;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gives a category other words. Its address stays, and files that say the former ones are read. */
@ApplicationScoped
public class RenameCategory {

  private final HeldTree held;

  @Inject
  public RenameCategory(HeldTree held) {
    this.held = held;
  }

  @Transactional
  public Answer<String> rename(String code, Text name, String staff) {
    Tree tree = held.hold();
    Optional<Refusal> no = tree.rename(code, name);
    if (no.isPresent()) {
      return new Answer.Refused<>(no.get());
    }
    held.save(tree, staff);
    return new Answer.Done<>(code);
  }
}
