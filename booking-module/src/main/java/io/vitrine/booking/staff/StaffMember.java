package io.vitrine.booking.staff;

import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.privacy.PersonalData;
import io.vitrine.shell.signin.Role;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Somebody who works in the house. */
@PersonalData(
    columns = {"name", "email"},
    whose = PersonalData.Whose.STAFF,
    purpose = "accounts and rotas",
    basis = PersonalData.Basis.CONTRACT,
    kept = "while she works here, and as long as the law wants of working time")
@Entity
@Table(schema = "booking", name = "staff_member")
public class StaffMember {

  @Id
  @Column(name = "staff")
  private String number;

  @Column(name = "name")
  private String name;

  @Column(name = "email")
  private String email;

  @Column(name = "active")
  private boolean active;

  @Column(name = "weekly_minutes")
  private int weeklyMinutes;

  @Column(name = "named")
  private boolean named;

  @Column(name = "named_at")
  private Instant namedAt;

  @Version
  @Column(name = "version")
  private long version;

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "staff_right",
      joinColumns = @JoinColumn(name = "staff"))
  private List<StoredRight> rights = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "staff_skill",
      joinColumns = @JoinColumn(name = "staff"))
  private List<StoredSkill> skills = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "booking",
      name = "staff_language",
      joinColumns = @JoinColumn(name = "staff"))
  @Column(name = "language")
  private Set<String> languages = new HashSet<>();

  protected StaffMember() {}

  /**
   * @param number such as {@code S003}
   * @param weeklyMinutes the agreed working time of a week
   */
  public StaffMember(String number, String name, Email email, int weeklyMinutes) {
    if (!number.matches("S\\d{3,6}")) {
      throw new InvalidValue("a staff number looks like S003, not " + number);
    }
    if (name.isBlank() || name.length() > 120) {
      throw new InvalidValue("a name has 1 to 120 characters");
    }
    this.number = number;
    this.name = name;
    this.email = email.address();
    this.weeklyMinutes = weeklyMinutes;
    this.active = true;
  }

  /** From now on these rights and no others; what stays is not written again. */
  public void giveRights(Collection<Right> given) {
    Set<StoredRight> wanted = new HashSet<>();
    given.forEach(right -> wanted.add(new StoredRight(right)));
    rights.retainAll(wanted);
    rights.forEach(wanted::remove);
    rights.addAll(wanted);
  }

  public void learn(Skill skill) {
    skills.removeIf(known -> known.topic.equals(skill.topic()));
    skills.add(new StoredSkill(skill));
  }

  /** No longer advises on that topic. */
  public void forget(String topic) {
    skills.removeIf(known -> known.topic.equals(topic));
  }

  public void speak(String language) {
    languages.add(language);
  }

  /** The person has left: no sign-in, no shift, no appointment from now on. */
  public void leave() {
    active = false;
  }

  public void comeBack() {
    active = true;
  }

  /**
   * Customers may read the first name on public pages from now on, or no longer. It is the person's
   * own word; without it nobody is named.
   */
  public void letBeNamed(boolean wanted, Instant now) {
    named = wanted;
    namedAt = now;
  }

  public boolean isNamed() {
    return named;
  }

  /** When the person last said so; {@code null} where never. */
  public Instant namedAt() {
    return namedAt;
  }

  public String number() {
    return number;
  }

  public String name() {
    return name;
  }

  /** What customers read of the name: the part before the first space. */
  public String firstName() {
    return name.strip().split("\\s", 2)[0];
  }

  public String email() {
    return email;
  }

  public boolean isActive() {
    return active;
  }

  public int weeklyMinutes() {
    return weeklyMinutes;
  }

  public long version() {
    return version;
  }

  /** The shops each role holds in; nothing for somebody who has left. */
  public Map<Role, Set<String>> rights() {
    Map<Role, Set<String>> shops = new EnumMap<>(Role.class);
    if (active) {
      rights.forEach(r -> shops.computeIfAbsent(r.role, role -> new TreeSet<>()).add(r.shop));
    }
    return shops;
  }

  public boolean worksIn(String shop) {
    return active && rights.stream().anyMatch(right -> right.shop.equals(shop));
  }

  /** Level by code of topic. */
  public Map<String, Integer> skills() {
    Map<String, Integer> levels = new TreeMap<>();
    skills.forEach(skill -> levels.put(skill.topic, skill.level));
    return levels;
  }

  public Set<String> languages() {
    return new TreeSet<>(languages);
  }

  /** A right's row. */
  @Embeddable
  static class StoredRight {

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "shop")
    private String shop;

    protected StoredRight() {}

    StoredRight(Right right) {
      this.role = right.role();
      this.shop = right.shop();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof StoredRight right && role == right.role && shop.equals(right.shop);
    }

    @Override
    public int hashCode() {
      return role.name().hashCode() * 31 + shop.hashCode();
    }
  }

  /** A skill's row. */
  @Embeddable
  static class StoredSkill {

    @Column(name = "topic")
    private String topic;

    @Column(name = "skill_level")
    private int level;

    protected StoredSkill() {}

    StoredSkill(Skill skill) {
      this.topic = skill.topic();
      this.level = skill.level();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof StoredSkill skill
          && topic.equals(skill.topic)
          && level == skill.level;
    }

    @Override
    public int hashCode() {
      return topic.hashCode() * 31 + level;
    }
  }
}
