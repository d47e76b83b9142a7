package io.vitrine.catalog.office.attribute;

import io.vitrine.catalog.office.Answer;
import io.vitrine.catalog.office.Refusal;
import io.vitrine.catalog.product.AttributeEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts a new attribute behind the others. */
@ApplicationScoped
public class AddAttribute {

  /** As columns of the house's format name it. */
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,59}");

  private final HeldAttributes held;

  @Inject
  public AddAttribute(HeldAttributes held) {
    this.held = held;
  }

  @Transactional
  public Answer<String> add(String code, AttributeDraft draft, String staff) {
    String called = code == null ? "" : code.strip();
    if (!CODE.matcher(called).matches()) {
      return Answer.refused(422, "attribute-code", called);
    }
    Optional<Refusal> fault = draft.fault();
    if (fault.isPresent()) {
      return new Answer.Refused<>(fault.get());
    }
    List<AttributeEntry> known = held.hold();
    if (known.stream().anyMatch(other -> other.code().equals(called))) {
      return Answer.refused(409, "attribute-taken", called);
    }
    int last = known.stream().mapToInt(AttributeEntry::position).max().orElse(0);
    held.add(draft.as(called, last + 1), staff);
    return new Answer.Done<>(called);
  }
}
