package io.vitrine.booking.shop.page;

import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.Shops;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/**
 * The shops in which the person who is signed in may act, and the one chosen among them by {@code
 * shop} in the address: the first where none is named, none where it is not one of hers. The copied
 * shops are read once a request.
 */
@RequestScoped
public class OwnShops {

  @Inject private Shops shops;
  @Inject private SignedIn signedIn;
  @Inject @Param private String shop;

  private Map<String, ShopSheet> told;

  /** In order of their codes; also those that the catalogue has not told of yet. */
  public List<String> codes(Role... roles) {
    return List.copyOf(signedIn.shopsWith(roles));
  }

  /** Those that the catalogue has told of. */
  public List<ShopSheet> sheets(Role... roles) {
    return codes(roles).stream().flatMap(code -> sheet(code).stream()).toList();
  }

  /** The code of the chosen one, or {@code null}. */
  public String chosen(Role... roles) {
    return codes(roles).stream()
        .filter(code -> shop == null || shop.isBlank() || code.equals(shop))
        .findFirst()
        .orElse(null);
  }

  /** The chosen one, or {@code null} also where the catalogue has not told of it yet. */
  public ShopSheet chosenSheet(Role... roles) {
    return sheets(roles).stream()
        .filter(it -> shop == null || shop.isBlank() || it.shop().equals(shop))
        .findFirst()
        .orElse(null);
  }

  public Optional<ShopSheet> sheet(String code) {
    if (told == null) {
      told = shops.all().stream().collect(Collectors.toMap(ShopSheet::shop, Function.identity()));
    }
    return Optional.ofNullable(told.get(code));
  }

  /** Its name, or its code until the catalogue tells of it. */
  public String name(String code) {
    return sheet(code).map(ShopSheet::name).orElse(code);
  }

  /**
   * A link to the page about each of them.
   *
   * @param address of the page, by the shop's code
   */
  public List<ShopLink> links(UnaryOperator<String> address, Role... roles) {
    String chosen = chosen(roles);
    return codes(roles).stream()
        .map(code -> new ShopLink(name(code), address.apply(code), code.equals(chosen)))
        .toList();
  }
}
