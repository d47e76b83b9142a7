package io.vitrine.catalog.browse.page;

import io.vitrine.catalog.browse.Guide;
import io.vitrine.catalog.browse.MyShop;
import io.vitrine.catalog.media.Pictures;
import io.vitrine.catalog.product.CategoryEntry;
import io.vitrine.catalog.publication.PublicAddress;
import io.vitrine.catalog.publication.PublicPaths;
import io.vitrine.catalog.search.Facets;
import io.vitrine.catalog.search.Found;
import io.vitrine.catalog.search.ProductSearch;
import io.vitrine.catalog.search.Sort;
import io.vitrine.catalog.search.Tongue;
import io.vitrine.catalog.search.Wanted;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The front of the house: a room, the categories as pictures, what stands in my shop. */
@Named
@RequestScoped
public class HomePage {

  private static final int ON_THE_SHELF = 4;
  private static final int LOOKED_AT = 12;

  /** The address of each category's scene, looked for once. */
  private static final Map<String, Optional<String>> SCENES = new ConcurrentHashMap<>();

  private final ProductSearch search;
  private final Guide guide;
  private final MyShop myShop;
  private final Cards cards;
  private final Texts texts;
  private final Canonical canonical;
  private List<Scene> scenes;
  private List<Room> rooms;
  private List<Card> shelf;

  @Inject
  public HomePage(
      ProductSearch search,
      Guide guide,
      MyShop myShop,
      Cards cards,
      Texts texts,
      Canonical canonical) {
    this.search = search;
    this.guide = guide;
    this.myShop = myShop;
    this.cards = cards;
    this.texts = texts;
    this.canonical = canonical;
  }

  /** A room scene over its category. */
  public record Scene(String picture, String alt, String label, String href) {}

  /** The scenes of the rooms that the house has. */
  public List<Scene> getScenes() {
    if (scenes == null) {
      scenes = readScenes();
    }
    return scenes;
  }

  private List<Scene> readScenes() {
    List<Scene> scenes = new ArrayList<>();
    for (CategoryEntry category : guide.below(null)) {
      String label = category.name().in(texts.locale());
      SCENES
          .computeIfAbsent(category.code(), HomePage::sceneOf)
          .ifPresent(
              picture ->
                  scenes.add(
                      new Scene(
                          picture,
                          texts.of("scene.alt", label),
                          label,
                          PublicPaths.category(category.code()))));
    }
    return scenes;
  }

  /** A photograph, or else the drawing; nothing where the house has neither. */
  private static Optional<String> sceneOf(String category) {
    return Stream.of(".jpg", ".svg")
        .map(ending -> "demo/scene-" + category + ending)
        .filter(Pictures::comesWithHouse)
        .findFirst()
        .map(name -> "/media/" + name);
  }

  public Scene getLead() {
    return getScenes().isEmpty() ? null : getScenes().get(0);
  }

  public List<Scene> getOtherScenes() {
    List<Scene> scenes = getScenes();
    return scenes.isEmpty() ? scenes : scenes.subList(1, scenes.size());
  }

  /** A category with the picture of one of its products. */
  public record Room(String label, String href, String picture, int count) {}

  public List<Room> getRooms() {
    if (rooms == null) {
      rooms = readRooms();
    }
    return rooms;
  }

  private List<Room> readRooms() {
    List<Room> rooms = new ArrayList<>();
    for (CategoryEntry category : guide.below(null)) {
      Found found = search.find(Wanted.in(category.code(), tongue(), LOOKED_AT));
      if (found.total() > 0) {
        rooms.add(
            new Room(
                category.name().in(texts.locale()),
                PublicPaths.category(category.code()),
                pictureOf(found),
                found.total()));
      }
    }
    return rooms;
  }

  /** The first picture among the first products; none if none of those has one. */
  private static String pictureOf(Found found) {
    return found.hits().stream()
        .map(Found.Hit::picture)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** What can be seen in the chosen shop, or in any. */
  public List<Card> getShelf() {
    if (shelf == null) {
      shelf = readShelf();
    }
    return shelf;
  }

  private List<Card> readShelf() {
    Map<String, Set<String>> chosen = new LinkedHashMap<>();
    if (myShop.getCode() != null) {
      chosen.put(Facets.DISPLAY, Set.of(myShop.getCode()));
    }
    Found found =
        search.find(new Wanted("", tongue(), null, chosen, null, Sort.PRICE_DOWN, 1, ON_THE_SHELF));
    return cards.of(found.hits());
  }

  public String getShelfTitle() {
    return myShop.getName() == null
        ? texts.of("home.shelf")
        : texts.of("home.shelf.at", myShop.getName());
  }

  public String getShelfHref() {
    return myShop.getCode() == null
        ? "/search"
        : "/search?display=" + PublicPaths.encode(myShop.getCode());
  }

  public String getCanonical() {
    return canonical.of("/");
  }

  public List<PublicAddress.Alternate> getAlternates() {
    return canonical.alternates("/");
  }

  public Shared getShared() {
    return new Shared(
        texts.of("home.title"),
        texts.of("home.lead"),
        getLead() == null ? null : canonical.absolute(getLead().picture()));
  }

  private Tongue tongue() {
    return Tongue.of(texts.locale());
  }
}
