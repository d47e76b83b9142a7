package io.vitrine.store.client.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.client.Phone;
import io.vitrine.store.client.search.FindClients;
import io.vitrine.store.client.search.FoundClient;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The book as a list: a shop's people, mine or all, or the answers to what somebody said. */
@Named
@RequestScoped
public class ClientsPage {

  private static final int A_PAGE = 20;

  @Inject private FindClients find;
  @Inject private WhoActs whoActs;
  @Inject private SignedIn signedIn;
  @Inject private ShopCards cards;
  @Inject private Told told;

  private String shop;
  private String words;
  private String visit;
  private boolean mine;
  private int page = 1;
  private long total = -1;
  private List<FoundClient> rows;

  /** Where no shop of one's own is named it is the first. */
  public void open() {
    Set<String> shops = new TreeSet<>(whoActs.shops());
    if (shop == null || !shops.contains(shop)) {
      shop = shops.stream().findFirst().orElse("");
    }
  }

  public boolean isSearched() {
    return words != null && !words.isBlank();
  }

  public List<FoundClient> getRows() {
    if (rows == null) {
      rows =
          isSearched()
              ? find.by(words, whoActs.shops())
              : find.book(shop, whose(), (getPage() - 1) * A_PAGE, A_PAGE);
    }
    return rows;
  }

  private Optional<String> whose() {
    return mine ? Optional.of(signedIn.getStaff()) : Optional.empty();
  }

  public long getTotal() {
    if (total < 0) {
      total = find.countBook(shop, whose());
    }
    return total;
  }

  public int getPages() {
    return isSearched() ? 1 : (int) Math.max(1, (getTotal() + A_PAGE - 1) / A_PAGE);
  }

  public int getPage() {
    return Math.min(Math.max(page, 1), getPages());
  }

  public String getPrevious() {
    return getPage() == 1 ? "" : address(getPage() - 1);
  }

  public String getNext() {
    return getPage() >= getPages() ? "" : address(getPage() + 1);
  }

  private String address(int to) {
    return bookOf(shop, mine) + "&page=" + to;
  }

  /** The page of one of the list; on a visit it is said there that she came. */
  public String pageOf(FoundClient client) {
    return "client?client="
        + client.number()
        + (visit == null || visit.isBlank() ? "" : "&visit=" + encoded(visit));
  }

  /** Where somebody new is written down. */
  public String getNewPage() {
    return "new-client?shop="
        + encoded(shop)
        + (visit == null || visit.isBlank() ? "" : "&visit=" + encoded(visit));
  }

  public boolean isManager() {
    return signedIn.mayActIn(Role.MANAGER, shop);
  }

  /** A way to a part of the book. */
  public record Chip(String label, String href, boolean current) {}

  /** The whole of this shop, my own people in it, and the other shops. */
  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>();
    for (String code : new TreeSet<>(whoActs.shops())) {
      chips.add(new Chip(cards.name(code), bookOf(code, false), code.equals(shop) && !mine));
    }
    chips.add(new Chip(told.text("myBook"), bookOf(shop, true), mine));
    return chips;
  }

  private static String bookOf(String code, boolean mine) {
    return "clients?shop=" + encoded(code) + (mine ? "&mine=true" : "");
  }

  public String shopName(String code) {
    return cards.name(code);
  }

  public String zone(String code) {
    return cards.zone(code).getId();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public String phone(String kept) {
    return Phone.spoken(kept);
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getVisit() {
    return visit;
  }

  public void setVisit(String visit) {
    this.visit = visit;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
