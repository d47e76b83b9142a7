package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.shell.page.QrDrawing;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The links of a list that its owner looks at: to read, to take part, to carry it on a phone. */
@Named
@RequestScoped
public class SelectionLinks {

  private final SelectionPage page;
  private final PublicAddress address;
  private final KeptWords words;

  @Inject
  public SelectionLinks(SelectionPage page, PublicAddress address, KeptWords words) {
    this.page = page;
    this.address = address;
    this.words = words;
  }

  /**
   * A kind of link.
   *
   * @param kind {@code read} or {@code edit}
   * @param href {@code null} while nobody was given one
   */
  public record Given(
      String kind,
      String title,
      String text,
      String label,
      String href,
      String mailHref,
      String qrLabel,
      QrDrawing.Drawing qr) {}

  public List<Given> getAll() {
    SelectionView.Links links = page.opened().view().links();
    return List.of(
        given("read", links.readShared() ? links.read() : null), given("edit", links.edit()));
  }

  private Given given(String kind, String token) {
    String href = token == null ? null : address.of("/selection/" + token);
    return new Given(
        kind,
        words.of("link." + kind),
        words.of("link." + kind + ".text"),
        words.of("link." + kind + ".label"),
        href,
        href == null ? null : mail(href),
        words.of("link." + kind + ".qr"),
        href == null ? null : QrDrawing.of(href));
  }

  private String mail(String href) {
    return "mailto:?subject="
        + PublicPaths.encode(words.of("link.mail.subject", page.getTitle()))
        + "&body="
        + PublicPaths.encode(href);
  }
}
