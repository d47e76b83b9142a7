package io.vitrine.store.aftersale.page;

import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.aftersale.followup.FollowUps;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Whom one might write to or call, and why: a shop's people, or one's own. */
@Named
@RequestScoped
public class FollowUpsPage {

  @Inject private FollowUps tasks;
  @Inject private WhoActs whoActs;
  @Inject private SignedIn signedIn;
  @Inject private ShopCards cards;
  @Inject private AfterSaleTold told;
  @Inject private Clock clock;

  private String shop;
  private boolean mine;
  private int page = 1;
  private Pages pages;
  private List<FollowUps.Row> rows;

  /** Where no shop of one's own is named it is the first. */
  public void open() {
    TreeSet<String> shops = new TreeSet<>(whoActs.shops());
    if (shop == null || !shops.contains(shop)) {
      shop = shops.isEmpty() ? "" : shops.first();
    }
  }

  public List<FollowUps.Row> getRows() {
    if (rows == null) {
      rows = tasks.todo(shop, whose(), today(), getPages().first(), Pages.A_PAGE);
    }
    return rows;
  }

  public Pages getPages() {
    if (pages == null) {
      pages =
          new Pages(
              tasks.count(shop, whose(), today()),
              page,
              "follow-ups?shop=" + shop + (mine ? "&mine=true" : "") + "&page=");
    }
    return pages;
  }

  private Optional<String> whose() {
    return mine ? Optional.of(signedIn.getStaff()) : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), cards.zone(shop));
  }

  /** The shops, and one's own people. */
  public List<ServicePage.Chip> getChips() {
    List<ServicePage.Chip> chips = new ArrayList<>();
    for (String code : new TreeSet<>(whoActs.shops())) {
      chips.add(
          new ServicePage.Chip(
              cards.name(code), "follow-ups?shop=" + code, code.equals(shop) && !mine));
    }
    chips.add(
        new ServicePage.Chip(
            told.words().say("myPeople"), "follow-ups?mine=true&shop=" + shop, mine));
    return chips;
  }

  public String day(LocalDate day) {
    return told.words().day(day);
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public boolean isMine() {
    return mine;
  }

  public void setMine(boolean mine) {
    this.mine = mine;
  }

  public int getPage() {
    return page;
  }

  public void setPage(int page) {
    this.page = page;
  }
}
