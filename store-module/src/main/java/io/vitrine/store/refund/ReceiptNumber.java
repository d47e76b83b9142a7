package io.vitrine.store.refund;

import io.vitrine.store.sale.SeriesNumber;
import io.vitrine.store.shop.TrainingShop;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A receipt's number as a customer brings it, such as {@code RIVOLI-V2026-000042}.
 *
 * @param shop the shop's code in capitals
 */
public record ReceiptNumber(String shop, SeriesNumber number) {

  private static final Pattern FORM = Pattern.compile("([A-Z0-9_-]{1,40})-(V\\d{4})-(\\d{1,15})");

  /** A receipt's QR code, scanned: its second part is the number. */
  private static final Pattern CODE = Pattern.compile("VR1;([^;]*);.*");

  /** The number in a receipt's code that was scanned; what is no such code stays as it is. */
  public static String scanned(String typed) {
    return typed == null ? null : CODE.matcher(typed.strip()).replaceFirst("$1");
  }

  /** Empty for what is no receipt's number. */
  public static Optional<ReceiptNumber> read(String typed) {
    String plain = typed == null ? "" : typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    Matcher found = FORM.matcher(plain);
    return found.matches()
        ? Optional.of(
            new ReceiptNumber(
                found.group(1), new SeriesNumber(found.group(2), Long.parseLong(found.group(3)))))
        : Optional.empty();
  }

  /**
   * Why a shop has no such receipt: there is none, or it is one of training, or a real one there.
   */
  public static RefundAnswer.Reason whyUnknown(String shop, String typed) {
    if (read(typed).isEmpty() || !TrainingShop.isOtherWorld(shop, typed)) {
      return RefundAnswer.Reason.RECEIPT_UNKNOWN;
    }
    return TrainingShop.is(shop)
        ? RefundAnswer.Reason.IN_TRAINING
        : RefundAnswer.Reason.OF_TRAINING;
  }

  public boolean isOf(String code) {
    return shop.equals(code.toUpperCase(Locale.ROOT));
  }
}
