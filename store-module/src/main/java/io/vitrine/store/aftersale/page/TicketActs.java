package io.vitrine.store.aftersale.page;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleWords;
import io.vitrine.store.aftersale.Letter;
import io.vitrine.store.aftersale.ticket.ServiceMove;
import io.vitrine.store.aftersale.ticket.ServiceState;
import io.vitrine.store.aftersale.ticket.ServiceTicket;
import io.vitrine.store.aftersale.ticket.ServiceVisit;
import io.vitrine.store.aftersale.ticket.SparePart;
import io.vitrine.store.aftersale.ticket.WorkOnTicket;
import io.vitrine.store.aftersale.ticket.WriteToHolder;
import io.vitrine.store.dossier.WhoActs;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.util.function.Supplier;

/** What is done on a piece's page: one verb a button. */
@Named
@RequestScoped
public class TicketActs {

  @Inject private TicketPage page;
  @Inject private WorkOnTicket work;
  @Inject private WriteToHolder write;
  @Inject private WhoActs whoActs;
  @Inject private AfterSaleTold told;

  private Long version;
  private String words;
  private String promised;
  private String part;
  private int quantity = 1;
  private String expected;
  private ServiceVisit.Kind kind = ServiceVisit.Kind.DELIVERY;
  private String at;
  private String subject;
  private String text;

  public void move(String to) {
    act(
        "moved",
        () ->
            work.move(
                page.getNumber(),
                new ServiceMove(
                    ServiceState.valueOf(to), words, TypedDay.day(promised), getVersion()),
                whoActs.acting()));
  }

  public void askPart() {
    act(
        "partAsked",
        () ->
            work.askPart(
                page.getNumber(),
                new SparePart.Wish(part, quantity, TypedDay.day(expected), getVersion()),
                whoActs.acting()));
  }

  public void partHere(String id) {
    act("partIsHere", () -> work.partHere(page.getNumber(), id, getVersion(), whoActs.acting()));
  }

  public void agreeVisit() {
    act(
        "visitAgreed",
        () ->
            work.agreeVisit(
                page.getNumber(),
                new ServiceVisit(kind, TypedDay.time(at, ZoneId.of(page.getZone()))),
                getVersion(),
                whoActs.acting()));
  }

  public void write() {
    act(
        "letterSent",
        () ->
            write.write(
                page.getNumber(), new Letter(subject, text), getVersion(), whoActs.acting()));
  }

  /** What was typed is gone once it is done, and stays where it was refused. */
  private void act(String done, Supplier<AfterSaleAnswer<Long>> act) {
    told.act(act)
        .ifPresent(
            stands -> {
              words = null;
              promised = null;
              part = null;
              quantity = 1;
              expected = null;
              at = null;
              subject = null;
              text = null;
              version = null;
              told.done(done);
            });
    page.read();
  }

  public ServiceVisit.Kind[] getKinds() {
    return ServiceVisit.Kind.values();
  }

  public Long getVersion() {
    return version == null ? page.getTicket().getVersion() : version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getPromised() {
    return promised;
  }

  public void setPromised(String promised) {
    this.promised = promised;
  }

  public String getPart() {
    return part;
  }

  public void setPart(String part) {
    this.part = part;
  }

  public int getQuantity() {
    return quantity;
  }

  public void setQuantity(int quantity) {
    this.quantity = quantity;
  }

  public String getExpected() {
    return expected;
  }

  public void setExpected(String expected) {
    this.expected = expected;
  }

  public ServiceVisit.Kind getKind() {
    return kind;
  }

  public void setKind(ServiceVisit.Kind kind) {
    this.kind = kind;
  }

  public String getAt() {
    return at;
  }

  public void setAt(String at) {
    this.at = at;
  }

  /** A beginning in her language, to be changed. */
  public String getSubject() {
    ServiceTicket ticket = page.getTicket();
    return subject == null
        ? hers().say("letterSubject", article(ticket), ticket.getNumber())
        : subject;
  }

  public void setSubject(String subject) {
    this.subject = subject;
  }

  /** A beginning in her language, to be changed. */
  public String getText() {
    ServiceTicket ticket = page.getTicket();
    return text == null
        ? hers().say("letterText." + ticket.getState(), article(ticket), whoActs.acting().name())
        : text;
  }

  public void setText(String text) {
    this.text = text;
  }

  private AfterSaleWords hers() {
    return AfterSaleWords.in(page.getTicket().getLanguage());
  }

  private static String article(ServiceTicket ticket) {
    return "fr".equals(ticket.getLanguage()) ? ticket.getArticleFr() : ticket.getArticleEn();
  }
}
