package io.vitrine.store.order;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.money.Money;
import io.vitrine.store.sale.CounterRequest;
import io.vitrine.store.sale.Payment.Means;
import java.time.LocalDate;

/**
 * What the counter asks to order.
 *
 * @param basket lines and discounts, or the quote they stand on, the visit, and the payments of the
 *     deposit
 * @param deposit what is paid down now
 */
public record OrderRequest(CounterRequest basket, ForWhom who, DepositKind kind, Money deposit) {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CONTACT = 300;

  /**
   * For whom, how and when.
   *
   * @param contact a telephone number, and where to deliver; {@code null} where she picks up and
   *     did not say
   * @param wishedOn the day she wishes, or {@code null}
   */
  public record ForWhom(String customer, String contact, Handover handover, LocalDate wishedOn) {
    public ForWhom {
      customer = blankToNull(customer);
      contact = blankToNull(contact);
      if (customer != null && customer.length() > LONGEST_NAME
          || contact != null && contact.length() > LONGEST_CONTACT) {
        throw new InvalidValue(
            "a name has at most "
                + LONGEST_NAME
                + " characters, a contact at most "
                + LONGEST_CONTACT);
      }
    }

    private static String blankToNull(String text) {
      return text == null || text.isBlank() ? null : text.strip();
    }
  }

  public OrderRequest {
    if (basket.payments().stream().anyMatch(paid -> paid.means() == Means.DEPOSIT)) {
      throw new InvalidValue("a deposit is not paid with another deposit");
    }
    if (basket.belowZeroReason() != null) {
      throw new InvalidValue("an order takes nothing out of stock yet");
    }
  }

  /** By which the same key with another body is known. */
  String fingerprint() {
    return basket.fingerprint(who + "\n" + kind + "\n" + deposit);
  }
}
