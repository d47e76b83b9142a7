package io.vitrine.store.arrival;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.store.visit.Visit;
import io.vitrine.store.visit.VisitId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Optional;

/** How a visit began, and on what. */
@PersonalData(
    columns = {"first_name"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "to call her when it is her turn",
    basis = PersonalData.Basis.CONTRACT,
    kept = "three years after the visit, or until she is erased")
@Entity
@Table(schema = "store", name = "arrival")
@IdClass(VisitId.class)
public class Arrival {

  private static final int LONGEST_NAME = 80;

  @Id
  @Column(name = "shop")
  private String shop;

  @Id
  @Column(name = "visit")
  private String id;

  @Enumerated(EnumType.STRING)
  @Column(name = "level")
  private Level level;

  @Column(name = "by_staff")
  private String byStaff;

  @Column(name = "first_name")
  private String firstName;

  @Column(name = "topic_fr")
  private String topicInFrench;

  @Column(name = "topic_en")
  private String topicInEnglish;

  protected Arrival() {}

  private Arrival(Visit visit, Level level, String byStaff, Topic topic) {
    this.shop = visit.getShop();
    this.id = visit.getId();
    this.level = level;
    this.byStaff = byStaff;
    this.topicInFrench = topic.nameInFrench();
    this.topicInEnglish = topic.nameInEnglish();
  }

  /**
   * @param level {@link Level#CODE} or {@link Level#SCREEN}: nobody of the staff was asked
   */
  static Arrival byCode(Visit visit, Level level, Topic topic) {
    return new Arrival(visit, level, null, topic);
  }

  static Arrival byStaff(Visit visit, String staff, Topic topic) {
    return new Arrival(visit, Level.STAFF, staff, topic);
  }

  /**
   * Somebody came without an appointment.
   *
   * @param staff who received her, or {@code null} where she scanned the shop's screen
   * @param firstName or {@code null} when she did not want to say
   */
  static Arrival walkIn(Visit visit, String staff, String firstName, Topic topic) {
    Level level = staff == null ? Level.SCREEN : Level.WALK_IN;
    Arrival arrival = new Arrival(visit, level, staff, topic);
    arrival.firstName = firstName;
    return arrival;
  }

  /**
   * A first name as it was said, or nothing.
   *
   * @throws InvalidValue when it is longer than 80 characters
   */
  static Optional<String> firstName(String said) {
    if (said == null || said.isBlank()) {
      return Optional.empty();
    }
    String name = said.strip();
    if (name.length() > LONGEST_NAME) {
      throw new InvalidValue("a first name is at most " + LONGEST_NAME + " characters long");
    }
    return Optional.of(name);
  }

  public Level level() {
    return level;
  }
}
