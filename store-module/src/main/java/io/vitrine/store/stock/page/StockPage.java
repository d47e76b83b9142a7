package io.vitrine.store.stock.page;

import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.stock.StockLevel;
import io.vitrine.store.stock.StockMove;
import io.vitrine.store.stock.desk.BookGoods;
import io.vitrine.store.stock.desk.Goods;
import io.vitrine.store.stock.desk.ReadStock;
import io.vitrine.store.stock.desk.StockAnswer;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** One article in one shop: found by scan or words, looked at, received or written off. */
@Named
@ViewScoped
public class StockPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int HITS = 12;
  private static final int MOVES = 20;

  @Inject private StockShelves shelves;
  @Inject private ReadStock read;
  @Inject private BookGoods book;
  @Inject private Assortment assortment;
  @Inject private Language language;

  private final String key = UUID.randomUUID().toString();
  private String shop;
  private String sku;
  private String words;
  private Long before;
  private Integer pieces = 1;
  private String note;
  private Integer broken = 1;
  private String reason;
  private transient Problem problem;
  private transient ReadStock.Shelf shelf;
  private transient List<StockMove> moves;
  private transient Assortment.Hits found;

  /** Reads what was asked for; a code that is one article leads to it. */
  public void open() throws IOException {
    shop = shelves.shop(shop);
    if (sku != null && !sku.isBlank()) {
      look();
    } else {
      shelf = read.of(shop, "", shelves.hand()).fold(one -> one, this::refuse);
      if (problem == null && words != null && !words.isBlank()) {
        search();
      }
    }
  }

  private void look() {
    shelf = read.of(shop, sku, shelves.hand()).fold(one -> one, this::refuse);
    if (problem == null) {
      assortment.priced(List.of(sku));
      shelves.know(List.of(sku));
      moves =
          read.moves(shop, sku, before == null ? Long.MAX_VALUE : before, MOVES, shelves.hand())
              .fold(all -> all, refused -> List.of());
    }
  }

  private void search() throws IOException {
    var article = assortment.scanned(words);
    if (article.isPresent()) {
      FacesContext.getCurrentInstance()
          .getExternalContext()
          .redirect("stock?shop=" + encoded(shop) + "&sku=" + encoded(article.get().getSku()));
    } else {
      found = assortment.search(words, language.getCode(), HITS);
    }
  }

  private <V> V refuse(StockAnswer.Refused<V> refused) {
    problem = shelves.problem(refused);
    return null;
  }

  public String receive() {
    return book(
        () -> book.receive(booking(pieces, note, "receive"), shelves.hand()), "done.received");
  }

  public String writeOff() {
    return book(
        () -> book.writeOff(booking(broken, reason, "break"), shelves.hand()), "done.broken");
  }

  private BookGoods.Booking booking(Integer quantity, String with, String act) {
    return new BookGoods.Booking(
        shop, new Goods(Map.of(sku, quantity == null ? 0 : quantity)), with, key + "-" + act);
  }

  private String book(Supplier<StockAnswer<List<StockLevel>>> act, String done) {
    if (shelves.act(act) == null) {
      look();
      return null;
    }
    shelves.done(done);
    return "stock?faces-redirect=true&shop=" + encoded(shop) + "&sku=" + encoded(sku);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String hitName(Assortment.Hit hit) {
    return language.pick(hit.nameFr(), hit.nameEn());
  }

  /** What a move was for, in the reader's words. */
  public String why(StockMove move) {
    if ("faulty return".equals(move.getReason())) {
      return shelves.text("faulty");
    }
    return move.getReason() == null ? "" : move.getReason();
  }

  /** Who moved it: a staff number, or that it went by itself. */
  public String by(StockMove move) {
    return switch (move.getMovedBy()) {
      case "timer" -> shelves.text("by.timer");
      case "takeover" -> shelves.text("by.takeover");
      default -> move.getMovedBy();
    };
  }

  /** From where older moves are read on, or {@code null}. */
  public Long getOlder() {
    return getMoves().size() < MOVES ? null : getMoves().get(MOVES - 1).getVersion();
  }

  public Problem getProblem() {
    return problem;
  }

  public ReadStock.Shelf getShelf() {
    if (shelf == null && problem == null && sku != null) {
      look();
    }
    return shelf;
  }

  public List<StockMove> getMoves() {
    return moves == null ? List.of() : moves;
  }

  public Assortment.Hits getFound() {
    return found;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public Long getBefore() {
    return before;
  }

  public void setBefore(Long before) {
    this.before = before;
  }

  public Integer getPieces() {
    return pieces;
  }

  public void setPieces(Integer pieces) {
    this.pieces = pieces;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Integer getBroken() {
    return broken;
  }

  public void setBroken(Integer broken) {
    this.broken = broken;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
