package io.vitrine.store.client;

import io.vitrine.store.dossier.Acting;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That she agreed to a purpose or took it back (GDPR article 7); never changed, only followed. */
@Entity
@Table(schema = "store", name = "client_consent")
public class Consent {

  /** What she may agree to. */
  public enum Purpose {
    /** That the shop remembers her; taken back, she is erased. */
    MEMORY,
    /** That her adviser writes to her after a visit. */
    FOLLOW_UP_MAIL,
    /** That her adviser calls her after a visit. */
    FOLLOW_UP_CALL
  }

  /** How she said it. */
  public enum Channel {
    IN_PERSON,
    PHONE,
    EMAIL,
    /** By the link of her own. */
    LINK
  }

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "client")
  private String client;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose")
  private Purpose purpose;

  @Column(name = "given")
  private boolean given;

  @Column(name = "wording")
  private String wording;

  @Enumerated(EnumType.STRING)
  @Column(name = "channel")
  private Channel channel;

  @Column(name = "said_at")
  private Instant saidAt;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  protected Consent() {}

  /**
   * @param wording the sentence that was read to her, in her language
   */
  Consent(String client, Purpose purpose, boolean given, String wording, Heard heard) {
    this.id = UUID.randomUUID().toString();
    this.client = client;
    this.purpose = purpose;
    this.given = given;
    this.wording = wording;
    this.channel = heard.channel();
    this.saidAt = heard.at();
    this.staff = heard.by().staff();
    this.staffName = heard.by().name();
  }

  /** How, when and by whom it was heard. */
  record Heard(Channel channel, Acting by, Instant at) {}

  public String getClient() {
    return client;
  }

  public Purpose getPurpose() {
    return purpose;
  }

  public boolean isGiven() {
    return given;
  }

  public String getWording() {
    return wording;
  }

  public Channel getChannel() {
    return channel;
  }

  public Instant getSaidAt() {
    return saidAt;
  }

  public String getStaffName() {
    return staffName;
  }
}
