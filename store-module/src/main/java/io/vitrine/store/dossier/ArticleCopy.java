package io.vitrine.store.dossier;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The last known copy of an article, for the hours when the catalogue is away. */
@Entity
@Table(schema = "store", name = "article_copy")
public class ArticleCopy {

  private static final Jsonb JSON = JsonbBuilder.create();

  @Id
  @Column(name = "sku")
  private String sku;

  @Column(name = "body")
  private String body;

  @Column(name = "told_at")
  private Instant toldAt;

  protected ArticleCopy() {}

  ArticleCopy(Article article) {
    this.sku = article.sku();
    this.body = JSON.toJson(article);
    this.toldAt = article.toldAt();
  }

  String sku() {
    return sku;
  }

  Article article() {
    return JSON.fromJson(body, Article.class).as(toldAt);
  }
}
