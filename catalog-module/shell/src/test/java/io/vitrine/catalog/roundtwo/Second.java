package io.vitrine.catalog.roundtwo;

import io.vitrine.catalog.roundone.First;

/** The other half. */
public class Second {
  First first;
}
