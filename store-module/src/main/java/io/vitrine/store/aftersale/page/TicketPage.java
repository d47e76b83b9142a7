package io.vitrine.store.aftersale.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.aftersale.ticket.ReadTicket;
import io.vitrine.store.aftersale.ticket.ServiceState;
import io.vitrine.store.aftersale.ticket.ServiceTicket;
import io.vitrine.store.client.Phone;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** A piece as the shop reads it. */
@Named
@ViewScoped
public class TicketPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ReadTicket readTicket;
  @Inject private WhoActs whoActs;
  @Inject private ShopCards cards;
  @Inject private AfterSaleTold told;

  private String number;
  private transient ReadTicket.View view;
  private transient Problem problem;

  public void open() {
    read();
  }

  /** Reads again as it stands now. */
  void read() {
    readTicket
        .of(number == null ? "" : number, whoActs.acting())
        .fold(
            found -> {
              view = found;
              problem = null;
              return null;
            },
            refused -> {
              view = null;
              problem = told.instead(refused);
              return null;
            });
  }

  public ReadTicket.View getView() {
    if (view == null && problem == null) {
      read();
    }
    return view;
  }

  public ServiceTicket getTicket() {
    return getView() == null ? null : getView().ticket();
  }

  public Problem getProblem() {
    return problem;
  }

  /** Where the piece may go from here. */
  public List<ServiceState> getNext() {
    return List.copyOf(getTicket().getState().next());
  }

  public String getZone() {
    return cards.zone(getTicket().getShop()).getId();
  }

  public String getShopName() {
    return cards.name(getTicket().getShop());
  }

  public String day(LocalDate day) {
    return told.words().day(day);
  }

  public String phone(String kept) {
    return Phone.spoken(kept);
  }

  public String getNumber() {
    return number;
  }

  public void setNumber(String number) {
    this.number = number;
  }
}
