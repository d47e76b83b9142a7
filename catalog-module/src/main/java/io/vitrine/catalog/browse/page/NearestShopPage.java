package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.browse.NearestAnswer.Near;
import io.vitrine.catalog.browse.NearestShops;
import io.vitrine.catalog.rest.BackTo;
import io.vitrine.catalog.shop.PostcodePlaces.Place;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;

/** The shops around a postcode that somebody gives, each with how far it is and a button. */
@Named
@RequestScoped
public class NearestShopPage {

  private final NearestShops nearest;
  private final MyShop myShop;
  private final Refusals refusals;
  private final Texts texts;

  @Inject @Param private String postcode;
  @Inject @Param private String back;

  private Near near;
  private Problem refused;

  @Inject
  public NearestShopPage(NearestShops nearest, MyShop myShop, Refusals refusals, Texts texts) {
    this.nearest = nearest;
    this.myShop = myShop;
    this.refusals = refusals;
    this.texts = texts;
  }

  /** Whatever the answer is, no cache keeps it. */
  public void open() {
    ExternalContext context = FacesContext.getCurrentInstance().getExternalContext();
    context.setResponseHeader("Cache-Control", "no-store");
    if (postcode == null || postcode.isBlank()) {
      return;
    }
    nearest
        .to(postcode)
        .fold(
            found -> near = found,
            reason -> {
              refused =
                  refusals.from("io.vitrine.catalog.browse.texts", reason.status(), reason.code());
              context.setResponseStatus(reason.status());
              return null;
            });
  }

  /** A shop as the page shows it. */
  public record Row(
      String code, String name, String street, String town, String away, boolean mine) {}

  public List<Row> getRows() {
    return near == null ? List.of() : near.shops().stream().map(this::row).toList();
  }

  private Row row(io.vitrine.catalog.browse.NearestAnswer.ShopAway away) {
    return new Row(
        away.shop().code(),
        away.shop().name(),
        away.shop().street(),
        away.shop().postcode() + ' ' + away.shop().city(),
        away.kilometres() == null ? null : words(away.kilometres()),
        away.shop().code().equals(myShop.getCode()));
  }

  private String words(int kilometres) {
    return texts.of(
        kilometres == 1 ? "nearest.close" : "nearest.away",
        Formats.number(kilometres, texts.locale()));
  }

  /** "Around Lyon 3e", or {@code null} before a postcode is given. */
  public String getFrom() {
    return near == null ? null : texts.of(measured(near.place()), near.place().name());
  }

  private static String measured(Place place) {
    if (place.exact()) {
      return "nearest.from";
    }
    return place.wholeDepartment() ? "nearest.from.middle" : "nearest.from.around";
  }

  public Problem getRefused() {
    return refused;
  }

  public String getPostcode() {
    return postcode;
  }

  /** Where choosing leads: the page one came from, else the shops. */
  public String getBack() {
    return BackTo.path(back, "/shops").toString();
  }
}
