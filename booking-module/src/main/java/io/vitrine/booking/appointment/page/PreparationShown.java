package io.vitrine.booking.appointment.page;

import io.vitrine.booking.preparation.Preparations;
import io.vitrine.booking.preparation.Prepared;
import io.vitrine.shell.page.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the adviser prepared, in the reader's words; nothing for a visit that will not be. */
@Named
@RequestScoped
public class PreparationShown {

  @Inject private Preparations preparations;
  @Inject private AppointmentPage page;
  @Inject private Language language;
  @Inject private Words words;

  private Optional<Prepared> prepared;

  /**
   * An article as it is shown.
   *
   * @param href the catalogue's page, or {@code null}
   * @param reason why it is proposed, or {@code null}
   */
  public record Item(
      String sku, String name, String variant, String picture, String href, String reason) {}

  public boolean isThere() {
    return prepared().isPresent();
  }

  /** One line on what was done, such as "Camille Roux prepared: 2 alternatives, 1 set aside". */
  public String getHeadline() {
    Prepared shown = prepared().orElseThrow();
    List<String> parts = new ArrayList<>();
    if (shown.plan() != null) {
      parts.add(words.say("own.prepared.part.plan"));
    }
    if (!shown.alternatives().isEmpty()) {
      parts.add(words.say("own.prepared.part.alternatives", shown.alternatives().size()));
    }
    if (!shown.setAside().isEmpty()) {
      parts.add(words.say("own.prepared.part.setAside", shown.setAside().size()));
    }
    return parts.isEmpty()
        ? words.say("own.prepared.bare", shown.staffName())
        : words.say("own.prepared.summary", shown.staffName(), String.join(", ", parts));
  }

  public Instant getPreparedAt() {
    return prepared().orElseThrow().preparedAt();
  }

  /** What the adviser calls the set, or {@code null}. */
  public String getSetName() {
    return prepared().orElseThrow().setName();
  }

  public String getPlan() {
    return prepared().orElseThrow().plan();
  }

  public List<Item> getAlternatives() {
    return prepared().orElseThrow().alternatives().stream()
        .map(one -> item(one.piece(), because(one)))
        .toList();
  }

  public List<Item> getSetAside() {
    return prepared().orElseThrow().setAside().stream().map(piece -> item(piece, null)).toList();
  }

  private String because(Prepared.Proposal proposal) {
    if (proposal.reason() == Prepared.Reason.OWN_WORDS) {
      return proposal.words();
    }
    String reason = words.say("own.because." + proposal.reason());
    return proposal.words() == null || proposal.words().isBlank()
        ? reason
        : words.say("own.because.more", reason, proposal.words());
  }

  private Item item(Prepared.Piece piece, String reason) {
    return new Item(
        piece.sku(),
        piece.name() == null ? piece.sku() : named(piece.name()),
        piece.variant() == null ? "" : named(piece.variant()),
        piece.picture(),
        piece.product() == null
            ? null
            : "/product/" + encoded(piece.product()) + "?sku=" + encoded(piece.sku()),
        reason);
  }

  private String named(Prepared.Name name) {
    return language.pick(name.fr(), name.en());
  }

  private static String encoded(String number) {
    return URLEncoder.encode(number, StandardCharsets.UTF_8);
  }

  private Optional<Prepared> prepared() {
    if (prepared == null) {
      prepared =
          page.appointment() == null || page.isCancelled()
              ? Optional.empty()
              : preparations.of(page.appointment().number());
    }
    return prepared;
  }
}
