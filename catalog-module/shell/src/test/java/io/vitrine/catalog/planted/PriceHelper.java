package io.vitrine.catalog.planted;

/** A name that says nothing. */
class PriceHelper {}
