package io.vitrine.store.client;

import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** A person who wants to be remembered. */
@PersonalData(
    columns = {"name", "email", "phone"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to recognise who wants to be remembered",
    basis = PersonalData.Basis.CONSENT,
    kept = "three years after she was last heard of, asked a month before")
@Entity
@Table(schema = "store", name = "client")
public class Client {

  @Id
  @Column(name = "client")
  private String number;

  @Column(name = "shop")
  private String shop;

  @Column(name = "adviser")
  private String adviser;

  @Column(name = "adviser_name")
  private String adviserName;

  @Column(name = "name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "phone")
  private String phone;

  @Column(name = "language")
  private String language;

  @Column(name = "merged_into")
  private String mergedInto;

  @Column(name = "root")
  private String root;

  @Column(name = "remembered_at")
  private Instant rememberedAt;

  @Column(name = "remembered_by")
  private String rememberedBy;

  @Column(name = "remembered_by_name")
  private String rememberedByName;

  @Column(name = "last_contact_at")
  private Instant lastContactAt;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Version
  @Column(name = "version")
  private long version;

  protected Client() {}

  /**
   * @param shop whose book she stands in
   * @param by whose book she stands in as well, until it is handed over
   * @param now also the last contact that came from her
   */
  Client(ClientNumber number, String shop, Contact contact, Acting by, Instant now) {
    this.number = number.value();
    this.root = number.value();
    this.shop = shop;
    this.adviser = by.staff();
    this.adviserName = by.name();
    this.rememberedAt = now;
    this.rememberedBy = by.staff();
    this.rememberedByName = by.name();
    this.lastContactAt = now;
    reachBy(contact);
  }

  final void reachBy(Contact contact) {
    this.name = contact.name();
    this.email = contact.email();
    this.phone = contact.phone();
    this.language = contact.language();
  }

  /** She came, called or wrote: the years of keeping are counted from here. */
  void heardFrom(Instant at) {
    if (at.isAfter(lastContactAt)) {
      lastContactAt = at;
    }
    askedAt = null;
  }

  /** The house asked whether she wants to stay known. */
  void wasAsked(Instant at) {
    askedAt = at;
  }

  /** Whose page shows her, and to whom she was merged directly ({@code null}: to nobody). */
  public void standUnder(String root, String mergedInto) {
    this.root = root;
    this.mergedInto = mergedInto;
  }

  public boolean isMerged() {
    return mergedInto != null;
  }

  public String number() {
    return number;
  }

  public String shop() {
    return shop;
  }

  public Optional<String> adviserName() {
    return Optional.ofNullable(adviserName);
  }

  public String name() {
    return name;
  }

  public Optional<String> email() {
    return Optional.ofNullable(email);
  }

  public Optional<String> phone() {
    return Optional.ofNullable(phone);
  }

  public String language() {
    return language;
  }

  public Optional<String> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  public String root() {
    return root;
  }

  public Instant rememberedAt() {
    return rememberedAt;
  }

  public Instant lastContactAt() {
    return lastContactAt;
  }

  public long version() {
    return version;
  }
}
