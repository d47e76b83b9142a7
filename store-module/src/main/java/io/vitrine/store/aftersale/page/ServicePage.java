package io.vitrine.store.aftersale.page;

import io.vitrine.store.aftersale.ticket.ServiceTicket;
import io.vitrine.store.aftersale.ticket.ServiceTickets;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A shop's pieces that are being put right, what is overdue first. */
@Named
@RequestScoped
public class ServicePage {

  @Inject private ServiceTickets tickets;
  @Inject private WhoActs whoActs;
  @Inject private ShopCards cards;
  @Inject private AfterSaleTold told;
  @Inject private Clock clock;

  private String shop;
  private boolean over;
  private int page = 1;
  private Pages pages;
  private List<ServiceTicket> rows;
  private LocalDate today;

  /** Where no shop of one's own is named it is the first. */
  public void open() {
    TreeSet<String> shops = new TreeSet<>(whoActs.shops());
    if (shop == null || !shops.contains(shop)) {
      shop = shops.isEmpty() ? "" : shops.first();
    }
  }

  /** A way to a part of the list. */
  public record Chip(String label, String href, boolean current) {}

  /** The shops, and what was given back. */
  public List<Chip> getChips() {
    List<Chip> chips = new ArrayList<>();
    for (String code : new TreeSet<>(whoActs.shops())) {
      chips.add(new Chip(cards.name(code), "service?shop=" + code, code.equals(shop) && !over));
    }
    chips.add(new Chip(told.words().say("givenBack"), "service?over=true&shop=" + shop, over));
    return chips;
  }

  public List<ServiceTicket> getRows() {
    if (rows == null) {
      rows = tickets.page(shop, over, getPages().first(), Pages.A_PAGE);
    }
    return rows;
  }

  public Pages getPages() {
    if (pages == null) {
      pages =
          new Pages(
              tickets.count(shop, over),
              page,
              "service?shop=" + shop + (over ? "&over=true" : "") + "&page=");
    }
    return pages;
  }

  public long getOverdue() {
    return tickets.overdue(shop, today());
  }

  public boolean isLate(ServiceTicket ticket) {
    return ticket.isOverdue(today());
  }

  private LocalDate today() {
    if (today == null) {
      today = LocalDate.ofInstant(clock.instant(), cards.zone(shop));
    }
    return today;
  }

  public String day(LocalDate day) {
    return told.words().day(day);
  }

  public String getZone() {
    return cards.zone(shop).getId();
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public boolean isOver() {
    return over;
  }

  public void setOver(boolean over) {
    this.over = over;
  }

  public void setPage(int page) {
    this.page = page;
  }

  public int getPage() {
    return page;
  }
}
