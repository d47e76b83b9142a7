package io.vitrine.store.arrival;

import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A code is typed somewhere: the place is noted first, then the code is judged. */
@ApplicationScoped
public class TypeCode {

  private static final Logger LOG = Logger.getLogger(TypeCode.class.getName());
  private static final int LONGEST_ADDRESS = 64;

  private final Guessing guessing;
  private final CheckIn checkIn;
  private final ShopCards shops;

  @Inject
  public TypeCode(Guessing guessing, CheckIn checkIn, ShopCards shops) {
    this.guessing = guessing;
    this.checkIn = checkIn;
    this.shops = shops;
  }

  /**
   * @param from the address of the screen or person that types; wrong codes are counted by it
   */
  public ArrivalAnswer<Welcome> type(String shop, String code, String from) {
    if (!shops.exists(shop)) {
      return ArrivalAnswer.refused(ArrivalRefusal.NO_SUCH_SHOP);
    }
    String address = from.length() > LONGEST_ADDRESS ? from.substring(0, LONGEST_ADDRESS) : from;
    try {
      guessing.note(shop, address);
    } catch (RuntimeException e) {
      LOG.log(Level.FINE, "the place was noted by another request first", e);
    }
    return checkIn.byCode(shop, new CheckInCode(code), address);
  }
}
