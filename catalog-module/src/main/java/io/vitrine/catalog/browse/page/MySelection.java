package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.selection.Opened;
import io.vitrine.catalog.selection.SelectionView;
import io.vitrine.catalog.selection.Selections;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.catalog.selection.sharing.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lists that this browser keeps, each read at most once a request. */
@Named
@RequestScoped
public class MySelection {

  private final HttpServletRequest request;
  private final Selections selections;
  private final KeptWords words;
  private OwnedSelections held;
  private Optional<Opened> opened;
  private List<Choice> lists;

  @Inject
  public MySelection(HttpServletRequest request, Selections selections, KeptWords words) {
    this.request = request;
    this.selections = selections;
    this.words = words;
  }

  /**
   * One of the lists.
   *
   * @param token by which forms name it
   * @param current what is kept goes there
   * @param count "3 articles"
   */
  public record Choice(
      String token, String name, boolean current, boolean shared, String count, Set<String> skus) {

    public boolean holds(String sku) {
      return skus.contains(sku);
    }
  }

  /** In the browser's order: the current one first. */
  public List<Choice> getLists() {
    if (lists == null) {
      String current = held().current().map(OwnedSelection::token).orElse(null);
      lists =
          selections.faces(held()).stream()
              .map(
                  face ->
                      new Choice(
                          face.held().token(),
                          face.name() == null ? words.of("list.unnamed") : face.name(),
                          face.held().token().equals(current),
                          face.right() == Right.EDITOR,
                          words.of("count", face.skus().size()),
                          face.skus()))
              .toList();
    }
    return lists;
  }

  /** Those beside the one of this number. */
  public List<Choice> besides(String token) {
    return getLists().stream().filter(list -> !list.token().equals(token)).toList();
  }

  /** The current list for the header, or {@code null} while nothing is kept. */
  public Choice getCurrent() {
    return getLists().stream().filter(Choice::current).findFirst().orElse(null);
  }

  public boolean isRoomForOneMore() {
    return !held().isFull();
  }

  /** The link by which the current list goes to a booking; {@code null} where none may. */
  public String getCarried() {
    return opened().map(MySelection::carried).orElse(null);
  }

  /** Who only takes part carries the link to read, as far as its owner gives it. */
  static String carried(Opened opened) {
    SelectionView.Links links = opened.view().links();
    return switch (opened.right()) {
      case OWNER -> links.carry() == null ? links.read() : links.carry();
      case EDITOR -> links.readShared() ? links.read() : null;
      case READER -> opened.asked();
    };
  }

  Optional<SelectionView> view() {
    return opened().map(Opened::view);
  }

  /** The current list. */
  Optional<Opened> opened() {
    if (opened == null) {
      opened = held().current().flatMap(selections::open).filter(one -> one.right().edits());
    }
    return opened;
  }

  OwnedSelections held() {
    if (held == null) {
      held = new OwnedSelections(List.of());
      for (Cookie cookie : Optional.ofNullable(request.getCookies()).orElse(new Cookie[0])) {
        if (cookie.getName().equals(OwnedSelection.COOKIE)) {
          held = OwnedSelections.ofCookie(cookie.getValue());
        }
      }
    }
    return held;
  }
}
