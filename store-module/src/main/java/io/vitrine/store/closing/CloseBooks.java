package io.vitrine.store.closing;

import io.vitrine.store.assortment.Assortment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Closes a day, month or year of a till. Days before it that were forgotten are closed with it; who
 * closes again gets what is there.
 */
@ApplicationScoped
public class CloseBooks {

  private final WriteClosings write;
  private final Assortment assortment;

  @Inject
  public CloseBooks(WriteClosings write, Assortment assortment) {
    this.write = write;
    this.assortment = assortment;
  }

  /**
   * @param by the staff number of who closes
   */
  public ClosingAnswer of(String shop, String till, Period period, String by) {
    return write.close(book(shop, till, by), period);
  }

  /** Closes every day, month and year of that till that is over and was not closed. */
  public void whatIsDue(String shop, String till, String by) {
    write.closeWhatIsDue(book(shop, till, by));
  }

  /** The zone is known before the transaction begins: the catalogue may have to be asked. */
  private WriteClosings.Book book(String shop, String till, String by) {
    return new WriteClosings.Book(shop, till, assortment.shop(shop).getZone(), by);
  }
}
