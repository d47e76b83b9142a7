package io.vitrine.store.till;

import io.vitrine.shell.money.Money;
import io.vitrine.store.database.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** A session ends with a blind count, which waits its turn behind what is being finished there. */
@ApplicationScoped
public class CloseTill {

  private final CountDrawer count;

  @Inject
  CloseTill(CountDrawer count) {
    this.count = count;
  }

  /**
   * @param counted what lies in the drawer, counted before the expected sum is shown
   * @param by the staff number of who closes
   */
  public TillAnswer with(String shop, String code, Money counted, String by) {
    return TriedAgain.untilDone(
        () -> count.of(shop, code, counted, by), new TillAnswer.Refused(TillAnswer.Reason.BUSY));
  }
}
