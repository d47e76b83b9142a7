package io.vitrine.booking.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DemoTopicsTest {

  @Test
  void the_demonstration_house_advises_on_eight_topics_in_two_languages() {
    List<TopicSheet> sheets = DemoTopics.sheets();
    assertThat(sheets)
        .extracting(TopicSheet::topic)
        .containsExactly(
            "salon",
            "literie",
            "salle-a-manger",
            "bureau",
            "luminaires",
            "cuisine-table",
            "rangement",
            "projet-deco");
    assertThat(sheets)
        .allSatisfy(
            sheet -> {
              Topic topic = new Topic(sheet, 0);
              assertThat(topic.frenchName()).isNotBlank();
              assertThat(topic.englishName()).isNotBlank();
              assertThat(topic.skill()).isEqualTo(sheet.topic());
              assertThat(topic.horizonDays()).isPositive();
            });
  }
}
