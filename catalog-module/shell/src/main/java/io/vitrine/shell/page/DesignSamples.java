package io.vitrine.shell.page;

import io.vitrine.shell.money.Money;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.primefaces.event.FileUploadEvent;
import org.primefaces.model.DefaultScheduleEvent;
import org.primefaces.model.DefaultScheduleModel;
import org.primefaces.model.ScheduleModel;
import org.primefaces.model.timeline.TimelineEvent;
import org.primefaces.model.timeline.TimelineGroup;
import org.primefaces.model.timeline.TimelineModel;

/** Fixed things for the page that shows every tag and component of the house in every state. */
@Named
@RequestScoped
public class DesignSamples {

  /** An article on the sample shelf; its state is a text of the shell. */
  public record Sample(
      String sku, String name, String picture, int quantity, String tone, String stateKey) {}

  /** A day of the sample week, with how many times are free in it. */
  public record Day(String name, int number, String free) {}

  private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
  private static final LocalDate SATURDAY = LocalDate.of(2026, 12, 12);

  private final Language language;
  private String name = "";
  private String shop = "bellecour";
  private String payment = "card";
  private String note = "";
  private String found = "";
  private String secret = "";
  private Double amount = 1290.0;
  private Integer quantity = 2;
  private LocalDate day = SATURDAY;
  private boolean agreed = true;
  private List<String> skills = List.of("living");

  @Inject
  public DesignSamples(Language language) {
    this.language = language;
  }

  public Money getPrice() {
    return Money.cents(129_000);
  }

  public List<Sample> getProducts() {
    return List.of(
        new Sample("AUB3", "Canapé Aubrac", "sofa", 2, "good", "design.good"),
        new Sample("MAR", "Table Margeride", "table", 1, "warn", "design.warn"),
        new Sample("ARM", "Chaise Armoise", "chair", 0, "bad", "design.bad"));
  }

  public List<Sample> getRows() {
    return Stream.generate(this::getProducts).limit(4).flatMap(List::stream).toList();
  }

  public List<Instant> getSlots() {
    return Stream.of("09:30", "10:00", "10:45", "11:15", "14:00", "14:30", "15:15")
        .map(time -> at(time).atZone(PARIS).toInstant())
        .toList();
  }

  public List<Day> getDays() {
    List<Day> days = new ArrayList<>();
    for (DayOfWeek weekday : DayOfWeek.values()) {
      boolean closed = weekday == DayOfWeek.SUNDAY;
      days.add(
          new Day(
              weekday.getDisplayName(TextStyle.SHORT, language.getLocale()),
              SATURDAY.with(weekday).getDayOfMonth(),
              closed ? text("closed") : String.valueOf(9 - weekday.getValue())));
    }
    return days;
  }

  public List<Integer> getHours() {
    return IntStream.range(7, 21).boxed().toList();
  }

  public ScheduleModel getWeek() {
    DefaultScheduleModel week = new DefaultScheduleModel();
    week.addEvent(meeting("Mme Dubreuil", "10:30", "11:15"));
    week.addEvent(meeting("M. Okafor", "11:30", "12:30"));
    return week;
  }

  public TimelineModel<String, String> getRota() {
    TimelineModel<String, String> rota = new TimelineModel<>();
    rota.addGroup(new TimelineGroup<>("camille", "Camille"));
    rota.addGroup(new TimelineGroup<>("yanis", "Yanis"));
    rota.add(shift("camille", "09:00", "13:00", ""));
    rota.add(shift("camille", "14:00", "18:00", "meet"));
    rota.add(shift("yanis", "10:00", "14:30", "wrong"));
    rota.add(shift("yanis", "16:00", "19:00", "away"));
    return rota;
  }

  public LocalDateTime getOpening() {
    return at("08:00");
  }

  public LocalDateTime getClosing() {
    return at("20:00");
  }

  /** Demand and coverage by hour; colours are names of tokens, which the shell's script reads. */
  public String getLoad() {
    return """
        {"type":"line","data":{"labels":["9","10","11","12","13","14","15","16"],"datasets":[
        {"label":"%s","data":[1,2,3,4,3,2,4,3],"borderColor":"--brick","stepped":true},
        {"label":"%s","data":[2,2,3,3,3,3,4,4],"borderColor":"--fir","stepped":true}]},
        "options":{"animation":false,"scales":{"y":{"beginAtZero":true}}}}
        """
        .formatted(text("need"), text("planned"));
  }

  public List<String> complete(String query) {
    return getProducts().stream().map(Sample::name).toList();
  }

  /** Takes the sample upload and keeps nothing of it. */
  public void receive(FileUploadEvent event) {
    name = event.getFile().getFileName();
  }

  private String text(String key) {
    return ResourceBundle.getBundle("io.vitrine.shell.texts", language.getLocale())
        .getString("design." + key);
  }

  private static LocalDateTime at(String time) {
    return SATURDAY.atTime(LocalTime.parse(time));
  }

  private static DefaultScheduleEvent<String> meeting(String who, String from, String to) {
    return DefaultScheduleEvent.<String>builder()
        .title(who)
        .startDate(at(from))
        .endDate(at(to))
        .build();
  }

  private static TimelineEvent<String> shift(String who, String from, String to, String tone) {
    return TimelineEvent.<String>builder()
        .data(from + " – " + to)
        .startDate(at(from))
        .endDate(at(to))
        .group(who)
        .styleClass(tone)
        .build();
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getShop() {
    return shop;
  }

  public void setShop(String shop) {
    this.shop = shop;
  }

  public String getPayment() {
    return payment;
  }

  public void setPayment(String payment) {
    this.payment = payment;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getFound() {
    return found;
  }

  public void setFound(String found) {
    this.found = found;
  }

  public String getSecret() {
    return secret;
  }

  public void setSecret(String secret) {
    this.secret = secret;
  }

  public Double getAmount() {
    return amount;
  }

  public void setAmount(Double amount) {
    this.amount = amount;
  }

  public Integer getQuantity() {
    return quantity;
  }

  public void setQuantity(Integer quantity) {
    this.quantity = quantity;
  }

  public LocalDate getDay() {
    return day;
  }

  public void setDay(LocalDate day) {
    this.day = day;
  }

  public boolean isAgreed() {
    return agreed;
  }

  public void setAgreed(boolean agreed) {
    this.agreed = agreed;
  }

  public List<String> getSkills() {
    return skills;
  }

  public void setSkills(List<String> skills) {
    this.skills = skills;
  }
}
