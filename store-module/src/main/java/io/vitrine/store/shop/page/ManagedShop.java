package io.vitrine.store.shop.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.shop.ShopCards;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** Which of her shops a manager looks at: the one in the address, or the first. */
@Named
@RequestScoped
public class ManagedShop {

  @Inject private ShopCards cards;
  @Inject private SignedIn signedIn;
  @Inject private Clock clock;

  private String shop;

  /** Whether she may; otherwise the answer is 403 from here on. */
  public boolean opens() {
    if (!isAllowed()) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(403);
    }
    return isAllowed();
  }

  public boolean isAllowed() {
    return getShop() != null && signedIn.mayActIn(Role.MANAGER, shop);
  }

  public List<String> getAll() {
    return List.copyOf(signedIn.shopsWith(Role.MANAGER));
  }

  public String nameOf(String code) {
    return cards.name(code);
  }

  public ZoneId zone() {
    return cards.zone(getShop());
  }

  /** In its own zone. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone());
  }

  /** {@code null} for who manages none. */
  public String getShop() {
    if (shop == null || shop.isBlank()) {
      shop = getAll().stream().findFirst().orElse(null);
    }
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }
}
