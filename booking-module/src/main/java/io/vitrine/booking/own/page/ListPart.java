package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Appointment;
import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.own.BringList;
import io.vitrine.booking.own.OwnAnswer;
import io.vitrine.booking.own.OwnReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;

/** Bringing a list of the catalogue, or something of it, to an appointment. */
@Named
@RequestScoped
public class ListPart {

  private static final int HALF_AN_HOUR = 1800;

  @Inject private AppointmentPage page;
  @Inject private BringList bringing;
  @Inject private Catalogue catalogue;
  @Inject private OwnWords words;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  @Inject @Param private String list;

  private KeptSelection offered;
  private OwnWords.Said refusal;
  private boolean read;

  /** Something of the list, to be chosen. */
  public record Row(String sku, String name, String variant, String picture, String note) {}

  /** The link of the list that is looked at, or {@code null}. */
  public String getList() {
    return AdviceWanted.isShareToken(list) ? list : null;
  }

  /** To her lists in the catalogue; the way back is remembered for half an hour. */
  public void chooseInCatalogue() throws IOException {
    if (page.appointment() == null) {
      ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(404);
      return;
    }
    WayBack.remember(
        (HttpServletResponse) faces.getExternalContext().getResponse(),
        page.getToken(),
        HALF_AN_HOUR);
    faces.getExternalContext().redirect("/selection");
  }

  /** The list that came with it before, to be read again; {@code null} where none did. */
  public String getAgainHref() {
    String token = page.appointment().selectionToken();
    return token == null ? null : page.getOwn() + "?act=list&list=" + token;
  }

  public boolean isOffered() {
    read();
    return offered != null;
  }

  public String getName() {
    return offered.name();
  }

  public List<Row> getRows() {
    List<String> skus = offered.items().stream().map(KeptSelection.Item::sku).toList();
    Map<String, VariantFace> known =
        catalogue.variants(skus).orElse(List.of()).stream()
            .collect(Collectors.toMap(VariantFace::sku, Function.identity(), (a, b) -> a));
    return offered.items().stream()
        .map(item -> row(item, Optional.ofNullable(known.get(item.sku()))))
        .toList();
  }

  private Row row(KeptSelection.Item item, Optional<VariantFace> face) {
    return new Row(
        item.sku(),
        face.map(f -> words.pick(f.frenchName(), f.englishName())).orElse(item.sku()),
        face.map(f -> words.pick(f.frenchVariant(), f.englishVariant())).orElse(""),
        face.map(VariantFace::picture).orElse(null),
        item.note());
  }

  private void read() {
    if (!read && page.appointment() != null && getList() != null) {
      read = true;
      bringing.offered(
          page.appointment(),
          getList(),
          found -> offered = found,
          no -> {
            refuse(no);
            return null;
          });
    }
  }

  /** The button that brings what is chosen. */
  public void bring() throws IOException {
    Appointment own = page.appointment();
    if (own == null || getList() == null) {
      ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(404);
      return;
    }
    String[] chosen = request.getParameterValues("sku");
    Set<String> skus =
        chosen == null
            ? Set.of()
            : Set.of(java.util.Arrays.stream(chosen).distinct().toArray(String[]::new));
    OwnAnswer answer = bringing.bring(own, getList(), skus);
    OwnReason no = answer.fold(done -> null, refused -> refused.reason());
    if (no == null) {
      WayBack.forget((HttpServletResponse) faces.getExternalContext().getResponse());
      faces.getExternalContext().redirect(page.getOwn() + "?told=list");
    } else {
      refuse(no);
    }
  }

  private void refuse(OwnReason no) {
    refusal = words.refusal(no);
    ((HttpServletResponse) faces.getExternalContext().getResponse()).setStatus(no.status());
  }

  public OwnWords.Said getRefusal() {
    read();
    return refusal;
  }
}
