package io.vitrine.history;

/** What can be wrong with what the store has kept. */
public enum Fault {
  SALE_TWICE("sold more than once by one key or in one visit"),
  SALE_LOST("the till was told that it is sold, and it is not there"),
  SALE_OTHERWISE("the till was told another number than is kept"),
  VISIT_OPEN("its visit is not ended by it"),
  ANSWER_MISSING("the key's answer is not kept, or of no sale"),
  NUMBER_MISSING("a number of the series was given to nothing"),
  NUMBER_TWICE("a number of the series was given twice"),
  COUNTER_OFF("the series' counter is not at its last number"),
  LINES_OFF("its lines do not add up to it"),
  TAXES_OFF("its taxes do not add up to it"),
  PAYMENTS_OFF("what was paid is not what was due"),
  ENTRY_MISSING("no entry of the journal tells it"),
  ENTRY_TWICE("more than one entry of the journal tells it"),
  ENTRY_OF_NOTHING("the journal tells what is not kept"),
  ENTRY_OTHERWISE("the journal tells it otherwise than it is kept"),
  CHAIN_GAP("an entry of the chain is not there"),
  CHAIN_BROKEN("an entry is not what was hashed, or does not follow the one before"),
  CHAIN_END("the chain does not end where its head says"),
  MOVES_OFF("stock did not move as its lines say"),
  LEVEL_OFF("what is on hand is not the sum of its moves"),
  BANK_OFF("pieces came out of nothing or went nowhere"),
  GIVEN_BACK_TOO_MUCH("more came back than was sold"),
  DEPOSIT_TWICE("what was paid down is used more than once, or in part"),
  CREDIT_TOO_MUCH("more was taken from the credit note than it was issued for"),
  CREDIT_MISSING("what came back of an invoiced sale was not credited to its invoice, or twice"),
  CLOSING_OFF("its totals are not the sums of its entries"),
  CLOSING_GAP("it does not begin where the one before ended"),
  DRAWER_OFF("the sum expected in the drawer is not what went in and out"),
  TRAINING_MIXED("training left its own chain, or does not say FICTIF"),
  MESSAGE_MISSING("a neighbour was not told, or told twice");

  final String why;

  Fault(String why) {
    this.why = why;
  }
}
