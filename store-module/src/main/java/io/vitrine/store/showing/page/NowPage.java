package io.vitrine.store.showing.page;

import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.store.dossier.Article;
import io.vitrine.store.dossier.DossierView;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.dossier.page.DossierPage;
import io.vitrine.store.showing.Known;
import io.vitrine.store.showing.Matter;
import io.vitrine.store.showing.ReadKnown;
import io.vitrine.store.showing.WhatMatters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** What matters now, at the top of a dossier. */
@Named
@RequestScoped
public class NowPage {

  private static final int PICTURES = 4;

  @Inject private DossierPage page;
  @Inject private ReadKnown readKnown;
  @Inject private WhoActs whoActs;
  @Inject private Wording wording;
  @Inject private Language language;

  private Known known;
  private List<Statement> statements;

  /** A statement: what it is about, and its words. */
  public record Statement(String label, String text, String tone) {}

  public Known getKnown() {
    if (known == null) {
      known = readKnown.of(page.getView(), whoActs.acting());
    }
    return known;
  }

  public List<Statement> getStatements() {
    if (statements == null) {
      DossierView view = page.getView();
      LocalDate today = LocalDate.ofInstant(view.readAt(), view.headline().zone());
      statements =
          WhatMatters.of(view, getKnown(), today, sayings()).stream()
              .map(
                  matter ->
                      new Statement(
                          wording.say("matter." + matter.kind()),
                          wording.of(matter),
                          tone(matter.kind())))
              .toList();
    }
    return statements;
  }

  private static String tone(Matter.Kind kind) {
    return switch (kind) {
      case DISLIKES, LEFT -> "warn";
      case PROMISED, AGREED -> "prepared";
      default -> "plain";
    };
  }

  private WhatMatters.Sayings sayings() {
    return new WhatMatters.Sayings(
        length -> Formats.length(length, language.getLocale()),
        sku -> wording.name(article(sku), sku),
        bought -> language.pick(bought.nameFr(), bought.nameEn()));
  }

  /** As the dossier knows it, else as her earlier visits do; {@code null} for neither. */
  private Article article(String sku) {
    return page.getView().alternatives().stream()
        .filter(one -> one.sku().equals(sku) && one.article() != null)
        .map(DossierView.Proposal::article)
        .findFirst()
        .or(() -> getKnown().article(sku))
        .orElse(null);
  }

  /** The pictures of what she came for, at most four. */
  public List<String> getPictures() {
    return page.getView().lines().stream()
        .map(DossierView.Line::article)
        .filter(Objects::nonNull)
        .map(article -> article.picture())
        .filter(Objects::nonNull)
        .limit(PICTURES)
        .toList();
  }
}
