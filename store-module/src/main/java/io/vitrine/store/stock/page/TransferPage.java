package io.vitrine.store.stock.page;

import io.vitrine.shell.problem.Problem;
import io.vitrine.store.stock.transfer.ReceiveTransfer;
import io.vitrine.store.stock.transfer.TransferLine;
import io.vitrine.store.stock.transfer.TransferView;
import io.vitrine.store.stock.transfer.Transfers;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** A transfer as both shops read it; the one it was sent to says what came. */
@Named
@ViewScoped
public class TransferPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private StockShelves shelves;
  @Inject private Transfers transfers;
  @Inject private ReceiveTransfer receive;

  private final HashMap<String, Integer> came = new HashMap<>();
  private String id;
  private String reason;
  private transient Problem problem;
  private transient TransferView view;

  public void open() {
    read();
    if (view != null) {
      view.lines().forEach(line -> came.put(line.getSku(), line.getSent()));
    }
  }

  private void read() {
    view =
        transfers
            .one(String.valueOf(id), shelves.hand())
            .fold(
                one -> one,
                refused -> {
                  problem = shelves.problem(refused);
                  return null;
                });
    if (view != null) {
      shelves.know(view.lines().stream().map(TransferLine::getSku).toList());
    }
  }

  public void more(String sku) {
    getView().lines().stream()
        .filter(line -> line.getSku().equals(sku) && came.get(sku) < line.getSent())
        .forEach(line -> came.merge(sku, 1, Integer::sum));
  }

  public void fewer(String sku) {
    came.computeIfPresent(sku, (same, now) -> Math.max(0, now - 1));
  }

  public String receive() {
    Map<String, ReceiveTransfer.Came> said = new HashMap<>();
    came.forEach((sku, pieces) -> said.put(sku, new ReceiveTransfer.Came(pieces, reason)));
    if (shelves.act(() -> receive.receive(id, said, shelves.hand())) == null) {
      return null;
    }
    shelves.done("done.taken");
    return "transfer?faces-redirect=true&id=" + id;
  }

  /** Whether this person may say what came. */
  public boolean isToReceive() {
    return getView() != null
        && view.transfer().isInTransit()
        && shelves.hand().shops().contains(view.transfer().getToShop());
  }

  /** Whether fewer came than were sent. */
  public boolean isShort() {
    return getView().lines().stream().anyMatch(line -> came.get(line.getSku()) < line.getSent());
  }

  public int came(String sku) {
    return came.getOrDefault(sku, 0);
  }

  public TransferView getView() {
    if (view == null && problem == null) {
      read();
    }
    return view;
  }

  public Problem getProblem() {
    return problem;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
