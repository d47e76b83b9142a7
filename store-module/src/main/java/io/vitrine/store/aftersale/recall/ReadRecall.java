package io.vitrine.store.aftersale.recall;

import io.vitrine.store.aftersale.AfterSaleAnswer;
import io.vitrine.store.aftersale.AfterSaleRefusal;
import io.vitrine.store.dossier.Acting;
import io.vitrine.store.dossier.ShopRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A recall as the people of a shop read it: the house in figures, their own pieces one by one. */
@ApplicationScoped
public class ReadRecall {

  private final Recalls recalls;
  private final ShopRights rights;

  @Inject
  public ReadRecall(Recalls recalls, ShopRights rights) {
    this.recalls = recalls;
    this.rights = rights;
  }

  /**
   * @param house of all shops, without persons
   * @param here of the shop
   * @param pieces of the shop, open ones first
   * @param safe what a manager said of the pieces that lie in the shop, by article
   */
  public record View(
      Recall recall,
      RecallCount house,
      RecallCount here,
      List<SoldPiece> pieces,
      Map<String, CheckedHere> safe) {
    public View {
      pieces = List.copyOf(pieces);
      safe = Map.copyOf(safe);
    }
  }

  @Transactional
  public AfterSaleAnswer<View> of(String number, String shop, Acting by) {
    if (!rights.allow(by, shop, "recall " + number)) {
      return AfterSaleAnswer.refused(AfterSaleRefusal.OTHER_SHOP);
    }
    return recalls
        .find(number)
        .map(recall -> AfterSaleAnswer.done(view(recall, shop)))
        .orElseGet(() -> AfterSaleAnswer.refused(AfterSaleRefusal.NO_SUCH_RECALL));
  }

  private View view(Recall recall, String shop) {
    List<SoldPiece> all = recalls.pieces(recall.getNumber());
    List<SoldPiece> here = all.stream().filter(one -> one.id().shop().equals(shop)).toList();
    List<SoldPiece> inOrder =
        Stream.concat(
                here.stream().filter(one -> !one.isSettled()),
                here.stream().filter(SoldPiece::isSettled))
            .toList();
    Map<String, CheckedHere> safe =
        recalls.checked(recall.getNumber(), shop).stream()
            .filter(CheckedHere::isSafe)
            .collect(Collectors.toMap(CheckedHere::getSku, Function.identity()));
    return new View(recall, RecallCount.of(all), RecallCount.of(here), inOrder, safe);
  }
}
