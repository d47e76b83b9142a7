package io.vitrine.store.stock.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.stock.desk.BookGoods;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.ReadStock;
import io.vitrine.store.stock.transfer.SendTransfer;
import io.vitrine.store.stock.transfer.TransferView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A list made by scan: what was delivered, or what goes to another shop. */
@Named
@ViewScoped
public class GoodsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StockShelves shelves;
  @Inject private ReadStock read;
  @Inject private BookGoods book;
  @Inject private SendTransfer send;

  private final LinkedHashMap<String, Integer> quantities = new LinkedHashMap<>();
  private final String key = UUID.randomUUID().toString();
  private String shop;
  private String act;
  private String code;
  private String last;
  private String words;
  private String to;
  private transient Problem problem;

  /** A line of the list. */
  public record Row(String sku, int quantity) {}

  public void open() {
    shop = shelves.shop(shop);
    read.of(shop, "", shelves.hand())
        .fold(
            may -> null,
            refused -> {
              problem = shelves.problem(refused);
              return null;
            });
  }

  /** One more of what was scanned; the newest stands first. */
  public void scan() {
    String sku = shelves.scanned(code);
    if (sku != null) {
      more(sku);
      last = sku;
    }
    code = null;
  }

  public void more(String sku) {
    quantities.merge(sku, 1, (now, one) -> Math.min(now + one, Goods.MOST));
  }

  public void fewer(String sku) {
    quantities.computeIfPresent(sku, (same, now) -> now == 1 ? null : now - 1);
  }

  public String finish() {
    return isSending() ? send() : receive();
  }

  private String receive() {
    var booked =
        shelves.act(
            () ->
                book.receive(
                    new BookGoods.Booking(shop, new Goods(quantities), words, key),
                    shelves.hand()));
    if (booked == null) {
      return null;
    }
    shelves.done("done.received");
    return "stock?faces-redirect=true&shop=" + shop;
  }

  private String send() {
    TransferView sent =
        shelves.act(
            () ->
                send.send(
                    new SendTransfer.Sending(shop, to, new Goods(quantities), words, key),
                    shelves.hand()));
    if (sent == null) {
      return null;
    }
    shelves.done("done.sent");
    return "transfer?faces-redirect=true&id=" + sent.transfer().getId();
  }

  public List<Row> getRows() {
    shelves.know(quantities.keySet());
    List<Row> rows = new ArrayList<>();
    for (Map.Entry<String, Integer> one : quantities.entrySet()) {
      rows.add(new Row(one.getKey(), one.getValue()));
    }
    Collections.reverse(rows);
    return rows;
  }

  public int getPieces() {
    return quantities.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Whether the list goes to another shop; otherwise it was delivered. */
  public boolean isSending() {
    return "send".equals(act);
  }

  public Problem getProblem() {
    return problem;
  }

  /** What was scanned last, or {@code null}. */
  public String getLast() {
    return last;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getAct() {
    return act;
  }

  public void setAct(String act) {
    this.act = act;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
