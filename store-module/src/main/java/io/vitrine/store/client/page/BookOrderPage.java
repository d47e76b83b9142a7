package io.vitrine.store.client.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.client.ClientNumber;
import io.vitrine.store.client.HandOver;
import io.vitrine.store.client.Phone;
import io.vitrine.store.client.merge.Duplicates;
import io.vitrine.store.client.merge.MergeClients;
import io.vitrine.store.client.merge.TellApart;
import io.vitrine.store.dossier.Acting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/** A manager puts a shop's book in order: who stands in it twice, and whose people are whose. */
@Named
@ViewScoped
public class BookOrderPage implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int A_PAGE = 20;

  @Inject private Duplicates duplicates;
  @Inject private MergeClients mergeClients;
  @Inject private TellApart tellApart;
  @Inject private HandOver handOver;
  @Inject private SignedIn signedIn;
  @Inject private Told told;

  private String shop;
  private int page = 1;
  private String from;
  private String to;
  private transient List<HandOver.Adviser> advisers;

  /** Where no managed shop is named it is the first. */
  public void open() {
    TreeSet<String> shops = new TreeSet<>(signedIn.shopsWith(Role.MANAGER));
    if (shop == null || !shops.contains(shop)) {
      shop = shops.isEmpty() ? "" : shops.first();
    }
  }

  public List<Duplicates.Pair> getPairs() {
    return duplicates.of(shop, (getPage() - 1) * A_PAGE, A_PAGE);
  }

  public int getPages() {
    return (int) Math.max(1, (duplicates.count(shop) + A_PAGE - 1) / A_PAGE);
  }

  public int getPage() {
    return Math.min(Math.max(page, 1), getPages());
  }

  public String getPrevious() {
    return getPage() == 1 ? "" : "client-book?shop=" + shop + "&page=" + (getPage() - 1);
  }

  public String getNext() {
    return getPage() >= getPages() ? "" : "client-book?shop=" + shop + "&page=" + (getPage() + 1);
  }

  public void merge(String kept, String merged) {
    told.act(() -> mergeClients.merge(kept, merged, manager()))
        .ifPresent(id -> told.done("merged"));
  }

  public void apart(String one, String other) {
    told.act(() -> tellApart.say(one, other, manager())).ifPresent(id -> told.done("saidApart"));
  }

  public void give() {
    told.act(() -> handOver.give(shop, from, to, manager()))
        .ifPresent(count -> told.done("handedOver"));
    advisers = null;
  }

  private Acting manager() {
    return new Acting(signedIn.getStaff(), signedIn.getName(), signedIn.shopsWith(Role.MANAGER));
  }

  /** Who advises here, with how many people stand in whose book. */
  public List<HandOver.Adviser> getAdvisers() {
    if (advisers == null) {
      advisers = handOver.advisers(shop);
    }
    return advisers;
  }

  public String spoken(String number) {
    return ClientNumber.spoken(number);
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

  public void setPage(int page) {
    this.page = page;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
