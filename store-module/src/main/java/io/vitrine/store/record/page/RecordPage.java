package io.vitrine.store.record.page;

import io.vitrine.shell.signin.Role;
import io.vitrine.shell.signin.SignedIn;
import io.vitrine.store.assortment.Assortment;
import io.vitrine.store.journal.Verification;
import io.vitrine.store.journal.VerifyJournal;
import io.vitrine.store.outbox.WaitingMessages;
import io.vitrine.store.shop.TrainingShop;
import io.vitrine.store.stock.StockTakeover;
import io.vitrine.store.stock.TakeOverStock;
import io.vitrine.store.till.Till;
import io.vitrine.store.till.Tills;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;

/** What a manager answers for: the journals, the beginning of the stock ledger, the messages. */
@Named
@RequestScoped
public class RecordPage {

  private static final int MOST = 50;

  @Inject private Tills tills;
  @Inject private VerifyJournal verify;
  @Inject private TakeOverStock takeOver;
  @Inject private WaitingMessages messages;
  @Inject private SignedIn signedIn;
  @Inject private Assortment assortment;

  private List<String> shops;
  private List<Till> allTills;
  private Verification verification;
  private StockTakeover takeover;

  @PostConstruct
  void read() {
    shops = List.copyOf(signedIn.shopsWith(Role.MANAGER));
    allTills = new ArrayList<>(tills.of(shops));
    allTills.addAll(tills.of(TrainingShop.besideEach(shops)));
  }

  public void verify(Till till) {
    if (signedIn.mayActIn(Role.MANAGER, TrainingShop.real(till.getShop()))) {
      verification = verify.of(till.getShop(), till.getCode()).orElse(null);
    }
  }

  public void takeOver(String shop) {
    if (signedIn.mayActIn(Role.MANAGER, shop)) {
      takeover = takeOver.of(shop);
    }
  }

  public void tryNow() {
    messages.tryNow(shops);
  }

  public List<String> getShops() {
    return shops;
  }

  public List<Till> getTills() {
    return allTills;
  }

  public Verification getVerification() {
    return verification;
  }

  public StockTakeover getTakeover() {
    return takeover;
  }

  public List<WaitingMessages.Waiting> getWaiting() {
    return messages.oldest(shops, MOST);
  }

  /** The shop's name, or its code as long as nobody told its name. */
  public String shopName(String code) {
    return assortment.shop(code).getName();
  }
}
