package io.vitrine.store.aftersale.ticket;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** A piece that is to be put right. */
@Entity
@Table(schema = "store", name = "service_ticket")
public class ServiceTicket {

  @Id
  @Column(name = "ticket")
  private String number;

  @Column(name = "shop")
  private String shop;

  @Column(name = "client")
  private String client;

  @Column(name = "name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  @Column(name = "language")
  private String language;

  @Column(name = "receipt")
  private String receipt;

  @Column(name = "sku")
  private String sku;

  @Column(name = "article_fr")
  private String articleFr;

  @Column(name = "article_en")
  private String articleEn;

  @Column(name = "guarantee_ends")
  private LocalDate guaranteeEnds;

  @Column(name = "wrong")
  private String wrong;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ServiceState state;

  @Column(name = "promised_on")
  private LocalDate promisedOn;

  @Enumerated(EnumType.STRING)
  @Column(name = "visit_kind")
  private ServiceVisit.Kind visitKind;

  @Column(name = "visit_at")
  private Instant visitAt;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "opened_by")
  private String openedBy;

  @Column(name = "opened_by_name")
  private String openedByName;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "version")
  private long version;

  protected ServiceTicket() {}

  ServiceTicket(TicketNumber number, Complaint told, Piece piece, Acting by, Instant now) {
    this.number = number.value();
    this.shop = told.shop();
    this.receipt = piece.receipt();
    this.sku = piece.sku();
    this.articleFr = piece.nameFr();
    this.articleEn = piece.nameEn();
    this.guaranteeEnds = piece.guaranteeEnds();
    this.wrong = told.wrong();
    this.state = ServiceState.RECEIVED;
    this.promisedOn = told.promisedOn();
    this.openedAt = now;
    this.openedBy = by.staff();
    this.openedByName = by.name();
  }

  /** It is hers, who stands in the book. */
  ServiceTicket ofClient(String client, String language) {
    this.client = client;
    this.language = language;
    return this;
  }

  /** It is somebody's who stands in no book. */
  ServiceTicket of(Reach reach) {
    this.name = reach.name();
    this.email = reach.email();
    this.phone = reach.phone();
    this.language = reach.language();
    return this;
  }

  void stand(ServiceMove move, Instant now) {
    state = move.to();
    promisedOn = move.promisedOn() == null ? promisedOn : move.promisedOn();
    closedAt = state.isOver() ? now : null;
  }

  void promise(LocalDate day) {
    promisedOn = day;
  }

  /** Somebody comes to her then, or she is waited for. */
  void agree(ServiceVisit visit) {
    visitKind = visit.kind();
    visitAt = visit.at();
  }

  /** Each act on it is a new state, which is told to booking in order. */
  long turn() {
    return ++version;
  }

  /** Whether work is owed since before that day. */
  public boolean isOverdue(LocalDate today) {
    return state.isAtWork() && promisedOn != null && promisedOn.isBefore(today);
  }

  /** Whether the legal guarantee runs on the day the piece came. */
  public boolean isGuaranteed(LocalDate onDay) {
    return guaranteeEnds != null && !onDay.isAfter(guaranteeEnds);
  }

  public String getNumber() {
    return number;
  }

  public String getShop() {
    return shop;
  }

  public Optional<String> client() {
    return Optional.ofNullable(client);
  }

  /** Of who stands in no book; empty for a client, and once she was forgotten. */
  public Optional<Reach> reach() {
    return name == null ? Optional.empty() : Optional.of(new Reach(name, email, phone, language));
  }

  public String getLanguage() {
    return language;
  }

  public String getReceipt() {
    return receipt;
  }

  public String getSku() {
    return sku;
  }

  public String getArticleFr() {
    return articleFr;
  }

  public String getArticleEn() {
    return articleEn;
  }

  /** The last day of the legal guarantee; {@code null} without a receipt. */
  public LocalDate getGuaranteeEnds() {
    return guaranteeEnds;
  }

  public String getWrong() {
    return wrong;
  }

  public ServiceState getState() {
    return state;
  }

  public LocalDate getPromisedOn() {
    return promisedOn;
  }

  public Optional<ServiceVisit> visit() {
    return visitKind == null ? Optional.empty() : Optional.of(new ServiceVisit(visitKind, visitAt));
  }

  public Instant getOpenedAt() {
    return openedAt;
  }

  public String getOpenedByName() {
    return openedByName;
  }

  public long getVersion() {
    return version;
  }
}
