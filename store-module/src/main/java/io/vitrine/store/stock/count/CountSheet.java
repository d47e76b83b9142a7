package io.vitrine.store.stock.count;

import io.vitrine.shell.InvalidValue;
import io.vitrine.store.stock.desk.Hand;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A count of some articles of a shop: blind while it is counted, compared, then finished. */
@Entity
@Table(schema = "store", name = "count_sheet")
public class CountSheet {

  /** How far it is. */
  public enum State {
    COUNTING,
    COMPARED,
    FINISHED,
    DROPPED
  }

  private static final int LONGEST = 120;

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "name")
  private String name;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private State state;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_by_name")
  private String startedByName;

  @Column(name = "compared_at")
  private Instant comparedAt;

  @Column(name = "finished_at")
  private Instant finishedAt;

  @Column(name = "finished_by")
  private String finishedBy;

  @Column(name = "finished_by_name")
  private String finishedByName;

  @Version
  @Column(name = "version")
  private long version;

  protected CountSheet() {}

  /**
   * A count that begins.
   *
   * @param name what is counted, such as the department
   * @throws InvalidValue without a name, or with one longer than 120 characters
   */
  CountSheet(String shop, String name, Hand by, Instant now) {
    if (name == null || name.isBlank() || name.strip().length() > LONGEST) {
      throw new InvalidValue("a count has a name of at most " + LONGEST + " characters");
    }
    this.id = UUID.randomUUID().toString();
    this.shop = shop;
    this.name = name.strip();
    this.state = State.COUNTING;
    this.startedAt = now;
    this.startedBy = by.staff();
    this.startedByName = by.name();
  }

  void compare(Instant now) {
    state = State.COMPARED;
    comparedAt = now;
  }

  /** Back to counting. */
  void again() {
    state = State.COUNTING;
  }

  void finish(Hand by, Instant now) {
    end(State.FINISHED, by, now);
  }

  void drop(Hand by, Instant now) {
    end(State.DROPPED, by, now);
  }

  private void end(State as, Hand by, Instant now) {
    state = as;
    finishedAt = now;
    finishedBy = by.staff();
    finishedByName = by.name();
  }

  public boolean isCounting() {
    return state == State.COUNTING;
  }

  public boolean isCompared() {
    return state == State.COMPARED;
  }

  /** Whether what the ledger had may be seen. */
  public boolean isOpen() {
    return state == State.COMPARED || state == State.FINISHED;
  }

  public String getId() {
    return id;
  }

  public String getShop() {
    return shop;
  }

  public String getName() {
    return name;
  }

  public State getState() {
    return state;
  }

  public Instant getStartedAt() {
    return startedAt;
  }

  public String getStartedByName() {
    return startedByName;
  }

  public Instant getFinishedAt() {
    return finishedAt;
  }

  public String getFinishedByName() {
    return finishedByName;
  }

  public long getVersion() {
    return version;
  }
}
