package io.vitrine.catalog.demo;

import io.vitrine.catalog.document.TakeDocument;
import io.vitrine.catalog.importing.ImportAnswer;
import io.vitrine.catalog.importing.TakeImport;
import io.vitrine.catalog.importing.Upload;
import io.vitrine.catalog.media.Models;
import io.vitrine.catalog.media.PictureWords;
import io.vitrine.catalog.shop.DescribeShop;
import io.vitrine.catalog.shop.ShopMaps;
import io.vitrine.catalog.text.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/**
 * Describes the demo shops, imports the demo products, gives them models and their pictures words,
 * the first time it is asked.
 */
@ApplicationScoped
public class LoadDemo {

  private static final String NAME = "demo-house";

  private final DataSource database;
  private final DescribeShop describeShop;
  private final ShopMaps shopMaps;
  private final TakeDocument takeDocument;
  private final TakeImport takeImport;
  private final Models models;
  private final PictureWords words;
  private final Clock clock;

  @Inject
  public LoadDemo(
      DataSource database,
      DescribeShop describeShop,
      ShopMaps shopMaps,
      TakeDocument takeDocument,
      TakeImport takeImport,
      Models models,
      PictureWords words,
      Clock clock) {
    this.database = database;
    this.describeShop = describeShop;
    this.shopMaps = shopMaps;
    this.takeDocument = takeDocument;
    this.takeImport = takeImport;
    this.models = models;
    this.words = words;
    this.clock = clock;
  }

  @Transactional
  public void once() {
    if (loadedBefore()) {
      return;
    }
    try (InputStream shops = open("shops.json");
        InputStream products = open("products.csv");
        InputStream attributes = open("attributes.csv");
        InputStream sheets = open("care-sheets.json")) {
      int position = 0;
      for (ShopFile.Described described : ShopFile.read(shops)) {
        describeShop.describe(described.shop(), position++);
        shopMaps.draw(described.shop().code(), described.map());
      }
      documents(CareSheets.read(sheets));
      takeImport
          .take(
              new Upload(
                  "demo",
                  new Upload.Part("products.csv", products),
                  null,
                  new Upload.Part("attributes.csv", attributes),
                  List.of(),
                  null,
                  false))
          .fold(
              job -> job,
              (ImportAnswer.Refused no) -> {
                throw new IllegalStateException("the demo was refused: " + no);
              });
      giveModels();
      sayWhatPicturesShow();
      mark();
    } catch (IOException e) {
      throw new UncheckedIOException("the demo could not be read", e);
    }
  }

  /** Each product that the list of models names gets its own; it may arrive later than that. */
  private void giveModels() throws IOException {
    try (InputStream list = open("models/models.csv")) {
      if (list == null) {
        return;
      }
      String[] lines = new String(list.readAllBytes(), StandardCharsets.UTF_8).split("\\R");
      for (String line : Arrays.asList(lines).subList(1, lines.length)) {
        String[] cells = line.split(",", -1);
        models.giveOfHouse(cells[0].strip(), "demo/" + cells[1].strip());
      }
    }
  }

  /** The photographs come with words, a line for each: its name, French and English. */
  private void sayWhatPicturesShow() throws IOException {
    try (InputStream lines = open("pictures.txt")) {
      String all = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : all.split("\\R")) {
        String[] cells = line.split("\\|", -1);
        words.say(
            "/media/demo/" + cells[0] + ".jpg",
            new PictureWords.Said(new Text(cells[1], cells[2]), null));
      }
    }
  }

  private void documents(Map<String, byte[]> sheets) throws IOException {
    for (Map.Entry<String, byte[]> sheet : sheets.entrySet()) {
      takeDocument
          .put(sheet.getKey(), new ByteArrayInputStream(sheet.getValue()))
          .fold(
              kept -> kept,
              no -> {
                throw new IllegalStateException("a care sheet was refused: " + no);
              });
    }
  }

  private static InputStream open(String file) {
    return LoadDemo.class.getClassLoader().getResourceAsStream("demo/" + file);
  }

  private boolean loadedBefore() {
    try (Connection connection = database.getConnection();
        var ask = connection.prepareStatement("select 1 from catalog.loaded_once where name = ?")) {
      ask.setString(1, NAME);
      try (var rows = ask.executeQuery()) {
        return rows.next();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("what was loaded before could not be read", e);
    }
  }

  private void mark() {
    try (Connection connection = database.getConnection();
        var mark =
            connection.prepareStatement(
                "insert into catalog.loaded_once (name, at) values (?, ?)")) {
      mark.setString(1, NAME);
      mark.setObject(2, clock.instant().atOffset(ZoneOffset.UTC));
      mark.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("the demo could not be marked as loaded", e);
    }
  }
}
