package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.browse.page.KeptRows.Kept;
import io.vitrine.catalog.comparison.Comparison;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.Refusal;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.Right;
import io.vitrine.shell.page.SecureCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.omnifaces.cdi.Param;

/**
 * A selection: one's own current one at {@code /selection}, any by its link at {@code
 * /selection/LINK}. The acts are plain forms, so the page has neither session nor view state.
 */
@Named
@RequestScoped
public class SelectionPage {

  private final Selections selections;
  private final MySelection mySelection;
  private final KeptRows rows;
  private final MyShop myShop;
  private final Texts texts;

  @Inject
  @Param(pathIndex = 0)
  private String token;

  @Inject @Param private String refused;

  private Opened opened;
  private List<Kept> items;

  @Inject
  public SelectionPage(
      Selections selections, MySelection mySelection, KeptRows rows, MyShop myShop, Texts texts) {
    this.selections = selections;
    this.mySelection = mySelection;
    this.rows = rows;
    this.myShop = myShop;
    this.texts = texts;
  }

  /** A link that nobody gave is not there. */
  public void open() {
    ExternalContext answer = FacesContext.getCurrentInstance().getExternalContext();
    opened = found().orElse(null);
    if (isGone()) {
      answer.setResponseStatus(404);
    } else if (isEditable() && mySelection.held().of(opened.asked()).isPresent()) {
      remember(answer);
    }
  }

  private Optional<Opened> found() {
    if (token == null) {
      return mySelection.opened();
    }
    Optional<Opened> byLink =
        selections.open(mySelection.held().of(token).orElseGet(() -> OwnedSelection.byLink(token)));
    // its owner may look at it through a link as well
    return byLink
        .flatMap(found -> mySelection.held().of(found.view().token()))
        .flatMap(selections::open)
        .filter(found -> found.right() == Right.OWNER)
        .or(() -> byLink);
  }

  /** Who opens a list keeps it, so the browser remembers it as long again. */
  private void remember(ExternalContext answer) {
    HttpServletRequest request = (HttpServletRequest) answer.getRequest();
    answer.addResponseCookie(
        OwnedSelection.COOKIE,
        mySelection.held().cookieValue(),
        Map.of(
            "path",
            "/",
            "maxAge",
            OwnedSelection.COOKIE_SECONDS,
            "httpOnly",
            true,
            "secure",
            SecureCookies.wantedFor(request),
            "SameSite",
            "Lax"));
  }

  Opened opened() {
    return opened;
  }

  /** The link leads nowhere; one's own that is not begun is only empty. */
  public boolean isGone() {
    return opened == null && token != null;
  }

  public boolean isBegun() {
    return opened != null;
  }

  public boolean isWithoutItems() {
    return opened == null || opened.view().items().isEmpty();
  }

  public boolean isMine() {
    return opened != null && opened.right() == Right.OWNER;
  }

  /** Whoever looks may change it: its owner, or somebody who takes part. */
  public boolean isEditable() {
    return opened != null && opened.right().edits();
  }

  /** Somebody takes part whose browser does not remember it yet. */
  public boolean isJoinable() {
    return isEditable() && mySelection.held().of(opened.asked()).isEmpty();
  }

  public String getTitle() {
    if (isGone()) {
      return texts.of("selection.gone");
    }
    return opened != null && opened.view().name() != null
        ? opened.view().name()
        : texts.of(token == null || isMine() ? "selection.mine" : "selection.shared");
  }

  /** The number or link by which forms name the list. */
  public String getList() {
    return opened.asked();
  }

  public String getName() {
    return opened.view().name();
  }

  public String getNote() {
    return opened.view().note();
  }

  public List<SelectionView.Measure> getMeasures() {
    return opened.view().measures();
  }

  /** A picture of the room and its address. */
  public record Shown(String id, String address, int width, int height) {}

  public List<Shown> getPictures() {
    return opened.view().pictures().stream()
        .map(
            picture ->
                new Shown(picture.id(), picture.address(), picture.width(), picture.height()))
        .toList();
  }

  public Instant getUntil() {
    return opened.view().until();
  }

  public long getVersion() {
    return opened.view().version();
  }

  /** The refusal of the act before, in words; {@code null} when there was none. */
  public Refusal getRefused() {
    return Refusal.of(refused).orElse(null);
  }

  public List<Kept> getItems() {
    if (items == null) {
      items = rows.of(opened.view());
    }
    return items;
  }

  public List<MySelection.Choice> getOtherLists() {
    return mySelection.besides(opened.asked());
  }

  public String getCount() {
    return texts.of("selection.count", opened.view().items().size());
  }

  /** The comparison of what is kept, as far as it fits; {@code null} where there is only one. */
  public String getCompareHref() {
    List<String> shown = shown();
    return shown.size() < 2
        ? null
        : MyComparison.href(shown.subList(0, Math.min(Comparison.MOST, shown.size())));
  }

  public String getCompareLabel() {
    return shown().size() > Comparison.MOST
        ? texts.of("compare.kept.all", Comparison.MOST)
        : texts.of("compare");
  }

  private List<String> shown() {
    return getItems().stream().filter(item -> item.href() != null).map(Kept::sku).toList();
  }

  public String getPlanHref() {
    return "/visit-plan/" + opened.asked();
  }

  public String getVisitHref() {
    String carried = MySelection.carried(opened);
    String shop = myShop.getCode();
    String query =
        (carried == null ? "" : "&selection=" + carried)
            + (shop == null ? "" : "&shop=" + PublicPaths.encode(shop));
    return "/booking/book" + (query.isEmpty() ? "" : "?" + query.substring(1));
  }
}
