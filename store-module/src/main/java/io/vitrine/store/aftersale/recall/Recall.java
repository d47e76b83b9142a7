package io.vitrine.store.aftersale.recall;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;

/** An article that was sold and is not safe. */
@Entity
@Table(schema = "store", name = "recall")
public class Recall {

  @Id
  @Column(name = "recall")
  private String number;

  @Column(name = "shop")
  private String shop;

  @Column(name = "source")
  private String source;

  @Column(name = "article_fr")
  private String articleFr;

  @Column(name = "article_en")
  private String articleEn;

  @Column(name = "danger_fr")
  private String dangerFr;

  @Column(name = "danger_en")
  private String dangerEn;

  @Column(name = "act_fr")
  private String actFr;

  @Column(name = "act_en")
  private String actEn;

  @Column(name = "sold_from")
  private LocalDate soldFrom;

  @Column(name = "sold_until")
  private LocalDate soldUntil;

  @Column(name = "sold_since")
  private Instant since;

  @Column(name = "sold_before")
  private Instant before;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_by_name")
  private String openedByName;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "closed_by")
  private String closedBy;

  @Column(name = "closed_by_name")
  private String closedByName;

  @Column(name = "closed_why")
  private String closedWhy;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(
      schema = "store",
      name = "recall_article",
      joinColumns = @JoinColumn(name = "recall"))
  @Column(name = "sku")
  private Set<String> skus = new HashSet<>();

  protected Recall() {}

  /**
   * @param articleFr what it is called, as is {@code articleEn}
   * @param zone in which the days of the warning are
   */
  Recall(String number, Warning said, String articleFr, String articleEn, ZoneId zone) {
    this.number = number;
    this.shop = said.shop();
    this.source = said.source();
    this.articleFr = articleFr;
    this.articleEn = articleEn;
    this.dangerFr = said.danger().fr();
    this.dangerEn = said.danger().en();
    this.actFr = said.act().fr();
    this.actEn = said.act().en();
    this.soldFrom = said.from();
    this.soldUntil = said.until();
    this.since = said.from().atStartOfDay(zone).toInstant();
    this.before = said.until().plusDays(1).atStartOfDay(zone).toInstant();
    this.skus = new HashSet<>(said.skus());
  }

  Recall openedBy(Acting by, Instant now) {
    openedAt = now;
    openedBy = by.staff();
    openedByName = by.name();
    return this;
  }

  /** Nobody is written to from now on; what becomes of a piece can still be noted. */
  void close(String why, Acting by, Instant now) {
    closedAt = now;
    closedBy = by.staff();
    closedByName = by.name();
    closedWhy = why.isEmpty() ? null : why;
  }

  public boolean isClosed() {
    return closedAt != null;
  }

  public String getNumber() {
    return number;
  }

  public String getShop() {
    return shop;
  }

  public String getSource() {
    return source;
  }

  public String getArticleFr() {
    return articleFr;
  }

  public String getArticleEn() {
    return articleEn;
  }

  public String getDangerFr() {
    return dangerFr;
  }

  public String getDangerEn() {
    return dangerEn;
  }

  public String getActFr() {
    return actFr;
  }

  public String getActEn() {
    return actEn;
  }

  public LocalDate getSoldFrom() {
    return soldFrom;
  }

  public LocalDate getSoldUntil() {
    return soldUntil;
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public String getOpenedByName() {
    return openedByName;
  }

  public Instant getClosedAt() {
    return closedAt;
  }

  public String getClosedByName() {
    return closedByName;
  }

  public String getClosedWhy() {
    return closedWhy;
  }

  /** In the order of the alphabet. */
  public Set<String> getSkus() {
    return new TreeSet<>(skus);
  }
}
