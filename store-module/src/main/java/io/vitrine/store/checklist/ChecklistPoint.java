package io.vitrine.store.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A point of a shop's list for a topic. */
@Entity
@Table(schema = "store", name = "checklist_point")
public class ChecklistPoint {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "shop")
  private String shop;

  @Column(name = "topic")
  private String topic;

  @Column(name = "words_fr")
  private String french;

  @Column(name = "words_en")
  private String english;

  @Column(name = "kept_from")
  private Instant keptFrom;

  @Column(name = "dropped_at")
  private Instant droppedAt;

  protected ChecklistPoint() {}

  public ChecklistPoint(String shop, String topic, PointWords words, Instant now) {
    this.id = UUID.randomUUID().toString();
    this.shop = shop;
    this.topic = topic;
    this.french = words.fr();
    this.english = words.en();
    this.keptFrom = now;
  }

  /** Nobody is asked for it any more; said twice, the first time is kept. */
  void drop(Instant now) {
    if (droppedAt == null) {
      droppedAt = now;
    }
  }

  public boolean isKept() {
    return droppedAt == null;
  }

  public String getId() {
    return id;
  }

  public String getShop() {
    return shop;
  }

  public String getTopic() {
    return topic;
  }

  public String getFrench() {
    return french;
  }

  public String getEnglish() {
    return english;
  }
}
