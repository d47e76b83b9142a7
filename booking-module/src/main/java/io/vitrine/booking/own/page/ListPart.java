package io.vitrine.booking.own.page;

import io.vitrine.booking.appointment.AdviceWanted;
import io.vitrine.booking.appointment.Catalogue;
import io.vitrine.booking.appointment.Catalogue.VariantFace;
import io.vitrine.booking.appointment.KeptSelection;
import io.vitrine.booking.appointment.page.AppointmentPage;
import io.vitrine.booking.own.BringList;
import io.vitrine.booking.own.OwnAnswer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashSet;
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
  @Inject private OwnPress press;
  @Inject private HttpServletRequest request;
  @Inject private FacesContext faces;

  @Inject @Param private String list;

  private KeptSelection offered;
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
      faces.getExternalContext().setResponseStatus(404);
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
            press.refuse(no);
            return null;
          });
    }
  }

  /** The button that brings what is chosen. */
  public void bring() throws IOException {
    if (getList() == null) {
      faces.getExternalContext().setResponseStatus(404);
      return;
    }
    press.act("list", own -> brought(bringing.bring(own, getList(), chosen())));
  }

  private Set<String> chosen() {
    String[] chosen = request.getParameterValues("sku");
    return chosen == null ? Set.of() : new HashSet<>(List.of(chosen));
  }

  private OwnAnswer brought(OwnAnswer answer) {
    return answer.fold(
        done -> {
          WayBack.forget((HttpServletResponse) faces.getExternalContext().getResponse());
          return done;
        },
        no -> no);
  }

  public OwnWords.Said getRefusal() {
    read();
    return press.refusal();
  }
}
