package io.vitrine.store.till;

import io.vitrine.shell.money.Money;
import io.vitrine.store.database.TriedAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

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
   * @param there the numbers of the cheques that lie beside it
   * @param by the staff number of who closes
   */
  public TillAnswer with(String shop, String code, Money counted, Set<String> there, String by) {
    return TriedAgain.untilDone(
        () -> count.of(shop, code, counted, there, by),
        new TillAnswer.Refused(TillAnswer.Reason.BUSY));
  }
}
