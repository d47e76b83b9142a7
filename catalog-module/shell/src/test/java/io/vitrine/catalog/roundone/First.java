package io.vitrine.catalog.roundone;

import io.vitrine.catalog.roundtwo.Second;

/** One half of a circle. */
public class First {
  Second second;
}
