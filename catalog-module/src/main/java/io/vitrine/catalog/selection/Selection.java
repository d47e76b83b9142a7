package io.vitrine.catalog.selection;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A visitor's kept list, in an order of their own. Each change is one new version. */
@Entity
@Table(name = "selection", schema = "catalog")
class Selection {

  static final int LARGEST = 50;
  static final int LONGEST_NAME = 80;

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

  @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
  @JoinColumn(
      name = "selection",
      referencedColumnName = "token",
      insertable = false,
      updatable = false)
  @OrderBy("position")
  private List<SelectionItem> items = new ArrayList<>();

  /** For JPA. */
  protected Selection() {}

  Selection(String token, OwnerSecret owner, Instant now) {
    this.token = token;
    this.ownerDigest = owner.digest();
    this.created = now;
    this.changed = now;
  }

  boolean belongsTo(OwnerSecret secret) {
    return secret.matches(ownerDigest);
  }

  /** Puts the variant at the end; one that is there already stays where it is. */
  Optional<Refusal> keep(String sku, String note, Instant now) {
    if (item(sku).isPresent()) {
      return Optional.empty();
    }
    if (items.size() >= LARGEST) {
      return Optional.of(Refusal.FULL);
    }
    items.add(new SelectionItem(token, sku, items.size(), note));
    changed = now;
    return Optional.empty();
  }

  Optional<Refusal> note(String sku, String note, Instant now) {
    Optional<SelectionItem> item = item(sku);
    item.ifPresent(found -> found.note(note));
    changed = now;
    return item.isPresent() ? Optional.empty() : Optional.of(Refusal.NOT_KEPT);
  }

  /** One place up (-1) or down (1); at the end it stays. */
  Optional<Refusal> move(String sku, int step, Instant now) {
    List<SelectionItem> ordered = ordered();
    int from = -1;
    for (int i = 0; i < ordered.size(); i++) {
      if (ordered.get(i).sku().equals(sku)) {
        from = i;
      }
    }
    if (from < 0) {
      return Optional.of(Refusal.NOT_KEPT);
    }
    int to = from + Integer.signum(step);
    if (to >= 0 && to < ordered.size()) {
      ordered.add(to, ordered.remove(from));
      stand(ordered);
      changed = now;
    }
    return Optional.empty();
  }

  /** Removing what is not there is no trouble: the visitor has what they wanted. */
  Optional<Refusal> remove(String sku, Instant now) {
    if (items.removeIf(item -> item.sku().equals(sku))) {
      stand(ordered());
      changed = now;
    }
    return Optional.empty();
  }

  Optional<Refusal> rename(String words, Instant now) {
    name = PlainWords.line(words, LONGEST_NAME);
    changed = now;
    return Optional.empty();
  }

  /** All at once, in this order; a number named twice counts once. */
  Optional<Refusal> replace(String words, List<SelectionView.Item> wanted, Instant now) {
    List<String> skus = wanted.stream().map(SelectionView.Item::sku).distinct().toList();
    if (skus.size() > LARGEST) {
      return Optional.of(Refusal.FULL);
    }
    items.removeIf(item -> !skus.contains(item.sku()));
    for (int i = 0; i < skus.size(); i++) {
      String sku = skus.get(i);
      String note =
          wanted.stream().filter(w -> w.sku().equals(sku)).findFirst().orElseThrow().note();
      SelectionItem item = item(sku).orElse(null);
      if (item == null) {
        items.add(new SelectionItem(token, sku, i, note));
      } else {
        item.note(note);
        item.stand(i);
      }
    }
    return rename(words, now);
  }

  SelectionView view() {
    return new SelectionView(
        token,
        name,
        version,
        changed,
        ordered().stream()
            .map(i -> new SelectionView.Item(i.sku(), i.note(), i.position()))
            .toList());
  }

  private Optional<SelectionItem> item(String sku) {
    return items.stream().filter(item -> item.sku().equals(sku)).findFirst();
  }

  private List<SelectionItem> ordered() {
    List<SelectionItem> ordered = new ArrayList<>(items);
    ordered.sort(java.util.Comparator.comparingInt(SelectionItem::position));
    return ordered;
  }

  private static void stand(List<SelectionItem> ordered) {
    for (int i = 0; i < ordered.size(); i++) {
      ordered.get(i).stand(i);
    }
  }
}
