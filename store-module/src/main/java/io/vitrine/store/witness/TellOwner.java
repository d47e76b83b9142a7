package io.vitrine.store.witness;

import io.vitrine.store.journal.Evidence;
import io.vitrine.store.journal.ReadJournal;
import io.vitrine.store.journal.Recorded;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import io.vitrine.store.witness.HeadLetter.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to the owner of {@code VITRINE_OWNER_EMAIL} where all chains stand, once a day. */
@ApplicationScoped
class TellOwner {

  private final Tills tills;
  private final ReadJournal read;
  private final Evidence evidence;
  private final OwnerPost post;
  private final Optional<String> owner;

  private LocalDate told;

  @Inject
  TellOwner(
      Tills tills,
      ReadJournal read,
      Evidence evidence,
      OwnerPost post,
      @ConfigProperty(name = "VITRINE_OWNER_EMAIL") Optional<String> owner) {
    this.tills = tills;
    this.read = read;
    this.evidence = evidence;
    this.post = post;
    this.owner = owner.filter(address -> !address.isBlank());
  }

  /**
   * Does nothing on a day that was told already, without an owner's address or without a chain.
   *
   * @throws OwnerPost.NotCarried when the letter did not leave; the next attempt writes it anew
   */
  synchronized void of(LocalDate day) throws OwnerPost.NotCarried {
    if (owner.isEmpty() || day.equals(told)) {
      return;
    }
    List<Head> heads = heads(till -> !TrainingShop.is(till.getShop()));
    if (!heads.isEmpty()) {
      post.carry(
          new HeadLetter(owner.get(), day, heads, heads(till -> TrainingShop.is(till.getShop()))));
    }
    told = day;
  }

  private List<Head> heads(Predicate<Till> which) {
    return tills.all().stream().filter(which).map(this::head).flatMap(Optional::stream).toList();
  }

  private Optional<Head> head(Till till) {
    String shop = till.getShop();
    String code = till.getCode();
    return read.head(shop, code)
        .flatMap(head -> read.entry(shop, code, head.getSequenceNo()))
        .map(entry -> head(shop, code, entry));
  }

  private Head head(String shop, String till, Recorded entry) {
    return new Head(Evidence.anchorText(shop, till, entry), evidence.keyOf(shop, till).id());
  }
}
