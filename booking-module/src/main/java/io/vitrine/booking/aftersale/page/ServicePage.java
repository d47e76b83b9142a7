package io.vitrine.booking.aftersale.page;

import io.vitrine.booking.aftersale.ServiceStatuses;
import io.vitrine.booking.aftersale.TicketMessage;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/** How far her piece is, for whoever has the link. */
@Named
@RequestScoped
public class ServicePage {

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject private ServiceStatuses statuses;
  @Inject private Shops shops;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private Optional<TicketMessage> told;
  private Optional<ShopSheet> shop;

  /** Before the page is drawn: a link that opens nothing is a 404. */
  public void arrive() {
    if (!isThere()) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public boolean isThere() {
    return told().isPresent();
  }

  public TicketMessage getPiece() {
    return told().orElse(null);
  }

  /** Where it is; {@code null} where the shop is not known here. */
  public ShopSheet getShop() {
    if (shop == null) {
      shop = told().flatMap(found -> shops.find(found.shop()));
    }
    return shop.orElse(null);
  }

  public String getZone() {
    return getShop() == null ? "Europe/Paris" : getShop().zone();
  }

  public String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
        .withLocale(language.getLocale())
        .format(day);
  }

  private Optional<TicketMessage> told() {
    if (told == null) {
      told = statuses.behind(token);
    }
    return told;
  }
}
