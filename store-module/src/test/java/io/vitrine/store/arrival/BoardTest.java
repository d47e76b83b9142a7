package io.vitrine.store.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import io.vitrine.store.arrival.NextThing.Kind;
import io.vitrine.store.dossier.DossierCard;
import io.vitrine.store.shop.ShopDay;
import io.vitrine.store.visit.VisitState;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoardTest {

  private static final Instant NOW = Instant.parse("2026-12-12T09:30:00Z");

  @Test
  void whoIsHereComesBeforeWhoWillCome() {
    Board board = board(List.of(expected("A", 10), arrived("B", minutesAgo(4))), List.of());

    assertThat(board.next().kind()).isEqualTo(Kind.RECEIVE);
    assertThat(board.next().card().number()).isEqualTo("B");
  }

  @Test
  void ofThoseWhoAreHereTheLongestWaitComesFirst() {
    Visitor early = visitor("w1", "literie", minutesAgo(8));

    assertThat(board(List.of(arrived("B", minutesAgo(4))), List.of(early)).next().kind())
        .isEqualTo(Kind.TAKE);
    assertThat(board(List.of(arrived("B", minutesAgo(9))), List.of(early)).next().kind())
        .isEqualTo(Kind.RECEIVE);
  }

  @Test
  void whenNobodyWaitsTheFirstUnpreparedDossierIsNext() {
    Board board = board(List.of(prepared("A", 10), expected("B", 20)), List.of());

    assertThat(board.next().kind()).isEqualTo(Kind.PREPARE);
    assertThat(board.next().card().number()).isEqualTo("B");
  }

  @Test
  void whenAllIsPreparedTheNextGuestIsExpected() {
    assertThat(board(List.of(prepared("A", 10)), List.of()).next().kind()).isEqualTo(Kind.EXPECT);
  }

  @Test
  void anEmptyDayAsksForNothing() {
    assertThat(board(List.of(), List.of()).next().kind()).isEqualTo(Kind.NOTHING);
  }

  @Test
  void queuesCountPeopleByTopicWithTheLongestWait() {
    Board board =
        board(
            List.of(),
            List.of(
                visitor("w1", "literie", minutesAgo(8)),
                visitor("w2", "salon", minutesAgo(9)),
                visitor("w3", "literie", minutesAgo(2))));

    assertThat(board.queues())
        .containsExactly(
            new Board.Queue("salon-fr", "salon-en", 1, 9),
            new Board.Queue("literie-fr", "literie-en", 2, 8));
  }

  @Test
  void whoIsWithAnAdviserDoesNotWait() {
    Visitor advised =
        new Visitor(
            "w1",
            null,
            "salon",
            "Salon",
            "Living room",
            VisitState.WITH_ADVISER,
            NOW,
            "S003",
            "Camille");

    Board board = board(List.of(), List.of(advised));

    assertThat(board.waiting()).isEmpty();
    assertThat(board.advised()).containsExactly(advised);
  }

  private static Instant minutesAgo(int minutes) {
    return NOW.minus(Duration.ofMinutes(minutes));
  }

  private static Board board(List<DossierCard> expected, List<Visitor> visitors) {
    ShopDay day = ShopDay.of(NOW, ZoneId.of("Europe/Paris"));
    return new Board("rivoli", "Rivoli", day, NOW, expected, visitors);
  }

  private static Visitor visitor(String id, String topic, Instant came) {
    return new Visitor(
        id, null, topic, topic + "-fr", topic + "-en", VisitState.WAITING, came, null, null);
  }

  private static DossierCard expected(String number, int inMinutes) {
    return card(number, NOW.plus(Duration.ofMinutes(inMinutes)), null, null);
  }

  private static DossierCard prepared(String number, int inMinutes) {
    return card(number, NOW.plus(Duration.ofMinutes(inMinutes)), NOW, null);
  }

  private static DossierCard arrived(String number, Instant at) {
    return card(number, NOW, null, at);
  }

  private static DossierCard card(
      String number, Instant startsAt, Instant preparedAt, Instant arrivedAt) {
    return new DossierCard(
        number,
        "rivoli",
        startsAt,
        45,
        "Claire Dubreuil",
        "Salon",
        "Living room",
        "Camille Roux",
        false,
        null,
        preparedAt,
        arrivedAt == null ? null : "v-" + number,
        arrivedAt == null ? null : VisitState.WAITING,
        arrivedAt,
        null);
  }
}
