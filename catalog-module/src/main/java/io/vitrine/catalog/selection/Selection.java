package io.vitrine.catalog.selection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A visitor's kept list, in an order of their own. Each change is one new version. */
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

  @Column(name = "owner_digest")
  private String ownerDigest;

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

  @Column(name = "read_token")
  private String readToken;

  @Column(name = "read_shared")
  private boolean readShared;

  @Column(name = "edit_token")
  private String editToken;

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

  Selection(String token, OwnerSecret owner, Instant now) {
    this.token = token;
    this.ownerDigest = owner.digest();
    this.readToken = token;
    this.readShared = true;
    this.created = now;
    changed(now);
  }

  /** What a list's door says, read without opening it. */
  record Doorplate(String token, String ownerDigest, String editToken, String name) {

    Optional<Right> rightOf(OwnedSelection held) {
      if (held.token().equals(token) && held.owner().matches(ownerDigest)) {
        return Optional.of(Right.OWNER);
      }
      return held.token().equals(editToken) ? Optional.of(Right.EDITOR) : Optional.empty();
    }
  }

  /** What somebody may do who came by this; empty where it leads here no more. */
  Optional<Right> rightOf(OwnedSelection held) {
    return new Doorplate(token, ownerDigest, editToken, name)
        .rightOf(held)
        .or(() -> held.token().equals(readToken) ? Optional.of(Right.READER) : Optional.empty());
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
    return unless(new KeptMeasures(measures).put(words, length), now);
  }

  /** All at once; a label named twice counts once, with its last length. */
  Optional<Refusal> measures(List<SelectionView.Measure> wanted, Instant now) {
    return unless(new KeptMeasures(measures).replace(wanted), now);
  }

  /** Taking away a measure that is not there is no trouble. */
  Optional<Refusal> forget(String label, Instant now) {
    List<SelectionView.Measure> left = new KeptMeasures(measures).without(label);
    return left.size() == measures.size() ? Optional.empty() : measures(left, now);
  }

  private Optional<Refusal> unless(Optional<Refusal> refused, Instant now) {
    if (refused.isEmpty()) {
      changed(now);
    }
    return refused;
  }

  boolean hasRoomForPicture() {
    return pictures.size() < MOST_PICTURES;
  }

  Optional<Refusal> show(SelectionView.Picture picture, Instant now) {
    if (!hasRoomForPicture()) {
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

  /** From now on another link reads; the one before leads nowhere. */
  Optional<Refusal> share(Link link, Instant now) {
    if (link == Link.EDIT) {
      editToken = OwnerSecret.random();
    } else {
      readToken = OwnerSecret.random();
      readShared = true;
    }
    changed(now);
    return Optional.empty();
  }

  /** The link leads nowhere from now on. */
  Optional<Refusal> takeBack(Link link, Instant now) {
    if (link == Link.EDIT) {
      editToken = null;
    } else {
      readToken = OwnerSecret.random();
      readShared = false;
    }
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

  /** All at once, in this order; a number named twice counts once. */
  Optional<Refusal> replace(String words, List<SelectionView.Item> wanted, Instant now) {
    List<String> skus = wanted.stream().map(SelectionView.Item::sku).distinct().toList();
    if (skus.size() > LARGEST) {
      return Optional.of(Refusal.FULL);
    }
    kept().replace(skus, wanted);
    return rename(words, now);
  }

  SelectionView view() {
    return new SelectionView(
        token,
        name,
        note,
        version,
        changed,
        opened.plus(ForgetSelections.KEPT),
        new SelectionView.Links(readToken, readShared, editToken),
        kept().view(),
        new KeptMeasures(measures).view(),
        pictures.stream()
            .sorted(Comparator.comparingInt(RoomPicture::position))
            .map(RoomPicture::view)
            .toList());
  }

  private KeptItems kept() {
    return new KeptItems(token, items);
  }
}
