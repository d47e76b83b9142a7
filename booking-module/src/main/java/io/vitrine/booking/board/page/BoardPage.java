package io.vitrine.booking.board.page;

import io.vitrine.booking.appointment.page.Address;
import io.vitrine.booking.board.BoardSheet;
import io.vitrine.booking.board.ReadBoard;
import io.vitrine.booking.preparation.Replies;
import io.vitrine.booking.shop.ShopSheet;
import io.vitrine.booking.shop.page.OwnShops;
import io.vitrine.booking.shop.page.ShopLink;
import io.vitrine.booking.topic.Topic;
import io.vitrine.booking.topic.Topics;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The shop's board as it stands when it is asked for. */
@Named
@RequestScoped
public class BoardPage {

  private static final Role[] STAFF = {Role.ADVISER, Role.CASHIER, Role.MANAGER};
  private static final String TEXTS = "io.vitrine.booking.board.texts";

  @Inject private ReadBoard board;
  @Inject private OwnShops own;
  @Inject private Topics topics;
  @Inject private Replies replies;
  @Inject private Language language;
  @Inject private FacesContext faces;

  private BoardSheet sheet;
  private Map<String, Topic> known;
  private Set<String> answered;

  /** A customer as the board shows her. */
  public record Line(Instant from, String name, String about, String minutes, boolean late) {}

  /** An adviser as the board shows her. */
  public record Desk(String name, String doing, String tone) {}

  /** Before the page is drawn. */
  public void arrive() {
    if (!isAllowed()) {
      faces.getExternalContext().setResponseStatus(403);
    }
  }

  /** The chosen shop of one's own, the first where none is chosen, or {@code null}. */
  public ShopSheet getShop() {
    return own.chosenSheet(STAFF);
  }

  public boolean isAllowed() {
    return getShop() != null;
  }

  public List<ShopLink> getShops() {
    return own.links(BoardPage::address, STAFF);
  }

  private static String address(String shop) {
    return Address.of("/booking/staff/board").with("shop", shop).toString();
  }

  public String getHere() {
    return address(getShop().shop());
  }

  /** Where this page hears that it should look again. */
  public String getEvents() {
    return "/booking/api/v1/shops/" + getShop().shop() + "/board-events";
  }

  private BoardSheet sheet() {
    if (sheet == null) {
      sheet = board.of(getShop());
      answered =
          replies.among(
              Stream.of(sheet.waiting(), sheet.advised(), sheet.expected())
                  .flatMap(List::stream)
                  .map(guest -> guest.appointment().number())
                  .toList());
      known = topics.all().stream().collect(Collectors.toMap(Topic::code, Function.identity()));
    }
    return sheet;
  }

  /**
   * What was known when the page was made; read before the board, so that nothing falls between.
   */
  public String getMark() {
    return board.mark(getShop());
  }

  public String getAsOf() {
    return say("asOf", time(sheet().asOf()));
  }

  public List<Line> getWaiting() {
    return sheet().waiting().stream().map(g -> line(g, "waits")).toList();
  }

  public List<Line> getAdvised() {
    return sheet().advised().stream().map(g -> line(g, "advised")).toList();
  }

  public List<Line> getExpected() {
    return sheet().expected().stream()
        .map(g -> line(g, g.minutes() > 0 ? "late" : "comes"))
        .toList();
  }

  private Line line(BoardSheet.Guest guest, String word) {
    var it = guest.appointment();
    String topic = known.get(it.topic()).name(language.getLocale());
    return new Line(
        it.from(),
        it.customer().name(),
        say(answered.contains(it.number()) ? "about.answered" : "about", topic, guest.with()),
        say("minutes." + word, Math.abs(guest.minutes())),
        word.equals("late"));
  }

  public List<Desk> getTeam() {
    return sheet().team().stream()
        .map(
            d ->
                new Desk(d.name(), doing(d), d.doing() == BoardSheet.Doing.FREE ? "good" : "plain"))
        .toList();
  }

  private String doing(BoardSheet.Desk desk) {
    boolean open = desk.until() == null;
    String name = "doing." + desk.doing() + (open ? ".open" : "");
    return say(name, desk.customer(), open ? "" : time(desk.until()));
  }

  private String time(Instant at) {
    return Formats.time(at, getShop().zone(), language.getLocale());
  }

  private String say(String key, Object... arguments) {
    return language.say(TEXTS, key, arguments);
  }
}
