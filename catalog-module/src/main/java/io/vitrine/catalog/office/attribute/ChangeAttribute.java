package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.product.AttributeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Changes an attribute. What its values mean stays as long as there are any. */
@ApplicationScoped
public class ChangeAttribute {

  private final HeldAttributes held;

  @Inject
  public ChangeAttribute(HeldAttributes held) {
    this.held = held;
  }

  /**
   * @param seen the mark of what was read before; {@code null}: whatever it is
   */
  @Transactional
  public Answer<String> change(String code, AttributeDraft draft, String seen, String staff) {
    Optional<AttributeEntry> known =
        held.hold().stream().filter(entry -> entry.code().equals(code)).findFirst();
    if (known.isEmpty()) {
      return Answer.refused(404, "attribute-unknown", code);
    }
    Optional<Refusal> fault = draft.fault();
    if (fault.isPresent()) {
      return new Answer.Refused<>(fault.get());
    }
    AttributeEntry was = known.get();
    if (seen != null && !seen.equals(AttributeDraft.of(was).mark())) {
      return Answer.refused(412, "attribute-changed", was.name());
    }
    if (draft.readsOtherwise(was) && held.hasValues(code)) {
      return Answer.refused(409, "attribute-in-use", was.name());
    }
    held.change(was, draft.as(code, was.position()), staff);
    return new Answer.Done<>(code);
  }

  /**
   * One place up or down in the order in which attributes are shown.
   *
   * @param up else down
   */
  @Transactional
  public Answer<String> move(String code, boolean up, String staff) {
    List<AttributeEntry> all = new ArrayList<>(held.hold());
    int at = all.stream().map(AttributeEntry::code).toList().indexOf(code);
    if (at < 0) {
      return Answer.refused(404, "attribute-unknown", code);
    }
    int to = up ? at - 1 : at + 1;
    if (to < 0 || to == all.size()) {
      return Answer.refused(409, "attribute-no-step");
    }
    List<Integer> places = places(all);
    all.add(to, all.remove(at));
    for (int i = 0; i < all.size(); i++) {
      AttributeEntry entry = all.get(i);
      if (entry.position() != places.get(i)) {
        held.change(entry, AttributeDraft.of(entry).as(entry.code(), places.get(i)), staff);
      }
    }
    return new Answer.Done<>(code);
  }

  /** The positions that there are, or new ones where two share one. */
  private static List<Integer> places(List<AttributeEntry> all) {
    List<Integer> known = all.stream().map(AttributeEntry::position).toList();
    return known.stream().distinct().count() == known.size()
        ? known
        : IntStream.rangeClosed(1, known.size()).boxed().toList();
  }
}
