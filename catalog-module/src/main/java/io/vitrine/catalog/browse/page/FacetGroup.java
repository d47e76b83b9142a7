package io.vitrine.catalog.browse.page;

import java.util.List;

/**
 * A facet beside the shelf.
 *
 * @param open unfolded from the start
 * @param price has fields for a range of one's own
 */
public record FacetGroup(
    String name,
    String label,
    List<Choice> choices,
    List<Choice> more,
    boolean open,
    boolean price) {

  /** One value to choose or give up. */
  public record Choice(String label, int count, String href, boolean chosen) {}

  /** Anything chosen here. */
  public boolean isInUse() {
    return choices.stream().anyMatch(Choice::chosen) || more.stream().anyMatch(Choice::chosen);
  }
}
