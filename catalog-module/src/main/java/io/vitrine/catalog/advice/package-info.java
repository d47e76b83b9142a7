/**
 * Owns what booking tells of a shop's advice: topics, the first names of those who let themselves
 * be named, and when the next advice is free, as of a time. It promises nothing.
 */
package io.vitrine.catalog.advice;
