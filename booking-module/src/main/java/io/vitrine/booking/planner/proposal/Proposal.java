package io.vitrine.booking.planner.proposal;

import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A proposal for some weeks of a shop, from the beginning of its search on. */
@PersonalData(
    columns = {"document"},
    whose = PersonalData.Whose.STAFF,
    purpose = "a rota that was proposed",
    basis = PersonalData.Basis.INTEREST,
    kept = "30 days")
@Entity
@Table(schema = "booking", name = "rota_proposal")
public class Proposal {

  /** A server that was silent for so long is gone. */
  static final Duration SILENCE = Duration.ofSeconds(60);

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  /** Of the search that it came of; those of several shops that were planned together share one. */
  @Column(name = "search")
  private String search;

  @Column(name = "first_week")
  private Week firstWeek;

  @Column(name = "weeks")
  private int weeks;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose")
  private Purpose purpose;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ProposalState state;

  /** The shop's name while it runs; no two rows can hold it. */
  @Column(name = "running_shop")
  private String runningShop;

  @Column(name = "started_by")
  private String startedBy;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "beat_at")
  private Instant beatAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "stop_wanted")
  private boolean stopWanted;

  /** Raised under the row's lock by whatever changes. */
  @Column(name = "revision")
  private long revision;

  @Column(name = "document")
  private String document;

  protected Proposal() {}

  /**
   * The search begins.
   *
   * @param search one name for all shops of it
   */
  Proposal(
      String search, String shop, ProposalWanted wanted, ProposalDocument document, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.search = search;
    this.shop = shop;
    this.firstWeek = wanted.first();
    this.weeks = wanted.weeks();
    this.purpose = wanted.purpose();
    this.startedBy = wanted.by();
    this.state = ProposalState.RUNNING;
    this.runningShop = shop;
    this.startedAt = now;
    this.beatAt = now;
    this.document = document.written();
  }

  /** The search goes on and may have found something better. */
  void goOn(ProposalDocument found, Instant now) {
    beatAt = now;
    document = found.written();
    revision++;
  }

  /** The search has ended. */
  void end(ProposalState how, ProposalDocument found, Instant now) {
    goOn(found, now);
    end(how, now);
  }

  /** Nobody searches any more. */
  void lose(Instant now) {
    end(ProposalState.LOST, now);
  }

  private void end(ProposalState how, Instant now) {
    state = how;
    runningShop = null;
    endedAt = now;
    revision++;
  }

  /** Whoever searches is to stop and keep the best. */
  void stop() {
    stopWanted = true;
    revision++;
  }

  /** The rota has become what it says. */
  void adopt() {
    state = ProposalState.ADOPTED;
    revision++;
  }

  boolean isLostBy(Instant now) {
    return state == ProposalState.RUNNING && beatAt.plus(SILENCE).isBefore(now);
  }

  public String id() {
    return id;
  }

  public String shop() {
    return shop;
  }

  String search() {
    return search;
  }

  public Week firstWeek() {
    return firstWeek;
  }

  public List<Week> weeks() {
    return Stream.iterate(firstWeek, Week::next).limit(weeks).toList();
  }

  public Purpose purpose() {
    return purpose;
  }

  public ProposalState state() {
    return state;
  }

  public String startedBy() {
    return startedBy;
  }

  public Instant startedAt() {
    return startedAt;
  }

  public Instant endedAt() {
    return endedAt;
  }

  public boolean isStopWanted() {
    return stopWanted;
  }

  public long revision() {
    return revision;
  }

  public ProposalDocument document() {
    return ProposalDocument.read(document);
  }
}
