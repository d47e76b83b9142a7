package io.vitrine.shell.page;

import java.util.Optional;

/** What a module says on every page of the staff that it serves, for as long as it holds. */
public interface StaffBand {

  /**
   * A band under the head of the page.
   *
   * @param mark one word that is seen first
   * @param text what holds
   * @param href where it is ended
   * @param label of that link
   */
  record Band(String mark, String text, String href, String label) {}

  /** Empty while there is nothing to say. */
  Optional<Band> now();
}
