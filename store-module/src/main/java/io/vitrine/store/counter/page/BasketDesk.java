package io.vitrine.store.counter.page;

import io.vitrine.shell.problem.Refusals;
import io.vitrine.store.counter.Basket;
import io.vitrine.store.counter.BasketAnswer;
import io.vitrine.store.counter.Baskets;
import io.vitrine.store.counter.KeepBasket;
import io.vitrine.store.database.TriedAgain;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Keeps what lies on the counter where every till of the shop finds it again. */
@Dependent
public class BasketDesk implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CounterDesk desk;
  @Inject private Baskets baskets;
  @Inject private KeepBasket keep;
  @Inject private Refusals refusals;

  private long turn;
  private String keeper;
  private String keeperName;

  /**
   * Lays out what was kept for a visit.
   *
   * @return whether anything was, if only an empty counter
   */
  boolean lay(String visit, CounterBasket basket) {
    var kept = baskets.find(desk.shop(), visit);
    kept.ifPresent(now -> lay(now, basket));
    return kept.isPresent();
  }

  private void lay(Basket kept, CounterBasket basket) {
    basket.lay(kept);
    turn = kept.getTurn();
    keeper = kept.getStaff();
    keeperName = kept.getStaffName();
  }

  /** Keeps it in the name of who stands here; what was changed elsewhere is shown instead. */
  void keep(String visit, CounterBasket basket) {
    desk.draft(
        (device, person) -> {
          BasketAnswer unchanged = new BasketAnswer.Kept(turn);
          TriedAgain.untilDone(
                  () ->
                      keep.keep(
                          device.getShop(),
                          visit,
                          turn,
                          basket.laid(),
                          new KeepBasket.Keeper(person.staff(), person.name())),
                  unchanged)
              .fold(
                  kept -> {
                    turn = kept.turn();
                    keeper = person.staff();
                    return null;
                  },
                  changed -> {
                    lay(changed.now(), basket);
                    return CounterDesk.say(
                        refusals.from("io.vitrine.store.sale.texts", 409, "basket-changed"));
                  });
        });
  }

  /** Whose basket it is, where it is a colleague's; {@code null} otherwise. */
  String colleague() {
    return keeper == null || keeper.equals(desk.staff()) ? null : keeperName;
  }
}
