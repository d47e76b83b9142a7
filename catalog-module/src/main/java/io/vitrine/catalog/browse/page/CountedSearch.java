package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.report.Browsing;
import io.vitrine.catalog.report.SearchNotes;
import io.vitrine.catalog.search.Tongue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.omnifaces.cdi.Param;

/**
 * Counts that words were searched for, and that a result was opened by what its link carries: the
 * words and its place. A product's own address does not have them; no script and no detour is
 * needed.
 */
@Named
@RequestScoped
public class CountedSearch {

  private static final int LONGEST = 60;

  private final SearchNotes notes;
  private final HttpServletRequest request;
  private final Texts texts;

  @Inject
  @Param(name = "q")
  private String words;

  @Inject
  @Param(name = "rank")
  private String place;

  @Inject
  public CountedSearch(SearchNotes notes, HttpServletRequest request, Texts texts) {
    this.notes = notes;
    this.request = request;
    this.texts = texts;
  }

  void searched(String typed, boolean found) {
    notes.searched(browsing(), language(), typed, found);
  }

  /** Of a product's page. */
  public void opened() {
    if (words != null && place != null && place.matches("[1-9]\\d{0,4}")) {
      notes.opened(browsing(), language(), words, Integer.parseInt(place));
    }
  }

  /** The cards with the words and the place of each in their links. */
  List<Card> placed(List<Card> cards, String typed, int before) {
    if (typed.isEmpty() || typed.length() > LONGEST) {
      return cards;
    }
    List<Card> placed = new ArrayList<>();
    for (Card card : cards) {
      int rank = before + placed.size() + 1;
      placed.add(card.leadingTo(card.href() + "&q=" + PublicPaths.encode(typed) + "&rank=" + rank));
    }
    return List.copyOf(placed);
  }

  /** What a browser loads before anybody asks for it counts as a robot's. */
  private Browsing browsing() {
    boolean ahead =
        request.getHeader("Sec-Purpose") != null || request.getHeader("Purpose") != null;
    boolean read = request.getMethod().equals("GET") && !ahead;
    return new Browsing(request.getRemoteAddr(), read ? request.getHeader("User-Agent") : null);
  }

  private String language() {
    return Tongue.of(texts.locale()).code();
  }
}
