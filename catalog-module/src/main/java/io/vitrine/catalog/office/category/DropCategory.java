package io.vitrine.catalog.office.category;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Takes an empty category away. Its address leads to the category above it from then on. */
@ApplicationScoped
public class DropCategory {

  private final HeldTree held;

  @Inject
  public DropCategory(HeldTree held) {
    this.held = held;
  }

  @Transactional
  public Answer<String> drop(String code, String staff) {
    Tree tree = held.hold();
    Optional<Refusal> no = tree.drop(code, held.hasProducts(code));
    if (no.isPresent()) {
      return new Answer.Refused<>(no.get());
    }
    held.save(tree, staff);
    return new Answer.Done<>(code);
  }
}
