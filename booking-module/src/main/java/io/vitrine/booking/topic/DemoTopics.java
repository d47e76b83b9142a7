package io.vitrine.booking.topic;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration house's topics at its first start. */
@Singleton
@Startup
@DependsOn("Migrations")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoTopics {

  @Inject private LoadTopics topics;

  @Inject
  @ConfigProperty(name = "VITRINE_DEMO", defaultValue = "false")
  private boolean demo;

  @PostConstruct
  void load() {
    if (demo) {
      topics.load(sheets());
    }
  }

  static List<TopicSheet> sheets() {
    try (InputStream file = DemoTopics.class.getResourceAsStream("/demo/topics.json");
        Jsonb json = JsonbBuilder.create()) {
      return List.of(json.fromJson(file, TopicSheet[].class));
    } catch (Exception e) {
      throw new IllegalStateException("the demonstration's topics cannot be read", e);
    }
  }
}
