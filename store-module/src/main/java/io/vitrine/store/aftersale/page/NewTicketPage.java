package io.vitrine.store.aftersale.page;

import io.vitrine.store.aftersale.ticket.BroughtBack;
import io.vitrine.store.aftersale.ticket.Complaint;
import io.vitrine.store.aftersale.ticket.OpenTicket;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.WhoIsIt;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.sale.SoldLine;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/** A piece is brought back: by its receipt, or for somebody of the book. */
@Named
@ViewScoped
public class NewTicketPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private OpenTicket openTicket;
  @Inject private BroughtBack broughtBack;
  @Inject private WhoIsIt whoIsIt;
  @Inject private WhoActs whoActs;
  @Inject private AfterSaleTold told;

  private String shop;
  private String client;
  private String receipt;
  private String sku;
  private String article;
  private String wrong;
  private String promised;
  private String name;
  private String email;
  private String phone;
  private String language = "fr";
  private transient List<SoldLine> lines;
  private String clientName;

  /** Where no shop of one's own is named it is the first. */
  public void open() {
    TreeSet<String> shops = new TreeSet<>(whoActs.shops());
    if (shop == null || !shops.contains(shop)) {
      shop = shops.isEmpty() ? "" : shops.first();
    }
    if (client != null && !client.isBlank()) {
      whoIsIt
          .named(client, whoActs.acting())
          .ifPresentOrElse(
              found -> {
                client = found.number();
                clientName = found.name();
              },
              () -> client = null);
    }
  }

  /** Its page is where one is led. */
  public String receive() {
    return told.act(
            () ->
                openTicket.open(
                    new Complaint(
                        shop,
                        client,
                        name == null || name.isBlank()
                            ? null
                            : new Contact(name, email, phone, language),
                        getLines().isEmpty() ? null : receipt,
                        getLines().isEmpty() ? article : sku,
                        wrong,
                        TypedDay.day(promised)),
                    whoActs.acting()))
        .map(
            number -> {
              told.doneThere("received");
              return "/staff/service-ticket.xhtml?faces-redirect=true&ticket=" + number;
            })
        .orElse(null);
  }

  /** The articles of the receipt that was named. */
  public List<SoldLine> getLines() {
    if (lines == null) {
      lines = broughtBack.lines(receipt);
    }
    return lines;
  }

  /** Whether a receipt was named that is none of the house. */
  public boolean isUnknownReceipt() {
    return receipt != null && !receipt.isBlank() && getLines().isEmpty();
  }

  public String getClientName() {
    return clientName;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getClient() {
    return client;
  }

  public void setClient(String client) {
    this.client = client;
  }

  public String getReceipt() {
    return receipt;
  }

  public void setReceipt(String receipt) {
    this.receipt = receipt;
  }

  public String getSku() {
    return sku;
  }

  public void setSku(String sku) {
    this.sku = sku;
  }

  public String getArticle() {
    return article;
  }

  public void setArticle(String article) {
    this.article = article;
  }

  public String getWrong() {
    return wrong;
  }

  public void setWrong(String wrong) {
    this.wrong = wrong;
  }

  public String getPromised() {
    return promised;
  }

  public void setPromised(String promised) {
    this.promised = promised;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
