package io.vitrine.catalog.selection;

import io.vitrine.catalog.selection.kept.KeptItems;
import io.vitrine.catalog.selection.kept.KeptMeasure;
import io.vitrine.catalog.selection.kept.KeptMeasures;
import io.vitrine.catalog.selection.kept.Length;
import io.vitrine.catalog.selection.kept.PlainWords;
import io.vitrine.catalog.selection.kept.SelectionItem;
import io.vitrine.catalog.selection.sharing.Door;
import io.vitrine.catalog.selection.sharing.Link;
import io.vitrine.catalog.selection.sharing.OwnedSelection;
import io.vitrine.catalog.selection.sharing.OwnedSelections;
import io.vitrine.catalog.selection.sharing.Right;
import io.vitrine.shell.privacy.PersonalData;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A visitor's kept list, in an order of their own. Each change is one new version. */
@PersonalData(
    columns = {"name", "note"},
    whose = PersonalData.Whose.CUSTOMER,
    purpose = "a list that she keeps, under no name of hers",
    basis = PersonalData.Basis.CONTRACT,
    kept = "390 days after it was last opened, or with her")
@Entity
@Table(name = "selection", schema = "catalog")
class Selection {

  static final int LARGEST = 50;
  static final int LONGEST_NAME = 80;
  static final int LONGEST_NOTE = 1_000;
  static final int MOST_PICTURES = 8;

  @Id
  @Column(name = "token")
  private String token;

