package io.vitrine.catalog.gallery.page;

import io.vitrine.catalog.gallery.GalleryAnswer;
import io.vitrine.catalog.gallery.OpenGallery;
import io.vitrine.catalog.gallery.OpenGallery.Form;
import io.vitrine.catalog.gallery.OpenGallery.Gallery;
import io.vitrine.catalog.gallery.OpenGallery.Shown;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.page.PictureAddress;
import io.vitrine.shell.page.PictureAddress.Focus;
import io.vitrine.shell.problem.Problem;
import io.vitrine.shell.problem.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.omnifaces.cdi.Param;

/** The pictures of one variant, and the model of its product. */
@Named
@RequestScoped
public class GalleryPage {

  /** What can be refused here, and with which status; see the texts of the feature. */
  private static final Set<String> REFUSALS =
      Set.of(
          "gallery-unknown",
          "gallery-changed",
          "gallery-fields",
          "picture-count",
          "picture-full",
          "picture-words",
          "picture-words-long",
          "picture-focus",
          "picture-kind",
          "picture-large",
          "picture-pixels",
          "picture-broken",
          "picture-busy",
          "picture-order",
          "picture-unknown",
          "model-none",
          "model-large",
          "model-kind",
          "model-broken",
          "model-empty",
          "model-scattered",
          "model-packed");

  private static final int ROWS = 3;

  @Inject private OpenGallery openGallery;
  @Inject private Language language;
  @Inject private Refusals refusals;
  @Inject private FacesContext faces;

  @Inject @Param private String number;
  @Inject @Param private String sku;
  @Inject @Param private String refused;
  @Inject @Param private String nth;
  @Inject @Param private boolean saved;
  private Gallery gallery;
  private Form form;

  /** A variant to go to. */
  public record Tab(String label, String href, boolean current) {}

  /**
   * A picture in its row.
   *
   * @param src with its focus, as pages show it
   */
  public record Row(
      String src,
      String path,
      int width,
      int height,
      String altFr,
      String altEn,
      String focusX,
      String focusY,
      int place,
      boolean first,
      boolean last) {}

  public void arrive() {
    if (getGallery() == null || form == null) {
      faces.getExternalContext().setResponseStatus(404);
    }
  }

  public Gallery getGallery() {
    if (gallery == null && number != null) {
      gallery = openGallery.of(number).orElse(null);
      form = gallery == null ? null : chosen();
    }
    return gallery;
  }

  private Form chosen() {
    return sku == null
        ? gallery.forms().stream().findFirst().orElse(null)
        : gallery.form(sku).orElse(null);
  }

  public boolean isThere() {
    return getGallery() != null && form != null;
  }

  public String getTitle() {
    return gallery.name().in(language.getLocale());
  }

  public Form getForm() {
    return form;
  }

  public List<Tab> getTabs() {
    return gallery.forms().stream()
        .map(
            each ->
                new Tab(
                    each.name() == null ? each.sku() : each.name().in(language.getLocale()),
                    "/back-office/pictures?number="
                        + encoded(gallery.product())
                        + "&sku="
                        + encoded(each.sku()),
                    each.sku().equals(form.sku())))
        .toList();
  }

  public List<Row> getRows() {
    List<Shown> pictures = form.pictures();
    return IntStream.range(0, pictures.size())
        .mapToObj(at -> row(pictures.get(at), at, at == pictures.size() - 1))
        .toList();
  }

  private static Row row(Shown shown, int at, boolean last) {
    Focus focus = shown.focus();
    PictureAddress address = PictureAddress.of(shown.path());
    return new Row(
        focus == null ? shown.path() : PictureAddress.focused(shown.path(), focus.x(), focus.y()),
        shown.path(),
        address.width(),
        address.height(),
        Objects.requireNonNullElse(shown.altFr(), ""),
        Objects.requireNonNullElse(shown.altEn(), ""),
        focus == null ? "" : String.valueOf(focus.x()),
        focus == null ? "" : String.valueOf(focus.y()),
        at + 1,
        at == 0,
        last);
  }

  /** Rows to send new pictures in. */
  public List<Integer> getNewRows() {
    return IntStream.rangeClosed(1, ROWS).boxed().toList();
  }

  /** Why the last wish was not done, in words; {@code null} where nothing was refused. */
  public Problem getRefused() {
    return refused == null || !REFUSALS.contains(refused)
        ? null
        : refusals.from(
            GalleryAnswer.TEXTS,
            422,
            refused,
            refused.startsWith("picture-") && nth != null && nth.matches("\\d{1,3}")
                ? nth
                : Objects.requireNonNullElse(number, ""));
  }

  public boolean isSaved() {
    return saved && refused == null;
  }

  public String getVariantHref() {
    return "/back-office/variant?number="
        + encoded(gallery.product())
        + "&sku="
        + encoded(form.sku());
  }

  public String getProductHref() {
    return "/back-office/product?number=" + encoded(gallery.product());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
