package io.vitrine.booking.demo;

import io.vitrine.booking.rota.ChangeRota;
import io.vitrine.booking.rota.PublishRota;
import io.vitrine.booking.rota.RotaAnswer;
import io.vitrine.booking.rota.WeekSeen;
import io.vitrine.booking.signin.SetPassword;
import io.vitrine.booking.staff.JoinStaff;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.key.KeyFolder;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Ten people, their rights and skills, the published rota of this week, the next four and the seven
 * before, and the appointments that are over, in one transaction whose mark lets it happen once.
 * The one password of all accounts is drawn at the first start and lies in the key folder, readable
 * by the owner alone.
 */
@ApplicationScoped
class LoadDemo {

  private static final int PAST_WEEKS = 7;
  private static final int WEEKS = PAST_WEEKS + 5;

  private final EntityManager em;
  private final JoinStaff joinStaff;
  private final SetPassword setPassword;
  private final ChangeRota changeRota;
  private final PublishRota publishRota;
  private final LoadPastWeeks pastWeeks;
  private final LoadComingWeeks comingWeeks;
  private final LoadEmployments employments;
  private final Clock clock;
  private final String data;

  @Inject
  LoadDemo(
      EntityManager em,
      JoinStaff joinStaff,
      SetPassword setPassword,
      ChangeRota changeRota,
      PublishRota publishRota,
      LoadPastWeeks pastWeeks,
      LoadComingWeeks comingWeeks,
      LoadEmployments employments,
      Clock clock,
      @ConfigProperty(name = "VITRINE_DATA", defaultValue = "data") String data) {
    this.em = em;
    this.joinStaff = joinStaff;
    this.setPassword = setPassword;
    this.changeRota = changeRota;
    this.publishRota = publishRota;
    this.pastWeeks = pastWeeks;
    this.comingWeeks = comingWeeks;
    this.employments = employments;
    this.clock = clock;
    this.data = data;
  }

  LoadDemo() {
    this(null, null, null, null, null, null, null, null, null, null);
  }

  @Transactional
  void load() {
    if (isLoaded()) {
      return;
    }
    mark();
    String password = KeyFolder.in(Path.of(data)).secret("demo-password");
    DemoPeople.all(clock.instant())
        .forEach(
            person -> {
              joinStaff.join(person);
              setPassword.give(person.number(), password);
            });
    LocalDate today = LocalDate.ofInstant(clock.instant(), DemoRota.ZONE);
    Week first = Week.of(today.minusWeeks(PAST_WEEKS));
    List<Week> weeks = Stream.iterate(first, Week::next).limit(WEEKS).toList();
    employments.load(weeks);
    weeks.forEach(week -> DemoRota.SHOPS.forEach(shop -> plan(shop, week)));
    pastWeeks.load(weeks);
    comingWeeks.load(weeks.get(weeks.size() - 1));
  }

  private void plan(String shop, Week week) {
    long version = 0;
    String manager = DemoPeople.managerOf(shop);
    for (DemoRota.Duty duty : DemoRota.of(shop, week)) {
      WeekSeen seen = new WeekSeen(shop, week, version);
      version = done(changeRota.add(seen, duty.staff(), duty.time(), manager)).version();
    }
    done(publishRota.publishKnown(new WeekSeen(shop, week, version), manager));
    // what is written is not compared again with every statement that follows
    em.flush();
    em.clear();
  }

  private static RotaAnswer.Done done(RotaAnswer answer) {
    return answer.fold(
        done -> done,
        refused -> {
          throw new IllegalStateException("the demonstration's rota is not lawful: " + refused);
        });
  }

  private boolean isLoaded() {
    return !em.createNativeQuery("select name from booking.demo_mark where name = 'people'")
        .getResultList()
        .isEmpty();
  }

  private void mark() {
    em.createNativeQuery("insert into booking.demo_mark (name, loaded_at) values ('people', ?)")
        .setParameter(1, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
        .executeUpdate();
  }
}
