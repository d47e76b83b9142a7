package io.vitrine.booking.appointment.page;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.SelectionState;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What came with an appointment, with names and pictures where the catalogue is there. */
@Named
@RequestScoped
public class SelectionShown {

  @Inject private Catalogue catalogue;
  @Inject private AppointmentPage page;
  @Inject private Language language;

  private Optional<List<VariantFace>> faces;

  /** A kept thing as it is shown; without the catalogue its number alone. */
  public record Item(
      String sku, String name, String variant, String picture, String href, String note) {}

  public boolean isThere() {
    return kept()
        .filter(
            kept ->
                !kept.items().isEmpty()
                    || !kept.measures().isEmpty()
                    || !kept.pictures().isEmpty()
                    || kept.note() != null)
        .isPresent();
  }

  /** About the whole list, or {@code null}. */
  public String getNote() {
    return kept().map(KeptSelection::note).orElse(null);
  }

  /** Of the room. */
  public List<KeptSelection.Picture> getPictures() {
    return kept().map(KeptSelection::pictures).orElse(List.of());
  }

  /** Lengths at home. */
  public List<KeptSelection.Measure> getMeasures() {
    return kept().map(KeptSelection::measures).orElse(List.of());
  }

  /** The catalogue was away when it was booked, and still is. */
  public boolean isLater() {
    return state() == SelectionState.LATER;
  }

  public boolean isGone() {
    return state() == SelectionState.GONE;
  }

  /** The catalogue is away now. */
  public boolean isPlain() {
    return isThere() && faces().isEmpty();
  }

  public String getName() {
    return kept().map(KeptSelection::name).orElse("");
  }

  public List<Item> getItems() {
    Map<String, VariantFace> known =
        faces().orElse(List.of()).stream()
            .collect(Collectors.toMap(VariantFace::sku, Function.identity(), (a, b) -> a));
    return kept().map(KeptSelection::items).orElse(List.of()).stream()
        .sorted(Comparator.comparingInt(KeptSelection.Item::position))
        .map(item -> shown(item, known.get(item.sku())))
        .toList();
  }

  private Item shown(KeptSelection.Item item, VariantFace face) {
    return face == null
        ? new Item(item.sku(), item.sku(), "", null, null, item.note())
        : new Item(
            item.sku(),
            language.pick(face.frenchName(), face.englishName()),
            language.pick(face.frenchVariant(), face.englishVariant()),
            face.picture(),
            face.page(),
            item.note());
  }

  private Optional<List<VariantFace>> faces() {
    if (faces == null) {
      faces =
          catalogue.variants(
              kept().map(KeptSelection::items).orElse(List.of()).stream()
                  .map(KeptSelection.Item::sku)
                  .toList());
    }
    return faces;
  }

  private Optional<KeptSelection> kept() {
    return Optional.ofNullable(page.appointment()).flatMap(Appointment::selection);
  }

  private SelectionState state() {
    return page.appointment() == null ? SelectionState.NONE : page.appointment().selectionState();
  }
}
