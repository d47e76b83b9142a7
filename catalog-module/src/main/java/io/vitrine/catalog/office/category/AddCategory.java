package io.vitrine.catalog.office.category;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.product.writing.CategoryCodes;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Puts a new category behind those below its parent. */
@ApplicationScoped
public class AddCategory {

  private final HeldTree held;

  @Inject
  public AddCategory(HeldTree held) {
    this.held = held;
  }

  /**
   * @param parent its code; {@code null}: at the root
   * @return the new category's code
   */
  @Transactional
  public Answer<String> add(String parent, Text name, String staff) {
    Tree tree = held.hold();
    String code = CategoryCodes.free(held.codes(), CategoryCodes.step(name.french()), parent);
    Optional<Refusal> no = tree.add(code, parent, name);
    if (no.isPresent()) {
      return new Answer.Refused<>(no.get());
    }
    held.save(tree, staff);
    return new Answer.Done<>(code);
  }
}
