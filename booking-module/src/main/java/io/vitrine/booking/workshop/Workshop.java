package io.vitrine.booking.workshop;

import io.vitrine.booking.appointment.Adviser;
import io.vitrine.booking.appointment.PlainText;
import io.vitrine.booking.occupancy.Occupant;
import io.vitrine.booking.occupancy.Resource;
import io.vitrine.shell.InvalidValue;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Something for a group: who gives it, when, where, for how many. Whoever takes or gives back
 * places holds its row, and the database lets nobody take more than there are.
 */
@Entity
@Table(schema = "booking", name = "workshop")
public class Workshop {

  public static final int LONGEST_REASON = 300;

  @Id
  @Column(name = "number")
  private String number;

  @Column(name = "series")
  private String series;

  @Column(name = "shop")
  private String shop;

  @Column(name = "zone")
  private String zone;

  @Column(name = "title_fr")
  private String titleFr;

  @Column(name = "title_en")
  private String titleEn;

  @Column(name = "about_fr")
  private String aboutFr;

  @Column(name = "about_en")
  private String aboutEn;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "colleague")
  private String colleague;

  @Column(name = "colleague_name")
  private String colleagueName;

  @Column(name = "room")
  private String room;

  @Column(name = "from_at")
  private Instant from;

  @Column(name = "minutes")
  private int minutes;

  @Column(name = "preparation_minutes")
  private int preparation;

  @Column(name = "tidying_minutes")
  private int tidying;

  @Column(name = "places")
  private int places;

  @Column(name = "taken")
  private int taken;

  @Column(name = "reserve_until")
  private Instant reserveUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private WorkshopState state;

  @Column(name = "revision")
  private long revision;

  @Column(name = "cancelled_because")
  private String cancelledBecause;

  @Column(name = "planned_by")
  private String plannedBy;

  @Column(name = "planned_at")
  private Instant plannedAt;

  @Column(name = "changed_at")
  private Instant changedAt;

  protected Workshop() {}

  Workshop(Origin origin, WorkshopSketch sketch, List<Adviser> hosts, Instant now) {
    this.number = origin.number();
    this.series = origin.series();
    this.shop = origin.shop();
    this.zone = origin.zone();
    this.plannedBy = origin.by();
    this.plannedAt = now;
    this.state = WorkshopState.DRAFT;
    become(sketch, hosts, now);
  }

  /**
   * Which one it is.
   *
   * @param series the number of the first date of the same workshop
   * @param by who plans it
   */
  record Origin(String number, String series, String shop, String zone, String by) {}

  /** It is like that from now on. */
  void become(WorkshopSketch sketch, List<Adviser> hosts, Instant now) {
    if (!sketch.flaws().isEmpty() || sketch.places() < taken) {
      throw new InvalidValue("that is no workshop: " + sketch.flaws());
    }
    titleFr = sketch.texts().titleFr();
    titleEn = sketch.texts().titleEn();
    aboutFr = sketch.texts().aboutFr();
    aboutEn = sketch.texts().aboutEn();
    staff = hosts.get(0).staff();
    staffName = hosts.get(0).name();
    colleague = hosts.size() > 1 ? hosts.get(1).staff() : null;
    colleagueName = hosts.size() > 1 ? hosts.get(1).name() : null;
    room = sketch.room();
    from = sketch.from();
    minutes = sketch.lengths().minutes();
    preparation = sketch.lengths().preparation();
    tidying = sketch.lengths().tidying();
    places = sketch.places();
    reserveUntil = sketch.reserveUntil();
    changed(now);
  }

  /** Customers see it from now on. */
  void open(Instant now) {
    if (state != WorkshopState.DRAFT) {
      throw new IllegalStateException("only a draft is opened, not " + state);
    }
    state = WorkshopState.OPEN;
    changed(now);
  }

  /** The shop calls it off. */
  void cancel(String because, Instant now) {
    state = WorkshopState.CANCELLED;
    cancelledBecause = PlainText.line(because, LONGEST_REASON);
    changed(now);
  }

  /** It is over. */
  void held(Instant now) {
    if (state == WorkshopState.OPEN) {
      state = WorkshopState.HELD;
      changed(now);
    }
  }

  private void changed(Instant now) {
    revision++;
    changedAt = now;
  }

  /** Takes so many places; whoever calls has looked whether they are free. */
  public void take(int count) {
    if (count < 0 || count > free()) {
      throw new IllegalStateException(count + " places are more than the " + free() + " left");
    }
    taken += count;
  }

  /** Gives back so many places. */
  public void giveBack(int count) {
    if (count < 0 || count > taken) {
      throw new IllegalStateException("nobody has " + count + " places");
    }
    taken -= count;
  }

  public int free() {
    return places - taken;
  }

  /** Whether places can be reserved at that moment. */
  public boolean admits(Instant now) {
    return state == WorkshopState.OPEN && now.isBefore(reserveUntil);
  }

  /** Whether it may still be changed or called off. */
  public boolean isAhead(Instant now) {
    return (state == WorkshopState.DRAFT || state == WorkshopState.OPEN) && now.isBefore(from);
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(from);
  }

  /** Who and what it takes, as the ledger calls them. */
  List<Resource> resources() {
    List<Resource> resources = new ArrayList<>();
    hosts().forEach(host -> resources.add(Resource.adviser(host.staff())));
    if (room != null) {
      resources.add(Resource.room(room));
    }
    return resources;
  }

  Occupant occupant() {
    return Occupant.event(number);
  }

  public String number() {
    return number;
  }

  public String series() {
    return series;
  }

  public String shop() {
    return shop;
  }

  public String zone() {
    return zone;
  }

  public String title(Locale locale) {
    return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? titleFr : titleEn;
  }

  public String about(Locale locale) {
    return Locale.FRENCH.getLanguage().equals(locale.getLanguage()) ? aboutFr : aboutEn;
  }

  /** One or two. */
  public List<Adviser> hosts() {
    Adviser first = new Adviser(staff, staffName);
    return colleague == null
        ? List.of(first)
        : List.of(first, new Adviser(colleague, colleagueName));
  }

  /** The code of its room, or {@code null}. */
  public String room() {
    return room;
  }

  public Instant from() {
    return from;
  }

  public Instant until() {
    return from.plus(Duration.ofMinutes(minutes));
  }

  public int minutes() {
    return minutes;
  }

  /** When preparing it begins. */
  public Instant preparedFrom() {
    return from.minus(Duration.ofMinutes(preparation));
  }

  public int places() {
    return places;
  }

  public int taken() {
    return taken;
  }

  public Instant reserveUntil() {
    return reserveUntil;
  }

  public WorkshopState state() {
    return state;
  }

  /** Grows with each act of the house; changes name it ({@code If-Match}). */
  public long revision() {
    return revision;
  }

  /** Why it was called off; empty or {@code null} without a word. */
  public String cancelledBecause() {
    return cancelledBecause;
  }

  public Instant changedAt() {
    return changedAt;
  }

  /** As it could be sketched again. */
  public WorkshopSketch sketch() {
    return new WorkshopSketch(
        new WorkshopSketch.Texts(titleFr, titleEn, aboutFr, aboutEn),
        hosts().stream().map(Adviser::staff).toList(),
        room,
        from,
        new WorkshopSketch.Lengths(preparation, minutes, tidying),
        places,
        reserveUntil);
  }
}
