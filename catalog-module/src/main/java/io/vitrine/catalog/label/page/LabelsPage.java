package io.vitrine.catalog.label.page;

import io.vitrine.catalog.product.DisplayedVariants;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.shop.Shop;
import io.vitrine.catalog.shop.Shops;
import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** The departments of one's own shops, each with its label sheets. */
@Named
@RequestScoped
public class LabelsPage {

  private final DisplayedVariants displayed;
  private final Shops shops;
  private final SignedIn signedIn;
  private List<Floor> list;

  @Inject
  public LabelsPage(DisplayedVariants displayed, Shops shops, SignedIn signedIn) {
    this.displayed = displayed;
    this.shops = shops;
    this.signedIn = signedIn;
  }

  /** A shop and its sheets. */
  public record Floor(String name, String href, List<Sheet> sheets) {}

  /** The sheets of one department. */
  public record Sheet(String department, String href) {}

  public List<Floor> getShops() {
    if (list == null) {
      list = shops.all().stream().filter(this::isMine).map(this::floor).toList();
    }
    return list;
  }

  private boolean isMine(Shop shop) {
    return Stream.of(Role.ADVISER, Role.MANAGER, Role.CATALOG_MANAGER)
        .anyMatch(role -> signedIn.mayActIn(role, shop.code()));
  }

  private Floor floor(Shop shop) {
    String href = "/api/v1/labels/" + PublicPaths.encode(shop.code());
    return new Floor(
        shop.name(),
        href,
        displayed.departments(shop.code()).stream()
            .map(
                department ->
                    new Sheet(department, href + "?department=" + PublicPaths.encode(department)))
            .toList());
  }
}
