package io.vitrine.catalog.office.category;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.DeskHistory;
import io.vitrine.catalog.office.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;

/** Takes a category, with all below it, to another place. Its address stays. */
@ApplicationScoped
public class MoveCategory {

  private final HeldTree held;
  private final DeskHistory history;

  @Inject
  public MoveCategory(HeldTree held, DeskHistory history) {
    this.held = held;
    this.history = history;
  }

  /**
   * @param parent where it belongs from now on; {@code null}: the root
   * @param before the sibling in front of which it stands; {@code null}: behind all
   */
  @Transactional
  public Answer<String> to(String code, String parent, String before, String staff) {
    return moved(code, staff, tree -> tree.move(code, parent, before));
  }

  @Transactional
  public Answer<String> step(String code, Step step, String staff) {
    return moved(code, staff, tree -> tree.step(code, step));
  }

  private Answer<String> moved(String code, String staff, Function<Tree, Optional<Refusal>> move) {
    Tree tree = held.hold();
    int was = tree.place(code).isPresent() ? tree.position(code) : 0;
    Optional<Refusal> no = move.apply(tree);
    if (no.isPresent()) {
      return new Answer.Refused<>(no.get());
    }
    held.save(tree, staff);
    history.remember(
        DeskHistory.Kind.CATEGORY,
        code,
        staff,
        "position",
        String.valueOf(was),
        String.valueOf(tree.position(code)));
    return new Answer.Done<>(code);
  }
}
