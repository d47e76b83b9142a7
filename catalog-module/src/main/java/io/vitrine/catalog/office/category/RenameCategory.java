package io.vitrine.catalog.office.category;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Mark;
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

  /**
   * @param seen the mark of the names that were read before; {@code null}: whatever they are
   */
  @Transactional
  public Answer<String> rename(String code, Text name, String seen, String staff) {
    Tree tree = held.hold();
    Optional<Text> stands = tree.place(code).map(Tree.Place::name);
    if (seen != null && stands.isPresent() && !seen.equals(mark(stands.get()))) {
      return Answer.refused(412, "category-renamed", stands.get().french(), stands.get().english());
    }
    Optional<Refusal> no = tree.rename(code, name);
    if (no.isPresent()) {
      return new Answer.Refused<>(no.get());
    }
    held.save(tree, staff);
    return new Answer.Done<>(code);
  }

  static String mark(Text name) {
    return Mark.of(name);
  }
}
