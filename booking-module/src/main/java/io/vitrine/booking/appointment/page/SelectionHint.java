package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.SelectionAnswer;
import io.vitrine.booking.topic.SuggestTopic;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/**
 * What the selection that somebody brings along says about the advice she needs. Without the
 * catalogue nothing is suggested, and booking goes on.
 */
@Named
@RequestScoped
public class SelectionHint {

  private static final int NAMED = 2;

  @Inject private BookChoice choice;
  @Inject private Catalogue catalogue;
  @Inject private Topics topics;
  @Inject private Language language;
  @Inject private Words words;

  private List<VariantFace> faces;

  /** Whether something was read of what she brings. */
  public boolean isThere() {
    return !faces().isEmpty();
  }

  /** Such as "Canapé Aubrac, Table Cèdre and 2 more". */
  public String getNames() {
    List<String> names =
        faces().stream()
            .map(face -> language.pick(face.frenchName(), face.englishName()))
            .distinct()
            .toList();
    return names.size() <= NAMED + 1
        ? Formats.list(names, words.locale())
        : words.say(
            "book.andMore", String.join(", ", names.subList(0, NAMED)), names.size() - NAMED);
  }

  /** The code of the topic that suits it. */
  Optional<String> topic() {
    return faces().isEmpty()
        ? Optional.empty()
        : SuggestTopic.among(topics.all(), faces().stream().map(VariantFace::categories).toList())
            .map(Topic::code);
  }

  private List<VariantFace> faces() {
    if (faces == null) {
      faces = choice.getSelection() == null ? List.of() : read(choice.getSelection());
    }
    return faces;
  }

  private List<VariantFace> read(String token) {
    SelectionAnswer answer = catalogue.selection(token);
    List<KeptSelection.Item> items =
        answer.fold(KeptSelection::items, () -> List.of(), () -> List.of());
    return items.isEmpty()
        ? List.of()
        : catalogue
            .variants(items.stream().map(KeptSelection.Item::sku).toList())
            .orElse(List.of());
  }
}
