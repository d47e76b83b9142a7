package io.vitrine.booking.staffing.rest;

import io.vitrine.booking.labour.Breach;
import io.vitrine.booking.labour.LabourWords;
import io.vitrine.booking.labour.rest.BreachJson;
import io.vitrine.booking.rota.ReadRota;
import io.vitrine.booking.rota.RotaSheet;
import io.vitrine.booking.rota.rest.ChangesWanted;
import io.vitrine.booking.shop.rest.MyShop;
import io.vitrine.booking.staffing.ChangeEffect;
import io.vitrine.booking.staffing.Coverage;
import io.vitrine.booking.staffing.CoverageOf;
import io.vitrine.booking.staffing.ForeseeChange;
import io.vitrine.booking.staffing.ReadCoverage;
import io.vitrine.booking.worktime.Week;
import io.vitrine.shell.InvalidValue;
import io.vitrine.shell.page.Language;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * {@code /booking/api/v1/shops/rivoli/rota/2026-W51/coverage} and {@code …/coverage/effects}: what
 * the week needs against what is planned, and what changes would do to it; nothing is written.
 */
@Path("shops/{shop}/rota/{week}/coverage")
@RequestScoped
@RolesAllowed("MANAGER")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class EffectsResource {

  private static final int DAYS = 7;

  private final ReadRota rota;
  private final ReadCoverage reading;
  private final ForeseeChange foreseeing;
  private final MyShop mine;
  private final Language language;

  @PathParam("shop")
  private String shop;

  @PathParam("week")
  private String week;

  @Inject
  public EffectsResource(
      ReadRota rota,
      ReadCoverage reading,
      ForeseeChange foreseeing,
      MyShop mine,
      Language language) {
    this.rota = rota;
    this.reading = reading;
    this.foreseeing = foreseeing;
    this.mine = mine;
    this.language = language;
  }

  EffectsResource() {
    this(null, null, null, null, null);
  }

  /** The need of a week against its plan. */
  public record CoverageJson(
      String shop, String week, long missingMinutes, List<HalfHourJson> halfHours) {}

  /** Half an hour; those in which nobody is wanted or planned are left out. */
  public record HalfHourJson(
      Instant from, int wanted, int planned, int missing, List<TopicJson> topics) {}

  /** Those who advise on a topic. */
  public record TopicJson(String topic, int wanted, int planned, int missing) {}

  /** What changes would do. */
  public record EffectJson(
      List<PersonJson> people,
      long missingMinutesBefore,
      long missingMinutesAfter,
      long totalMinutesBefore,
      long totalMinutesAfter,
      List<BreachJson> broken,
      List<BreachJson> mended,
      List<String> stranded) {}

  /** One person's week. */
  public record PersonJson(
      String staff,
      String name,
      long minutesBefore,
      long minutesAfter,
      long agreedMinutes,
      boolean shortNotice,
      Map<String, BurdenJson> burdens) {}

  /** How often over twelve weeks, and the house's average then. */
  public record BurdenJson(int before, int after, double average) {}

  @GET
  public CoverageJson coverage() {
    RotaSheet sheet = rota.of(mine.of(shop), Week.parse(week));
    CoverageOf cover = reading.of(sheet, sheet.week().monday(), DAYS);
    Coverage total = cover.total(sheet.planned());
    Map<String, Coverage> byTopic = new TreeMap<>();
    cover.topics().forEach(topic -> byTopic.put(topic, cover.of(topic, sheet.planned())));
    return new CoverageJson(
        shop,
        week,
        total.missing().toMinutes(),
        IntStream.range(0, total.cells().size())
            .filter(i -> total.cells().get(i).wanted() + total.cells().get(i).planned() > 0)
            .mapToObj(i -> json(i, total, byTopic))
            .toList());
  }

  private static HalfHourJson json(int i, Coverage total, Map<String, Coverage> byTopic) {
    Coverage.Cell cell = total.cells().get(i);
    List<TopicJson> topics = new ArrayList<>();
    byTopic.forEach(
        (topic, cover) -> {
          Coverage.Cell of = cover.cells().get(i);
          if (of.wanted() > 0) {
            topics.add(new TopicJson(topic, of.wanted(), of.planned(), of.missing()));
          }
        });
    return new HalfHourJson(cell.from(), cell.wanted(), cell.planned(), cell.missing(), topics);
  }

  /** What these changes would do to the week as its manager has it; nothing is written. */
  @POST
  @Path("effects")
  public EffectJson effects(ChangesWanted wanted) {
    if (wanted == null) {
      throw new InvalidValue("changes say what shifts shall be");
    }
    RotaSheet sheet = rota.of(mine.of(shop), Week.parse(week));
    ChangeEffect effect = foreseeing.of(sheet, wanted.changes(sheet));
    return new EffectJson(
        effect.people().stream().map(EffectsResource::json).toList(),
        effect.coverage().missing().before().toMinutes(),
        effect.coverage().missing().after().toMinutes(),
        effect.total().before().toMinutes(),
        effect.total().after().toMinutes(),
        breaches(sheet, effect.broken()),
        breaches(sheet, effect.mended()),
        effect.stranded().stream().map(it -> it.number()).distinct().toList());
  }

  private List<BreachJson> breaches(RotaSheet sheet, List<Breach> breaches) {
    LabourWords words = new LabourWords(language.getLocale());
    return breaches.stream()
        .map(
            it ->
                BreachJson.of(
                    it,
                    words,
                    sheet.person(it.staff()).map(RotaSheet.Person::name).orElse(it.staff())))
        .toList();
  }

  private static PersonJson json(ChangeEffect.OfPerson person) {
    Map<String, BurdenJson> burdens = new TreeMap<>();
    person
        .burdens()
        .forEach(
            (burden, turn) ->
                burdens.put(
                    burden.name(),
                    new BurdenJson(
                        turn.before(),
                        turn.after(),
                        Math.round(person.averages().get(burden) * 100) / 100.0)));
    return new PersonJson(
        person.staff(),
        person.name(),
        person.worked().before().toMinutes(),
        person.worked().after().toMinutes(),
        person.agreed().toMinutes(),
        person.shortNotice(),
        burdens);
  }
}
