package io.vitrine.store.stock.transfer;

import java.util.List;

/** A transfer with what is on it. */
public record TransferView(Transfer transfer, List<TransferLine> lines) {
  public TransferView {
    lines = List.copyOf(lines);
  }

  public int pieces() {
    return lines.stream().mapToInt(TransferLine::getSent).sum();
  }

  public int missing() {
    return lines.stream().mapToInt(TransferLine::getMissing).sum();
  }
}
