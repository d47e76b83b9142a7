package io.vitrine.catalog.popular;

/** Words of one language and how often they were searched for. */
public record WordCount(String language, String words, long times) {}
