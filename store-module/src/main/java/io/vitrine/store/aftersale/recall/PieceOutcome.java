package io.vitrine.store.aftersale.recall;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What became of one recalled piece; the last word counts. */
@Entity
@Table(schema = "store", name = "recall_outcome")
public class PieceOutcome {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "recall")
  private String recall;

  @Column(name = "shop")
  private String shop;

  @Column(name = "sale")
  private String sale;

  @Column(name = "place")
  private int place;

  @Column(name = "piece")
  private int piece;

  @Enumerated(EnumType.STRING)
  @Column(name = "outcome")
  private Outcome outcome;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "said_by")
  private String saidBy;

  @Column(name = "said_by_name")
  private String saidByName;

  protected PieceOutcome() {}

  PieceOutcome(String recall, SoldPiece.Id of) {
    this.id = UUID.randomUUID().toString();
    this.recall = recall;
    this.shop = of.shop();
    this.sale = of.sale();
    this.place = of.place();
    this.piece = of.piece();
  }

  void say(Outcome became, Acting by, Instant now) {
    outcome = became;
    saidAt = now;
    saidBy = by.staff();
    saidByName = by.name();
  }

  SoldPiece.Id of() {
    return new SoldPiece.Id(shop, sale, place, piece);
  }

  public Outcome getOutcome() {
    return outcome;
  }

  public Instant getSaidAt() {
    return saidAt;
  }

  public String getSaidByName() {
    return saidByName;
  }
}
