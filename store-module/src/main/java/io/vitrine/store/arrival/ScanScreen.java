package io.vitrine.store.arrival;

import io.vitrine.store.arrival.screen.ScreenUses;
import io.vitrine.store.database.TriedAgain;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A customer's phone says what the shop's screen shows: her visit is opened. */
@ApplicationScoped
public class ScanScreen {

  private static final Logger LOG = Logger.getLogger(ScanScreen.class.getName());
  private static final int LONGEST_ADDRESS = 64;

  private final Guessing guessing;
  private final ReceiveByScreen receive;
  private final ScreenUses uses;
  private final ShopCards shops;

  @Inject
  public ScanScreen(Guessing guessing, ReceiveByScreen receive, ScreenUses uses, ShopCards shops) {
    this.guessing = guessing;
    this.receive = receive;
    this.uses = uses;
    this.shops = shops;
  }

  /**
   * What the phone brings.
   *
   * @param shopCode what the screen shows
   * @param opened when the phone opened the page with it, or now where it was typed
   */
  public record Scan(String shop, String shopCode, Instant opened) {}

  /**
   * Who stands before the screen.
   *
   * @param code of her appointment, or {@code null} if she has none
   * @param firstName of who has no appointment; may be {@code null}
   * @param topic on which she wants advice, or {@code null} with an appointment
   */
  public record Guest(String code, String firstName, String topic, String language) {}

  /**
   * @param address of the phone; wrong codes are counted by it
   * @param agent how its browser names itself
   * @return the number of the visit
   */
  public ArrivalAnswer<String> arrive(Scan scan, Guest guest, String address, String agent) {
    if (!shops.exists(scan.shop())) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_SUCH_SHOP);
    }
    String from =
        address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    try {
      guessing.note(scan.shop(), from);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "the place was noted by another request first", e);
    }
    String phone = uses.phone(scan.shop(), address, agent);
    return TriedAgain.untilDone(
        () -> receive.byScreen(scan, guest, from, phone),
        ArrivalAnswer.refused(ArrivalRefusal.SCREEN_FULL));
  }
}
