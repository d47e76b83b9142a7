package io.vitrine.store.client.page;

import io.vitrine.store.client.ClientFact;
import io.vitrine.store.client.Consent;
import io.vitrine.store.client.Contact;
import io.vitrine.store.client.KeepFacts;
import io.vitrine.store.client.Recognise;
import io.vitrine.store.client.RememberClient;
import io.vitrine.store.client.SayConsent;
import io.vitrine.store.client.merge.MergeClients;
import io.vitrine.store.client.merge.TellApart;
import io.vitrine.store.dossier.WhoActs;
import io.vitrine.store.visit.VisitId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** What an adviser does on a person's page: one verb a button. */
@Named
@RequestScoped
public class ClientActs {

  @Inject private ClientPage page;
  @Inject private KeepFacts keepFacts;
  @Inject private RememberClient rememberClient;
  @Inject private SayConsent sayConsent;
  @Inject private MergeClients mergeClients;
  @Inject private TellApart tellApart;
  @Inject private Recognise recognise;
  @Inject private WhoActs whoActs;
  @Inject private Told told;

  private ClientFact.Kind kind = ClientFact.Kind.PREFERENCE;
  private String words;
  private String day;
  private String reason;
  private String name;
  private String email;
  private String phone;
  private String language;
  private Long version;
  private boolean never;

  public void addFact() {
    told.act(
            () ->
                keepFacts.add(
                    page.getNumber(),
                    new ClientFact.Said(kind, words, kind == ClientFact.Kind.DATE ? day() : null),
                    whoActs.acting()))
        .ifPresent(
            id -> {
              words = null;
              day = null;
              told.done("factAdded");
            });
    page.read();
  }

  private LocalDate day() {
    try {
      return day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
    } catch (DateTimeParseException unreadable) {
      return null;
    }
  }

  public void strike(String fact) {
    told.act(() -> keepFacts.strike(page.getNumber(), fact, whoActs.acting()))
        .ifPresent(struck -> told.done("factStruck"));
    page.read();
  }

  public void change() {
    told.act(
            () ->
                rememberClient.change(
                    page.getNumber(),
                    new Contact(name, email, phone, language),
                    version,
                    whoActs.acting()))
        .ifPresent(
            stands -> {
              version = null;
              told.done("contactChanged");
            });
    page.read();
  }

  /** She agrees to it. */
  public void agree(String purpose) {
    say(purpose, true);
  }

  /** She takes it back. */
  public void takeBack(String purpose) {
    say(purpose, false);
  }

  private void say(String purpose, boolean given) {
    told.act(
            () ->
                sayConsent.say(
                    page.getNumber(),
                    new SayConsent.Word(
                        Consent.Purpose.valueOf(purpose), given, Consent.Channel.IN_PERSON),
                    whoActs.acting()))
        .ifPresent(remembered -> told.done(given ? "agreed" : "takenBack"));
    page.read();
  }

  /** She is forgotten; one is led back to the book. */
  public String erase() {
    return told.act(
            () ->
                sayConsent.say(
                    page.getNumber(),
                    new SayConsent.Word(
                        Consent.Purpose.MEMORY, false, Consent.Channel.IN_PERSON, never),
                    whoActs.acting()))
        .map(
            remembered -> {
              told.doneThere("erased");
              return "/staff/clients.xhtml?faces-redirect=true";
            })
        .orElse(null);
  }

  public void merge(String other) {
    told.act(() -> mergeClients.merge(page.getNumber(), other, whoActs.acting()))
        .ifPresent(id -> told.done("merged"));
    page.read();
  }

  /** She and the other are two people. */
  public void apart(String other) {
    told.act(() -> tellApart.say(page.getNumber(), other, whoActs.acting()))
        .ifPresent(id -> told.done("saidApart"));
    page.read();
  }

  public void together(String apart) {
    told.act(() -> tellApart.undo(apart, whoActs.acting()))
        .ifPresent(id -> told.done("saidTogether"));
    page.read();
  }

  public void undo(String merge) {
    told.act(() -> mergeClients.undo(merge, whoActs.acting()))
        .ifPresent(number -> told.done("unmerged"));
    page.read();
  }

  /** The visit from which this page was opened is hers. */
  public void recognise() {
    String[] of = page.getVisit().split("/", 2);
    told.act(
            () ->
                recognise.onVisit(
                    page.getNumber(),
                    new VisitId(of[0], of.length > 1 ? of[1] : ""),
                    whoActs.acting()))
        .ifPresent(
            number -> {
              page.setVisit(null);
              told.done("recognised");
            });
    page.read();
  }

  public void giveReason() {
    told.act(() -> recognise.elsewhere(page.getNumber(), reason, whoActs.acting()));
    page.read();
  }

  public ClientFact.Kind[] getKinds() {
    return ClientFact.Kind.values();
  }

  public ClientFact.Kind getKind() {
    return kind;
  }

  public void setKind(ClientFact.Kind kind) {
    this.kind = kind;
  }

  public String getWords() {
    return words;
  }

  public void setWords(String words) {
    this.words = words;
  }

  public String getDay() {
    return day;
  }

  public void setDay(String day) {
    this.day = day;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getName() {
    return name == null ? page.getView().client().name() : name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email == null ? page.getView().client().email().orElse("") : email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public String getPhone() {
    return phone == null ? page.getView().client().phone().orElse("") : phone;
  }

  public void setPhone(String phone) {
    this.phone = phone;
  }

  public String getLanguage() {
    return language == null ? page.getView().client().language() : language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }

  public boolean isNever() {
    return never;
  }

  /** She is not to be taken up again under her number. */
  public void setNever(boolean never) {
    this.never = never;
  }

  public Long getVersion() {
    return version == null ? page.getView().client().version() : version;
  }

  public void setVersion(Long version) {
    this.version = version;
  }
}
