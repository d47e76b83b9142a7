package io.vitrine.booking.terms;

import io.vitrine.booking.topic.StoredTerms;
import io.vitrine.booking.topic.TopicTerms;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** The terms of a topic for what is booked from a day on. */
@Entity
@Table(schema = "booking", name = "topic_version")
public class TopicVersion {

  @EmbeddedId private Key key;

  @Embedded private StoredTerms terms;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "in_force_at")
  private Instant inForceAt;

  protected TopicVersion() {}

  TopicVersion(String topic, LocalDate validFrom) {
    this.key = new Key(topic, validFrom);
  }

  /** Which topic, from which day on. */
  @Embeddable
  static class Key implements Serializable {
    private static final long serialVersionUID = 1L;

    @Column(name = "topic")
    private String topic;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    protected Key() {}

    Key(String topic, LocalDate validFrom) {
      this.topic = topic;
      this.validFrom = validFrom;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && topic.equals(key.topic) && validFrom.equals(key.validFrom);
    }

    @Override
    public int hashCode() {
      return Objects.hash(topic, validFrom);
    }
  }

  void say(TopicTerms terms, String by, Instant now) {
    this.terms = new StoredTerms(terms);
    writtenBy = by;
    writtenAt = now;
    inForceAt = null;
  }

  void comeIntoForce(Instant now) {
    inForceAt = now;
  }

  public TopicTerms terms() {
    return terms.value();
  }

  public String topic() {
    return key.topic;
  }

  public LocalDate validFrom() {
    return key.validFrom;
  }

  public boolean isInForce() {
    return inForceAt != null;
  }

  public String writtenBy() {
    return writtenBy;
  }

  public Instant writtenAt() {
    return writtenAt;
  }
}
