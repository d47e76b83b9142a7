package io.vitrine.store.stock.page;

import io.vitrine.shell.money.Money;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.stock.count.CloseCount;
import io.vitrine.store.stock.count.CountLine;
import io.vitrine.store.stock.count.CountPieces;
import io.vitrine.store.stock.count.CountSheet;
import io.vitrine.store.stock.count.Counts;
import io.vitrine.store.stock.desk.StockAnswer;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** A count: blind while it is scanned or typed, then the differences with what they are worth. */
@Named
@ViewScoped
public class CountPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SIZE = 50;

  @Inject private StockShelves shelves;
  @Inject private Counts counts;
  @Inject private CountPieces count;
  @Inject private CloseCount close;

  private final HashMap<String, String> reasons = new HashMap<>();
  private String id;
  private int page = 1;
  private String code;
  private Integer pieces;
  private String last;
  private String reason;
  private transient Problem problem;
  private transient Counts.Sheet sheet;

  public void open() {
    page = Math.max(1, Math.min(page, 10_000));
    read();
  }

  private void read() {
    sheet =
        counts
            .one(String.valueOf(id), page, SIZE, shelves.hand())
            .fold(
                one -> one,
                refused -> {
                  problem = shelves.problem(refused);
                  return null;
                });
    if (sheet != null) {
      shelves.know(sheet.lines().stream().map(CountLine::getSku).toList());
    }
  }

  /** What the scanner typed: one more piece, or as many as were typed beside it. */
  public void note() {
    String sku = shelves.scanned(code);
    if (sku != null) {
      note(sku, pieces);
      pieces = null;
    }
    code = null;
    read();
  }

  private void note(String sku, Integer typed) {
    CountLine line =
        shelves.act(
            () ->
                typed == null
                    ? count.scan(id, sku, shelves.hand())
                    : count.enter(id, sku, typed, shelves.hand()));
    if (line != null) {
      last = shelves.name(sku) + ", " + shelves.variant(sku) + ": " + line.getCounted();
    }
  }

  /** A line is to be counted by hand: its number comes into the field. */
  public void pick(String sku) {
    code = sku;
  }

  public String compare() {
    return close(() -> close.compare(id, shelves.hand()), "done.compared");
  }

  public String again() {
    return close(() -> close.again(id, shelves.hand()), "done.again");
  }

  public String drop() {
    return close(() -> close.drop(id, shelves.hand()), "done.dropped");
  }

  public String finish() {
    Map<String, String> own =
        reasons.entrySet().stream()
            .filter(one -> one.getValue() != null && !one.getValue().isBlank())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return close(
        () -> close.finish(id, new CloseCount.Reasons(own, reason), shelves.hand()),
        "done.counted");
  }

  private String close(Supplier<StockAnswer<CountSheet>> act, String done) {
    if (shelves.act(act) == null) {
      read();
      return null;
    }
    shelves.done(done);
    return "count?faces-redirect=true&id=" + id;
  }

  /** What all differences on this page are worth at the prices as last told. */
  public Money getWorth() {
    return getLines().stream()
        .map(line -> shelves.value(line.getSku(), line.getDifference()))
        .reduce(Money.ZERO, Money::plus);
  }

  /** Whether this person manages the shop. */
  public boolean isManager() {
    return getSheet() != null && shelves.hand().managesIn(sheet.sheet().getShop());
  }

  public Counts.Sheet getSheet() {
    if (sheet == null && problem == null) {
      read();
    }
    return sheet;
  }

  public List<CountLine> getLines() {
    return getSheet() == null ? List.of() : sheet.lines();
  }

  public int getPages() {
    return getSheet() == null ? 1 : (int) Math.max(1, (sheet.total() + SIZE - 1) / SIZE);
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  public Problem getProblem() {
    return problem;
  }

  /** What was noted last, in words. */
  public String getLast() {
    return last;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public Integer getPieces() {
    return pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
