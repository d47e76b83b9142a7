package io.vitrine.booking.own;

import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.SelectionAnswer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A customer brings a list of the catalogue to her appointment, or something of it. Note, measures
 * and pictures of the room come with the list; what she brought before stays if she leaves it
 * chosen.
 */
@ApplicationScoped
public class BringList {

  private final Catalogue catalogue;
  private final ChangeOwn changing;

  @Inject
  public BringList(Catalogue catalogue, ChangeOwn changing) {
    this.catalogue = catalogue;
    this.changing = changing;
  }

  BringList() {
    this(null, null);
  }

  /** What can be chosen, or why nothing can. */
  public <T> T offered(
      Appointment own, String token, Function<KeptSelection, T> list, Function<OwnReason, T> no) {
    SelectionAnswer answer = catalogue.selection(token);
    return answer.fold(
        read -> list.apply(together(own.selection().orElse(null), read)),
        () -> no.apply(OwnReason.LIST_GONE),
        () -> no.apply(OwnReason.LIST_AWAY));
  }

  /**
   * @param skus what she chose of what was offered
   */
  public OwnAnswer bring(Appointment own, String token, Set<String> skus) {
    return offered(
        own,
        token,
        list -> {
          KeptSelection chosen = of(list, skus);
          return chosen.items().isEmpty()
              ? new OwnAnswer.Refused(OwnReason.NOTHING_CHOSEN)
              : changing.brings(own, chosen);
        },
        OwnAnswer.Refused::new);
  }

  /** The list as it is now, and behind it what was brought before and is not on it. */
  static KeptSelection together(KeptSelection before, KeptSelection list) {
    List<KeptSelection.Item> items = new ArrayList<>(list.items());
    if (before != null) {
      before.items().stream()
          .filter(old -> items.stream().noneMatch(item -> item.sku().equals(old.sku())))
          .toList()
          .forEach(items::add);
    }
    return with(list, items);
  }

  static KeptSelection of(KeptSelection list, Set<String> skus) {
    return with(list, list.items().stream().filter(item -> skus.contains(item.sku())).toList());
  }

  private static KeptSelection with(KeptSelection list, List<KeptSelection.Item> items) {
    List<KeptSelection.Item> placed = new ArrayList<>();
    for (KeptSelection.Item item : items) {
      placed.add(new KeptSelection.Item(item.sku(), item.note(), item.quantity(), placed.size()));
    }
    return new KeptSelection(
        list.token(), list.name(), list.note(), placed, list.measures(), list.pictures());
  }
}
