package io.vitrine.booking.staff;

import io.vitrine.shell.signin.Role;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people of a shop, as other features read them. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Team {

  private final EntityManager em;

  @Inject
  public Team(EntityManager em) {
    this.em = em;
  }

  Team() {
    this(null);
  }

  /** Who advises in a shop, in order of staff number; four statements whatever their number. */
  public List<Adviser> advisersIn(String shop) {
    return membersOf(shop).stream()
        .filter(m -> m.rights().getOrDefault(Role.ADVISER, Set.of()).contains(shop))
        .map(m -> new Adviser(m.number(), m.name(), m.skills(), m.languages()))
        .toList();
  }

  /** Those of them who let customers know their first names, called by these alone. */
  public List<Adviser> namedIn(String shop) {
    return membersOf(shop).stream()
        .filter(StaffMember::isNamed)
        .filter(m -> m.rights().getOrDefault(Role.ADVISER, Set.of()).contains(shop))
        .map(m -> new Adviser(m.number(), m.firstName(), m.skills(), m.languages()))
        .toList();
  }

  /** Who works in a shop, in order of staff number. */
  public List<Colleague> in(String shop) {
    return membersOf(shop).stream()
        .map(m -> new Colleague(m.number(), m.name(), rolesIn(shop, m), m.weeklyMinutes()))
        .toList();
  }

  /** The name of a staff number, also of somebody who has left. */
  public Optional<String> nameOf(String staff) {
    return Optional.ofNullable(em.find(StaffMember.class, staff)).map(StaffMember::name);
  }

  /** The person of that number, also somebody who has left. */
  public Optional<StaffMember> find(String staff) {
    return Optional.ofNullable(em.find(StaffMember.class, staff));
  }

  /**
   * The person, with the row locked until the caller's transaction ends: whoever decides something
   * over several of the person's rows waits here for the other.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<StaffMember> hold(String staff) {
    return Optional.ofNullable(em.find(StaffMember.class, staff, LockModeType.PESSIMISTIC_WRITE));
  }

  private List<StaffMember> membersOf(String shop) {
    return em
        .createQuery(
            "select distinct m from StaffMember m join m.rights r where r.shop = :shop and m.active"
                + " = true",
            StaffMember.class)
        .setParameter("shop", shop)
        .setHint("eclipselink.batch.type", "IN")
        .setHint("eclipselink.batch", "m.rights")
        .setHint("eclipselink.batch", "m.skills")
        .setHint("eclipselink.batch", "m.languages")
        .getResultList()
        .stream()
        .sorted(Comparator.comparing(StaffMember::number))
        .toList();
  }

  private static Set<Role> rolesIn(String shop, StaffMember member) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    member
        .rights()
        .forEach(
            (role, shops) -> {
              if (shops.contains(shop)) {
                roles.add(role);
              }
            });
    return roles;
  }
}