  @Column(name = "name")
  private String name;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "created")
  private Instant created;

  @Column(name = "changed")
  private Instant changed;

  @Column(name = "opened")
  private Instant opened;

  @Column(name = "note")
  private String note;

  @Embedded private Door door;

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(
      name = "selection",
      referencedColumnName = "token",
      insertable = false,
      updatable = false)
  @OrderBy("position")
  private List<SelectionItem> items = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      schema = "catalog",
      name = "selection_measure",
      joinColumns = @JoinColumn(name = "selection"))
  @OrderBy("position")
  private List<KeptMeasure> measures = new ArrayList<>();

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(
      name = "selection",
      referencedColumnName = "token",
      insertable = false,
      updatable = false)
  @OrderBy("position")
  private List<RoomPicture> pictures = new ArrayList<>();

  /** For JPA. */
  protected Selection() {}

  Selection(OwnedSelection begun, Instant now) {
    this.token = begun.token();
    this.door = new Door(begun);
    this.created = now;
    changed(now);
  }

  /** What somebody may do who came by this; empty where it leads here no more. */
  Optional<Right> rightOf(OwnedSelection held) {
    return door.rightOf(token, held);
  }

  /** Whether this is the link by which its owner, and nobody else, carries it to an appointment. */
  boolean isCarriedBy(String link) {
    return link.equals(door.carryToken());
  }

  /** Puts the variant at the end; one that is there already stays where it is. */
  Optional<Refusal> keep(String sku, String note, Instant now) {
    if (kept().of(sku).isPresent()) {
      return Optional.empty();
    }
    if (items.size() >= LARGEST) {
      return Optional.of(Refusal.FULL);
    }
    kept().add(sku, note);
    changed(now);
    return Optional.empty();
  }

  private void changed(Instant now) {
    changed = now;
    opened = now;
  }

  /**
   * @param was the note that its writer had read, or {@code null} where that does not matter
   */
  Optional<Refusal> note(String sku, String was, String words, Instant now) {
    Optional<SelectionItem> item = kept().of(sku);
    if (item.isEmpty()) {
      return Optional.of(Refusal.NOT_KEPT);
    }
    if (overwrites(was, item.get().note(), SelectionItem.LONGEST_NOTE)) {
      return Optional.of(Refusal.CHANGED);
    }
    item.get().note(words);
    changed(now);
    return Optional.empty();
  }

  /** About the whole list. */
  Optional<Refusal> note(String was, String words, Instant now) {
    if (overwrites(was, note, LONGEST_NOTE)) {
      return Optional.of(Refusal.CHANGED);
    }
    note = PlainWords.lines(words, LONGEST_NOTE);
    changed(now);
    return Optional.empty();
  }

  private static boolean overwrites(String was, String is, int limit) {
    return was != null && !Objects.equals(PlainWords.lines(was, limit), is);
  }

  /** A length under a label; the same label again corrects it. */
  Optional<Refusal> measure(String words, Length length, Instant now) {
    return unless(new KeptMeasures(measures).put(words, length).map(Selection::refusal), now);
  }

  /** All at once; a label named twice counts once, with its last length. */
  Optional<Refusal> measures(List<SelectionView.Measure> wanted, Instant now) {
    Map<String, Length> lengths = new LinkedHashMap<>();
    wanted.forEach(measure -> lengths.put(measure.label(), measure.length()));
    return unless(new KeptMeasures(measures).replace(lengths).map(Selection::refusal), now);
  }

  private static Refusal refusal(KeptMeasures.Unkept unkept) {
    return unkept == KeptMeasures.Unkept.FULL ? Refusal.MEASURES_FULL : Refusal.MEASURE_UNNAMED;
  }

  /** Taking away a measure that is not there is no trouble. */
  Optional<Refusal> forget(String label, Instant now) {
    if (new KeptMeasures(measures).remove(label)) {
      changed(now);
    }
    return Optional.empty();
  }

  private Optional<Refusal> unless(Optional<Refusal> refused, Instant now) {
    if (refused.isEmpty()) {
      changed(now);
    }
    return refused;
  }

  Optional<Refusal> show(SelectionView.Picture picture, Instant now) {
    if (pictures.size() >= MOST_PICTURES) {
      return Optional.of(Refusal.PICTURES_FULL);
    }
    int last = pictures.stream().mapToInt(RoomPicture::position).max().orElse(-1);
    pictures.add(new RoomPicture(token, last + 1, picture));
    changed(now);
    return Optional.empty();
  }

  /** Taking away a picture that is not there is no trouble. */
  Optional<Refusal> takeDown(String picture, Instant now) {
    if (pictures.removeIf(shown -> shown.id().equals(picture))) {
      changed(now);
    }
    return Optional.empty();
  }

  /** From now on another link leads here; the one before leads nowhere. */
  Optional<Refusal> share(Link link, Instant now) {
    door.share(link);
    changed(now);
    return Optional.empty();
  }

  /** The link leads nowhere from now on. */
  Optional<Refusal> takeBack(Link link, Instant now) {
    door.takeBack(link);
    changed(now);
    return Optional.empty();
  }

  /** This order, if it names what is kept now and nothing else. */
  Optional<Refusal> arrange(List<String> skus, Instant now) {
    return unless(kept().arrange(skus) ? Optional.empty() : Optional.of(Refusal.CHANGED), now);
  }

  /** Takes an article of another list in, with its note below what is noted here already. */
  Optional<Refusal> receive(SelectionView.Item from, Instant now) {
    Optional<SelectionItem> here = kept().of(from.sku());
    if (here.isEmpty()) {
      return keep(from.sku(), from.note(), now);
    }
    String own = here.get().note();
    if (from.note() != null && !from.note().equals(own)) {
      here.get().note(own == null ? from.note() : own + '\n' + from.note());
      changed(now);
    }
    return Optional.empty();
  }

  /** One place up (-1) or down (1); at the end it stays. */
  Optional<Refusal> move(String sku, int step, Instant now) {
    Optional<SelectionItem> item = kept().of(sku);
    if (item.isEmpty()) {
      return Optional.of(Refusal.NOT_KEPT);
    }
    if (kept().move(item.get(), step)) {
      changed(now);
    }
    return Optional.empty();
  }

  /** Removing what is not there is no trouble: the visitor has what they wanted. */
  Optional<Refusal> remove(String sku, Instant now) {
    if (kept().remove(sku)) {
      changed(now);
    }
    return Optional.empty();
  }

  Optional<Refusal> rename(String words, Instant now) {
    name = PlainWords.line(words, LONGEST_NAME);
    changed(now);
    return Optional.empty();
  }

  /** All at once, in this order; a number named twice counts once, with its first note. */
  Optional<Refusal> replace(String words, List<SelectionView.Item> wanted, Instant now) {
    Map<String, String> notes = new LinkedHashMap<>();
    for (SelectionView.Item item : wanted) {
      if (!notes.containsKey(item.sku())) {
        notes.put(item.sku(), item.note());
      }
    }
    if (notes.size() > LARGEST) {
      return Optional.of(Refusal.FULL);
    }
    kept().replace(notes);
    return rename(words, now);
  }

  SelectionView view() {
    return new SelectionView(
        token,
        name,
        note,
        version,
        changed,
        opened.plus(OwnedSelections.KEPT),
        new SelectionView.Links(
            door.readToken(), door.readShared(), door.editToken(), door.carryToken()),
        kept().ordered().stream()
            .map(item -> new SelectionView.Item(item.sku(), item.note(), item.position()))
            .toList(),
        new KeptMeasures(measures)
            .lengths().entrySet().stream()
                .map(measure -> new SelectionView.Measure(measure.getKey(), measure.getValue()))
                .toList(),
        pictures.stream()
            .sorted(Comparator.comparingInt(RoomPicture::position))
            .map(RoomPicture::view)
            .toList());
  }

  private KeptItems kept() {
    return new KeptItems(token, items);
  }
}
