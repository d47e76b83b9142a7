package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Asked;
import java.util.List;

/**
 * A facet beside the shelf.
 *
 * @param open unfolded from the start
 * @param slide fields for a range of one's own, or {@code null}
 */
public record FacetGroup(
    String name, String label, List<Choice> choices, List<Choice> more, boolean open, Slide slide) {

  /**
   * Two fields and, with its script, a slider with two thumbs.
   *
   * @param name as it stands in addresses
   * @param lowest where the slider begins
   * @param highest where it ends
   * @param step of the slider
   * @param from as chosen, or {@code null}
   * @param to as chosen, or {@code null}
   * @param unit behind a number
   * @param carried what else the form sends along
   */
  public record Slide(
      String name,
      long lowest,
      long highest,
      long step,
      Long from,
      Long to,
      String unit,
      List<Asked.Parameter> carried) {}

  /** One value to choose or give up. */
  public record Choice(String label, int count, String href, boolean chosen) {}

  /** Anything chosen here. */
  public boolean isInUse() {
    return choices.stream().anyMatch(Choice::chosen) || more.stream().anyMatch(Choice::chosen);
  }
}
