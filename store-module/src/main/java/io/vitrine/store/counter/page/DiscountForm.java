package io.vitrine.store.counter.page;

import io.vitrine.store.discount.Discount;
import io.vitrine.store.discount.DiscountsAsked;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What goes off, in whole parts of a hundred: a line's, and the whole sale's. */
public class DiscountForm implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final List<Integer> STEPS = List.of(0, 500, 1_000, 1_500, 2_000);

  private final HashMap<String, Integer> byLine = new HashMap<>();
  private int whole;
  private String approval;

  DiscountsAsked asked() {
    Map<String, Discount> asked = new HashMap<>();
    byLine.forEach(
        (sku, bp) -> {
          if (bp != null && bp > 0) {
            asked.put(sku, Discount.of(bp));
          }
        });
    return new DiscountsAsked(asked, whole);
  }

  void forget(String sku) {
    byLine.remove(sku);
  }

  String code() {
    return approval == null || approval.isBlank() ? null : approval.strip();
  }

  /** What there is to choose from, in basis points. */
  public List<Integer> getSteps() {
    return STEPS;
  }

  /** By the article's number, in basis points. */
  public Map<String, Integer> getByLine() {
    return byLine;
  }

  public int getWhole() {
    return whole;
  }

  public void setWhole(int whole) {
    this.whole = whole;
  }

  public String getApproval() {
    return approval;
  }

  public void setApproval(String approval) {
    this.approval = approval;
  }
}
