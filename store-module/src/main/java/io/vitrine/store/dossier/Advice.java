package io.vitrine.store.dossier;

import io.vitrine.store.neighbour.Appointment;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What the guest wants advice on, from whom, in which language. */
@Embeddable
public class Advice {

  @Column(name = "topic")
  private String topic;

  @Column(name = "topic_fr")
  private String topicInFrench;

  @Column(name = "topic_en")
  private String topicInEnglish;

  @Column(name = "staff")
  private String staff;

  @Column(name = "staff_name")
  private String staffName;

  @Column(name = "language")
  private String language;

  protected Advice() {}

  Advice(Appointment.Topic topic, Appointment.Adviser adviser, String language) {
    this.topic = topic.code();
    this.topicInFrench = topic.nameInFrench();
    this.topicInEnglish = topic.nameInEnglish();
    this.staff = adviser.staff();
    this.staffName = adviser.name();
    this.language = language;
  }

  public String topic() {
    return topic;
  }

  public String topicInFrench() {
    return topicInFrench;
  }

  public String topicInEnglish() {
    return topicInEnglish;
  }

  public String staff() {
    return staff;
  }

  public String staffName() {
    return staffName;
  }

  /** The language the guest speaks with the house. */
  public String language() {
    return language;
  }
}
