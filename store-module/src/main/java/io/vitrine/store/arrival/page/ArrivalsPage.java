package io.vitrine.store.arrival.page;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Formats;
import io.vitrine.shell.page.Language;
import io.vitrine.shell.problem.Problem;
import io.vitrine.store.arrival.ArrivalAnswer;
import io.vitrine.store.arrival.ArrivalProblems;
import io.vitrine.store.arrival.Board;
import io.vitrine.store.arrival.LookAtDay;
import io.vitrine.store.arrival.PromiseTimes;
import io.vitrine.store.arrival.Topic;
import io.vitrine.store.arrival.Topics;
import io.vitrine.store.arrival.Visitor;
import io.vitrine.store.dossier.DossierCard;
import io.vitrine.store.dossier.Listening;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.shop.ShopCards;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.primefaces.PrimeFaces;

/** A shop's day as it is looked at; what is done there stands in {@link ArrivalActs}. */
@Named
@ViewScoped
public class ArrivalsPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private LookAtDay lookAtDay;
  @Inject private Listening listening;
  @Inject private PromiseTimes promising;
  @Inject private Topics topics;
  @Inject private ShopCards shops;
  @Inject private WhoActs whoActs;
  @Inject private ArrivalProblems problems;
  @Inject private Language language;

  private String shop;
  private String day;
  private int seen;
  private transient Board board;
  private transient Listening.State news;
  private transient PromiseTimes.Promises promises;
  private transient Problem problem;

  /** A line of the day with its standing, ready to be shown. */
  public record Row(DossierCard card, String standing, String tone, String topic) {}

  /** Another shop in which this person works. */
  public record OtherShop(String code, String name, boolean current) {}

  /** Reads the day; a shop without right answers 403 and shows the refusal. */
  public void open() {
    if (shop == null || shop.isBlank()) {
      shop = whoActs.shops().stream().findFirst().orElse("");
    }
    read();
    if (problem != null) {
      FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
    }
  }

  /** Looks again; the page is drawn anew only where there is news. */
  public void lookAgain() {
    int before = seen;
    read();
    if (seen != before) {
      PrimeFaces.current().ajax().update("board", "queue");
    }
  }

  void read() {
    ArrivalAnswer<Board> answer = lookAtDay.of(shop, asked(), whoActs.acting());
    problem = answer.fold(found -> null, problems::of);
    board = answer.fold(found -> found, refused -> null);
    news = listening.state();
    promises =
        board == null || !board.isToday()
            ? PromiseTimes.Promises.NONE
            : promising.to(shop, board.waiting());
    seen =
        board == null
            ? 0
            : Objects.hash(
                getRows(),
                board.visitors(),
                board.queues(),
                promises,
                news.away(),
                news.setAside());
  }

  private LocalDate asked() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  public Board getBoard() {
    if (board == null && problem == null) {
      read();
    }
    return board;
  }

  /** A first name, or the number under which the shop's screen shows her. */
  public String called(Visitor visitor) {
    return visitor.isNameless()
        ? language.say("io.vitrine.store.arrival.texts", "screen.number", visitor.number())
        : visitor.firstName();
  }

  /** What those who wait without appointment can be promised. */
  public PromiseTimes.Promises getPromises() {
    getBoard();
    return promises;
  }

  /** When that visitor can be advised, or {@code null} where nothing can be promised. */
  public Instant promised(String visit) {
    return getPromises().times().get(visit);
  }

  public Listening.State getNews() {
    getBoard();
    return news;
  }

  /** The facts that could not be read; asked for only when there are any. */
  public List<Listening.Unread> getUnread() {
    return getNews().setAside() == 0 ? List.of() : listening.unread();
  }

  public Problem getProblem() {
    return problem;
  }

  public List<Row> getRows() {
    return getBoard() == null ? List.of() : board.expected().stream().map(this::row).toList();
  }

  private Row row(DossierCard card) {
    DossierCard.Standing standing = card.standingAt(board.now());
    String tone =
        switch (standing) {
          case TO_PREPARE -> "warn";
          case PREPARED -> "prepared";
          case ARRIVED -> "good";
          case LEFT, CANCELLED, MISSED -> "plain";
        };
    return new Row(
        card, standing.name(), tone, language.pick(card.topicInFrench(), card.topicInEnglish()));
  }

  public List<Topic> getTopics() {
    return topics.known();
  }

  public List<OtherShop> getShops() {
    return whoActs.shops().stream()
        .map(code -> new OtherShop(code, shops.name(code), code.equals(shop)))
        .toList();
  }

  public String getDayInWords() {
    return Formats.dayDate(board.day().from(), board.day().zone().getId(), language.getLocale());
  }

  public String getZone() {
    return board.day().zone().getId();
  }

  public String getDayBefore() {
    return board.day().before().day().toString();
  }

  public String getDayAfter() {
    return board.day().after().day().toString();
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    if (shop != null && shop.length() > 40) {
      throw new InvalidValue("a shop's code is at most 40 characters long");
    }
    this.shop = shop;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }
}
