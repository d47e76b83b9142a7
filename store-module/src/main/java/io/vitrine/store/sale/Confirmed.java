package io.vitrine.store.sale;

import io.vitrine.shell.json.JsonParts;
import io.vitrine.store.device.proof.Confirmation;
import io.vitrine.store.sale.promise.Promised;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.erdtman.jcs.JsonCanonicalizer;

/**
 * What a device confirms, in one canonical text (RFC 8785): what is sold or taken back, what is
 * paid or given back, by whom, where, and in which act. The verifier of archives makes the same
 * text of the journal's entry, which names no rows.
 */
public final class Confirmed {

  private final CounterRequest.Counter counter;
  private final String act;
  private final JsonArrayBuilder lines = JsonParts.createArrayBuilder();
  private final JsonArrayBuilder payments = JsonParts.createArrayBuilder();

  private Confirmed(CounterRequest.Counter counter, String act) {
    this.counter = counter;
    this.act = act;
  }

  /**
   * @param act of {@link #act}
   */
  public static Confirmed at(CounterRequest.Counter counter, String act) {
    return new Confirmed(counter, act);
  }

  /** One key on one ground (a visit, a receipt), without naming either. */
  public static String act(String key, String ground) {
    return sha256((key + "\n" + ground).getBytes(StandardCharsets.UTF_8));
  }

  /** What was paid down before comes first, as on record. */
  static String sale(CounterRequest request, GoodsAnswer.Goods sold) {
    Confirmed sale = at(request.counter(), act(request.key(), request.visit()));
    sold.lines().forEach(line -> sale.line(line.sku(), line.quantity(), line.total().cents()));
    Optional.ofNullable(sold.promised())
        .flatMap(Promised::paidDown)
        .ifPresent(paid -> sale.payment(Payment.Means.DEPOSIT, paid.amount().cents()));
    request.payments().forEach(payment -> sale.payment(payment.means(), payment.amount().cents()));
    return sale.digest(sold.totals().due().cents());
  }

  public void line(String sku, int quantity, long totalCents) {
    lines.add(
        JsonParts.createObjectBuilder()
            .add("quantity", quantity)
            .add("sku", sku)
            .add("totalCents", totalCents));
  }

  public void payment(Payment.Means means, long amountCents) {
    payments.add(
        JsonParts.createObjectBuilder().add("amountCents", amountCents).add("means", means.name()));
  }

  /** SHA-256 of the whole, in hexadecimal. */
  public String digest(long totalCents) {
    String json =
        JsonParts.createObjectBuilder()
            .add("act", act)
            .add("lines", lines)
            .add("payments", payments)
            .add("shop", counter.shop())
            .add("staff", counter.staff())
            .add("till", counter.till())
            .add("totalCents", totalCents)
            .build()
            .toString();
    try {
      return sha256(new JsonCanonicalizer(json).getEncodedUTF8());
    } catch (IOException e) {
      throw new UncheckedIOException("what is confirmed is not JSON", e);
    }
  }

  /** How the journal names it. */
  public static JsonObjectBuilder onRecord(String act, Confirmation confirmation) {
    return JsonParts.createObjectBuilder()
        .add("act", act)
        .add("device", confirmation.device())
        .add("digest", confirmation.digest())
        .add("signature", confirmation.signature());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
