package io.vitrine.booking.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SuggestTopicTest {

  private static final List<Topic> TOPICS =
      List.of(topic("salon", 0), topic("chambre", 1), topic("canapes-convertibles", 2));

  @Test
  void the_topic_that_serves_most_of_the_articles_is_suggested() {
    assertThat(suggested(List.of("chambre", "lits"), List.of("salon"), List.of("chambre")))
        .isEqualTo("chambre");
  }

  @Test
  void the_nearest_category_decides() {
    assertThat(suggested(List.of("salon", "canapes-convertibles")))
        .isEqualTo("canapes-convertibles");
  }

  @Test
  void of_two_that_serve_as_much_the_first_of_the_house_is_suggested() {
    assertThat(suggested(List.of("chambre"), List.of("salon"))).isEqualTo("salon");
  }

  @Test
  void what_no_topic_serves_suggests_nothing() {
    assertThat(SuggestTopic.among(TOPICS, List.of(List.of("jardin"), List.of()))).isEmpty();
    assertThat(SuggestTopic.among(TOPICS, List.of())).isEmpty();
  }

  @SafeVarargs
  private static String suggested(List<String>... paths) {
    return SuggestTopic.among(TOPICS, List.of(paths)).orElseThrow().code();
  }

  private static Topic topic(String category, int place) {
    TopicSheet.Words words = new TopicSheet.Words(category, category);
    return new Topic(
        new TopicSheet(
            category, words, words, 5, 30, 5, category, 60, 30, List.of(category), 1, null, null),
        place);
  }
}
