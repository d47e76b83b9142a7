package io.vitrine.catalog.planted;

/** A type that must never exist in a public module. */
class ShoppingCart {}
